import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "20px", display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
  title: { overflowWrap: "anywhere" },
});

export interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly string[];
  readonly intent?: "error" | "warning";
}

export function ProblemList({ title, problems, intent = "error" }: ProblemListProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          <ul className={styles.list}>
            {[...new Set(problems)].map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
