import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../viewProps.ts";
import { FreezeOutcome } from "./FreezeOutcome.tsx";
import { PreparationOutcome } from "./PreparationOutcome.tsx";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px", gridTemplateColumns: "minmax(0, 1fr)", width: "100%" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The last things done to a sheet before it leaves the house; no case need be chosen. */
export function BeforeSubmission({ app, state: { freeze, preparation } }: ViewProps): ReactNode {
  const styles = useStyles();
  const isRunning = freeze.kind === "running" || preparation.kind === "running";
  const start = (work: () => Promise<void>) => (): void => {
    app.submission.leave();
    void work();
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>Før indsendelse</h3>
      <p className={styles.about}>Gælder arket, der er fremme. Du ser, hvad der vil ske, før det sker.</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isRunning} onClick={start(() => app.submission.previewFreeze("activeSheet"))}>
          Frys til værdier
        </Button>
        <Button size="small" disabledFocusable={isRunning} onClick={start(() => app.submission.prepare())}>
          Klargør til indsendelse
        </Button>
      </div>
      <div role="status">
        <FreezeOutcome app={app} work={freeze} />
        <PreparationOutcome app={app} preparation={preparation} />
      </div>
    </section>
  );
}
