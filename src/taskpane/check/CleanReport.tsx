import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cleanText, isAllRead } from "../../app/inventoryText.ts";
import type { Inventory } from "../../domain/inventory/inventory.ts";
import { CheckmarkIcon } from "../icons.tsx";

const useStyles = makeStyles({
  clean: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

interface CleanReportProps {
  readonly inventory: Inventory;
}

/** Green only where every figure was read. */
export function CleanReport({ inventory }: CleanReportProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.clean}>
      {isAllRead(inventory) && (
        <span className={styles.icon}>
          <CheckmarkIcon />
        </span>
      )}
      <Subtitle2>{cleanText(inventory)}</Subtitle2>
    </div>
  );
}
