import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CheckmarkIcon } from "../icons.tsx";

const useStyles = makeStyles({
  clean: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

export function CleanReport(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.clean}>
      <span className={styles.icon}>
        <CheckmarkIcon />
      </span>
      <Subtitle2>Ingen fejl fundet</Subtitle2>
    </div>
  );
}
