import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { seenText, seenWhereText } from "../../app/front/frontText.ts";
import type { SheetInFront } from "../../app/front/seenSheet.ts";
import { checkSheet } from "./draft/checkSheet.ts";
import type { ViewProps } from "../viewProps.ts";

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  empty: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  lines: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "8px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Two ways in: a case to lay out, or tables that are already there to check. */
export function EmptyCase(props: ViewProps): ReactNode {
  const { seen } = props.state.front;
  return seen && seen.tables > 0 && seen.sheet === props.state.sheet ? (
    <SeenTables {...props} seen={seen} />
  ) : (
    <NoTables {...props} />
  );
}

/** A sheet full of tables is checked, or read; an example is nothing to offer beside it. */
function SeenTables({ seen, ...props }: ViewProps & { readonly seen: SheetInFront }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.empty}>
      <Subtitle2 as="h2" block className={styles.title}>
        {seenText(seen)}
      </Subtitle2>
      <p className={styles.text}>{seenWhereText(seen)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => checkSheet(props.app)}>
          Kontrollér
        </Button>
        {seen.kind !== null && <Button onClick={() => void props.app.cases.readFromSheet()}>Læs som sag</Button>}
      </div>
    </section>
  );
}

function NoTables(props: ViewProps): ReactNode {
  const styles = useStyles();
  const { app, state } = props;
  const example = state.cases.find(({ id }) => id === "TV03-2025") ?? state.cases[0];
  return (
    <section className={styles.empty}>
      <Subtitle2 as="h2" block className={styles.title}>
        Fra sag til færdige tabeller
      </Subtitle2>
      <ul className={styles.lines}>
        <li>Vælg en sag øverst, og indsæt dens tabeller i et ark.</li>
        <li>Ret et beløb i Tabel 1, og de andre tabeller regner med.</li>
        <li>Har du allerede tabeller, så kontrollér dem, før du sender dem.</li>
      </ul>
      <div className={styles.buttons}>
        {example && (
          <Button appearance="primary" onClick={() => void app.chooseCase(example.id)}>
            Prøv {example.id}
          </Button>
        )}
        <Button onClick={() => checkSheet(props.app)}>Kontrollér arket</Button>
      </div>
    </section>
  );
}
