import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { App } from "../../../app/app.ts";
import type { FindingWork } from "../../../app/check/checkState.ts";
import { fixedText, undoneText } from "../../../app/check/fix/fixPreview.ts";
import { failureText } from "../../../app/texts/failureText.ts";
import { FailureBar } from "../../FailureBar.tsx";
import { bringIntoSight } from "../../inSight.ts";
import { useKeptFocus } from "../list/useKeptFocus.ts";

const useStyles = makeStyles({
  /** The view has a padding of 16 px, in which the rows would show above the bar. */
  bar: {
    position: "sticky",
    top: "-16px",
    zIndex: 1,
    margin: "-8px 0",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { overflowWrap: "anywhere" },
});

interface FindingWorkBarProps {
  readonly app: App;
  readonly work: FindingWork;
}

/** How the last thing went that was done about findings. */
export function FindingWorkBar({ app, work }: FindingWorkBarProps): ReactNode {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (bar.current) bringIntoSight(bar.current);
  }, [work]);
  useKeptFocus(bar, work, () => lastButton(bar.current) ?? rowOfKeyboard());
  if (work.kind === "idle" || (work.kind === "running" && work.doing !== "undoFix")) return null;
  return (
    <div ref={bar} className={styles.bar}>
      <Outcome app={app} work={work} />
    </div>
  );
}

const lastButton = (bar: HTMLElement | null): HTMLElement | null | undefined =>
  bar && [...bar.querySelectorAll("button")].at(-1);

/** The one row of the list that Tab reaches. */
const rowOfKeyboard = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('button[id^="finding-"][tabindex="0"]');

function Outcome({ app, work }: FindingWorkBarProps): ReactNode {
  const close = (): void => app.dispatch({ type: "findingWorkChanged", work: { kind: "idle" } });
  switch (work.kind) {
    case "idle":
      return null;
    case "running":
      return <Done text="Rettelsen fortrydes …" action={{ label: "Fortryd", run: () => {} }} isBusy onClose={close} />;
    case "failed":
      return <FailureBar text={failureText(work.failure, work.doing)} action={{ label: "Luk", run: close }} />;
    case "fixed":
      return (
        <Done
          text={fixedText(work.edits.length)}
          action={{ label: "Fortryd", run: () => void app.findings.undoFix() }}
          onClose={close}
        />
      );
    case "undone":
      return <Done text={undoneText(work.cells)} onClose={close} />;
    case "reported":
      return <Done text={`Rapporten står på arket «${work.sheet}».`} onClose={close} />;
  }
}

interface DoneProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** It is under way: the button stays, and the keyboard on it. */
  readonly isBusy?: boolean;
  readonly onClose: () => void;
}

function Done({ text, action, isBusy = false, onClose }: DoneProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      <MessageBarActions>
        {action && (
          <Button size="small" disabledFocusable={isBusy} onClick={action.run}>
            {action.label}
          </Button>
        )}
        {!isBusy && (
          <Button size="small" appearance="transparent" onClick={onClose}>
            Luk
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
