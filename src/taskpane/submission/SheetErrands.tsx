import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AppState } from "../../app/state.ts";
import { useAnswer } from "../useAnswer.ts";
import type { ViewProps } from "../viewProps.ts";
import { FreezeOutcome } from "./FreezeOutcome.tsx";
import { RenewalOutcome } from "./RenewalOutcome.tsx";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px", gridTemplateColumns: "minmax(0, 1fr)", width: "100%" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  answer: { outlineOffset: "2px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface SheetErrandsProps extends ViewProps {
  /** The sheet in front has the chosen case's tables: then the view's own button updates them. */
  readonly isLaidOut: boolean;
}

/** One errand takes the place of the other, so at most one has an answer. */
function answerOf({ renewal, freeze }: AppState): string {
  const kinds = [`renewal ${renewal.kind}`, `freeze ${freeze.kind}`];
  if (kinds.some((kind) => kind.endsWith(" running"))) return "waiting";
  return kinds.find((kind) => !kind.endsWith(" none")) ?? "none";
}

/** What can be done with tables that are there already; no case need be chosen. */
export function SheetErrands({ app, state, isLaidOut }: SheetErrandsProps): ReactNode {
  const styles = useStyles();
  const { sheet, renewal, freeze } = state;
  const { seen } = state.front;
  const isNotOurs = seen !== null && seen.sheet === sheet && !seen.ours;
  const answer = useAnswer<HTMLDivElement>(answerOf(state), () => app.onSheet.leave());
  const isRunning = renewal.kind === "running" || freeze.kind === "running";
  const start = (work: () => Promise<void>) => (): void => {
    app.onSheet.leave();
    void work();
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{sheet === null ? "Arket, der er fremme" : `Arket «${sheet}»`}</h3>
      {!isNotOurs && (
        <p className={styles.about}>
          Når linjerne i den første tabel er ændret, lægger «Opdatér tabeller» de andre ud igen. Du ser, hvad der vil
          ske, før det sker.
        </p>
      )}
      <div className={styles.buttons}>
        {!isLaidOut && !isNotOurs && (
          <Button size="small" disabledFocusable={isRunning} onClick={start(() => app.onSheet.previewRenewal())}>
            Opdatér tabeller
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isRunning}
          onClick={start(() => app.onSheet.previewFreeze("activeSheet"))}
        >
          Frys Kvantum-funktioner
        </Button>
      </div>
      <div {...answer} role="status" className={styles.answer}>
        <RenewalOutcome app={app} renewal={renewal} />
        <FreezeOutcome app={app} work={freeze} />
      </div>
    </section>
  );
}
