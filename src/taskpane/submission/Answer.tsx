import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
});

export interface AnswerProps {
  readonly intent?: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  /** In the order they are offered. */
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
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
        {actions.map(({ label, run }) => (
          <Button key={label} size="small" onClick={run}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
