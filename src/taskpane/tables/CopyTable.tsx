import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { richTable } from "../../app/submission/richTable.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { copyRich } from "./copyRich.ts";

export interface CopyTableProps {
  readonly plan: SheetPlan;
  readonly caption: string;
}

const WORDS = { no: "Kopiér", yes: "Kopieret", refused: "Kunne ikke kopieres" } as const;

const useStyles = makeStyles({
  button: { marginTop: "4px" },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Milliseconds. */
const SAID = 4000;

/** One table by itself, with its looks, ready for Word. */
export function CopyTable({ plan, caption }: CopyTableProps): ReactNode {
  const styles = useStyles();
  const [copied, setCopied] = useState<keyof typeof WORDS>("no");
  useEffect(() => {
    if (copied === "no") return;
    const timer = setTimeout(() => setCopied("no"), SAID);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    const table = richTable(plan, caption);
    setCopied(table && copyRich(table) ? "yes" : "refused");
  };
  return (
    <div>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-label={`${WORDS[copied]}: ${caption}`}
        onClick={copy}
      >
        {WORDS[copied]}
      </Button>
      <span role="status" className={styles.said}>
        {copied === "no" ? "" : WORDS[copied]}
      </span>
    </div>
  );
}
