import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { OVER_THE_VIEW } from "./inSight.ts";

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
    "@media (max-height: 480px)": { position: "static" },
  },
});

/** Keeps a view's one primary button in sight, where the pane is not so low that it would hide the rest. */
export function ActionBar({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div {...OVER_THE_VIEW} className={styles.bar}>
      {children}
    </div>
  );
}
