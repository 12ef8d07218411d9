import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isWhollyReady, readiness } from "../../app/submission/readiness.ts";
import { readinessText } from "../../app/submission/readinessText.ts";
import { CheckmarkIcon, ChevronIcon } from "../icons.tsx";
import type { ViewProps } from "../viewProps.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    padding: "8px 16px",
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  ready: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
  further: { display: "flex", transform: "rotate(90deg)", color: tokens.colorNeutralForeground3 },
});

/** The last step, in sight from every view: what is left before the case can be sent in. */
export function ReadyBar({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const ready = readiness(state);
  const isDone = ready.kind === "checked" && isWhollyReady(ready.items);
  const isChosen = state.view === "ready";
  return (
    <button
      type="button"
      className={mergeClasses(styles.bar, isChosen && styles.chosen)}
      aria-current={isChosen ? "page" : undefined}
      onClick={() => app.dispatch({ type: "viewChosen", view: "ready" })}
    >
      {isDone && (
        <span className={styles.ready}>
          <CheckmarkIcon />
        </span>
      )}
      <span className={styles.text}>{readinessText(ready)}</span>
      <span className={styles.further}>
        <ChevronIcon open />
      </span>
    </button>
  );
}
