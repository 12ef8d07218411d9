import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../viewProps.ts";

const useStyles = makeStyles({
  title: { margin: 0 },
  empty: { display: "grid", rowGap: "16px" },
  lines: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "8px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Two ways in: a case to lay out, or tables that are already there to check. */
export function EmptyCase({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const example = state.cases.find(({ id }) => id === "TV03-2025") ?? state.cases[0];
  const checkSheet = (): void => {
    app.dispatch({ type: "viewChosen", view: "check" });
    app.dispatch({ type: "scopeChosen", scope: "activeSheet" });
    void app.check();
  };
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
        <Button onClick={checkSheet}>Kontrollér arket</Button>
      </div>
    </section>
  );
}
