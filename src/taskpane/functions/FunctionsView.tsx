import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { functionHelp } from "../../app/functionHelp.ts";
import type { ViewProps } from "../viewProps.ts";
import { FunctionEntry } from "./FunctionEntry.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "16px" },
});

export function FunctionsView({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.view}>
      <p className={styles.intro}>
        Skriv dem i en celle som andre funktioner. «Indsæt» skriver eksemplet i den valgte celle. Eksemplerne regner på Tabel 1 i TV03-2025,
        indsat på et nyt ark.
      </p>
      <ul className={styles.list}>
        {functionHelp.map((help) => (
          <FunctionEntry key={help.id} app={app} help={help} insertion={state.functions} />
        ))}
      </ul>
    </section>
  );
}
