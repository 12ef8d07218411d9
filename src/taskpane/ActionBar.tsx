import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "-16px",
    zIndex: 1,
    display: "grid",
    rowGap: "8px",
    justifyItems: "start",
    boxSizing: "border-box",
    width: "calc(100% + 32px)",
    margin: "0 -16px -16px",
    padding: "12px 16px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Keeps a view's one primary button in sight, however low the pane is. */
export function ActionBar({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <div className={styles.bar}>{children}</div>;
}
