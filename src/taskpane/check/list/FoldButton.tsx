import type { ReactNode } from "react";
import { cellName } from "../../../app/texts/placeText.ts";
import type { NumberedFinding } from "../../../app/findingGroups.ts";
import { ChevronIcon } from "../../icons.tsx";
import { useRowStyles } from "./rowStyles.ts";

export interface FoldButtonProps extends NumberedFinding {
  readonly detailsId: string;
  readonly tabIndex: 0 | -1;
  readonly isOpen: boolean;
  readonly onOpen: (finding: number | null) => void;
}

/** The arrow of a finding's row: it unfolds, and leads nowhere. */
export function FoldButton({ number, finding, detailsId, tabIndex, isOpen, onOpen }: FoldButtonProps): ReactNode {
  const styles = useRowStyles();
  return (
    <button
      type="button"
      className={styles.chevron}
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailsId : undefined}
      aria-label={`Detaljer om ${cellName(finding.at)}`}
      onClick={() => onOpen(isOpen ? null : number)}
    >
      <ChevronIcon open={isOpen} />
    </button>
  );
}
