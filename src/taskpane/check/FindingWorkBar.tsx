import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import type { FindingWork } from "../../app/check/checkState.ts";
import { fixedText, undoneText } from "../../app/check/fixPreview.ts";
import { failureText } from "../../app/failureText.ts";
import { FailureBar } from "../FailureBar.tsx";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
});

/** How the last thing went that was done about findings. */
export function FindingWorkBar({ app, work }: { readonly app: App; readonly work: FindingWork }): ReactNode {
  switch (work.kind) {
    case "idle":
    case "running":
      return null;
    case "failed":
      return <FailureBar text={failureText(work.failure, work.doing)} />;
    case "fixed":
      return <Done text={fixedText(work.edits.length)} action={{ label: "Fortryd", run: () => void app.findings.undoFix() }} />;
    case "undone":
      return <Done text={undoneText(work.cells)} />;
    case "reported":
      return <Done text={`Rapporten står på arket «${work.sheet}».`} />;
  }
}

function Done({ text, action }: { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
