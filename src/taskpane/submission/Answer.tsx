import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
});

interface AnswerAction {
  readonly label: string;
  readonly run: () => void;
  /** What the user came for, where the answer is a question. */
  readonly isPrimary?: boolean;
}

export interface AnswerProps {
  readonly intent?: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  /** In the order they are offered. */
  readonly actions: readonly AnswerAction[];
}

/** What an errand found or did, and the ways on from there. */
export function Answer({ intent = "info", children, actions }: AnswerProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.text} {...(intent === "error" && { role: "alert" })}>
        {children}
      </MessageBarBody>
      <MessageBarActions>
        {actions.map(({ label, run, isPrimary = false }) => (
          <Button key={label} size="small" appearance={isPrimary ? "primary" : "secondary"} onClick={run}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
