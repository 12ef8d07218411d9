import { mergeClasses } from "@fluentui/react-components";
import { type LiHTMLAttributes, memo, type ReactNode, type RefAttributes } from "react";
import type { App } from "../../../app/app.ts";
import { rowMessage } from "../../../app/check/rowMessage.ts";
import { severityName } from "../../../app/texts/checkTexts.ts";
import { counted } from "../../../app/texts/displayText.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { cellName } from "../../../app/texts/placeText.ts";
import { SeverityIcon } from "../../icons.tsx";
import { FindingDetails } from "./FindingDetails.tsx";
import { useSeverityStyles } from "./severityStyles.ts";
import { useRowStyles } from "./rowStyles.ts";
import { FoldButton } from "./FoldButton.tsx";

export function rowButtonId(number: number): string {
  return `finding-${number}`;
}

export interface FindingRowProps {
  readonly app: App;
  readonly number: number;
  readonly finding: Finding;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly isFresh: boolean;
  /** Where the heading does not say it. */
  readonly showsSheet: boolean;
  readonly onOpen: (finding: number | null) => void;
  /** Where a long list puts the row. */
  readonly place?: LiHTMLAttributes<HTMLLIElement> & RefAttributes<HTMLLIElement>;
}

/** One sentence about one cell. Enter or a click goes to the cell and unfolds; the arrow only unfolds. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactNode {
  const { app, number, finding, isTabStop, isOpen, isFresh, showsSheet, onOpen, place } = props;
  const styles = useRowStyles();
  const colors = useSeverityStyles();
  const detailsId = `${rowButtonId(number)}-details`;
  const tabIndex = isTabStop ? 0 : -1;
  const cells = finding.repair.length;
  const go = (): void => {
    onOpen(number);
    void app.reveal(finding.at);
  };
  return (
    <li {...place} className={mergeClasses(styles.row, isOpen && styles.open, place?.className)}>
      <div className={styles.line}>
        <button
          id={rowButtonId(number)}
          type="button"
          className={styles.main}
          tabIndex={tabIndex}
          onFocus={() => app.dispatch({ type: "findingReached", finding: number })}
          onClick={go}
        >
          <span className={mergeClasses(styles.icon, colors[finding.severity])}>
            <SeverityIcon severity={finding.severity} label={severityName(finding.severity)} />
          </span>
          <span className={styles.cell}>
            {showsSheet ? `${finding.at.sheet}!${cellName(finding.at)}` : cellName(finding.at)}
          </span>
          <span className={styles.message}>
            {isFresh && <span className={styles.fresh}>Ny</span>}
            {rowMessage(finding)}{" "}
            {cells > 1 && <span className={styles.count}>{counted(cells, "celle", "celler")}</span>}
          </span>
        </button>
        <FoldButton
          number={number}
          finding={finding}
          detailsId={detailsId}
          tabIndex={tabIndex}
          isOpen={isOpen}
          onOpen={onOpen}
        />
      </div>
      {isOpen && <FindingDetails id={detailsId} app={app} number={number} finding={finding} />}
    </li>
  );
});
