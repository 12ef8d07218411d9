import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { findFunctions } from "../../app/functionHelp.ts";
import type { ViewProps } from "../viewProps.ts";
import { FunctionEntry } from "./FunctionEntry.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  search: { minWidth: 0, maxWidth: "none" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "16px" },
});

export function FunctionsView({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const found = findFunctions(wanted);
  return (
    <section className={styles.view}>
      <p className={styles.intro}>
        Skriv dem i en celle som andre funktioner. «Indsæt» skriver eksemplet i den valgte celle. Eksemplerne regner på
        Tabel 1 i TV03-2025, indsat på et nyt ark.
      </p>
      <SearchBox
        className={styles.search}
        value={wanted}
        placeholder="Søg, for eksempel efter tilbagebetaling"
        aria-label="Søg efter en funktion"
        dismiss={{ "aria-label": "Ryd søgningen" }}
        onChange={(_, { value }) => setWanted(value)}
      />
      {found.length === 0 && (
        <span role="status">Ingen funktion passer til «{wanted.trim()}». Prøv et andet ord, eller ryd søgningen.</span>
      )}
      <ul className={styles.list}>
        {found.map((help) => (
          <FunctionEntry key={help.id} app={app} help={help} insertion={state.functions} />
        ))}
      </ul>
    </section>
  );
}
