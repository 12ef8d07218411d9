import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { App } from "../../app/app.ts";
import { richTable } from "../../app/submission/richTable.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { copyRich } from "./copyRich.ts";

export interface CopyTableProps {
  readonly app: App;
  readonly plan: SheetPlan;
  readonly caption: string;
}

const WORDS = {
  no: "Kopiér",
  yes: "Kopieret",
  refused: "Kunne ikke kopieres",
  changed: "Ændret: kopiér igen",
} as const;

const useStyles = makeStyles({
  button: { marginTop: "4px" },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Milliseconds. */
const SAID = 4000;

/**
 * One table by itself, with its looks, ready for Word. Some browsers copy only in the very moment of the click, so what
 * the pane knows is copied then; where the sheet turns out to hold other figures, they are copied instead, or it is said.
 */
export function CopyTable({ app, plan, caption }: CopyTableProps): ReactNode {
  const styles = useStyles();
  const [copied, setCopied] = useState<keyof typeof WORDS>("no");
  useEffect(() => {
    if (copied === "no") return;
    const timer = setTimeout(() => setCopied("no"), SAID);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const known = richTable(plan, caption);
    const isCopied = known !== null && copyRich(known);
    const latest = await app.onSheet.latestTable(caption);
    if (!latest) return setCopied("refused");
    const isKnown = latest.html === known?.html;
    if ((isCopied && isKnown) || copyRich(latest)) setCopied("yes");
    else setCopied(isKnown ? "refused" : "changed");
  };
  return (
    <div>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-label={`${WORDS[copied]}: ${caption}`}
        onClick={() => void copy()}
      >
        {WORDS[copied]}
      </Button>
      <span role="status" className={styles.said}>
        {copied === "no" ? "" : WORDS[copied]}
      </span>
    </div>
  );
}
