import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
});

export interface FailureBarProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What went wrong and, where there is one, the way on. */
export function FailureBar({ text, action }: FailureBarProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.text}>{text}</MessageBarBody>
        {action && (
          <MessageBarActions>
            <Button size="small" onClick={action.run}>
              {action.label}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
