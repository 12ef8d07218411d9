import { mergeClasses } from "@fluentui/react-components";
import type { LiHTMLAttributes, ReactNode, RefAttributes } from "react";
import { rowMessage } from "../../../app/check/rowMessage.ts";
import type { NumberedFinding } from "../../../app/findingGroups.ts";
import { severityName } from "../../../app/texts/checkTexts.ts";
import { SeverityIcon } from "../../icons.tsx";
import { FoldButton } from "./FoldButton.tsx";
import { useRowStyles } from "./rowStyles.ts";
import { useSeverityStyles } from "./severityStyles.ts";

export interface RowFrameProps extends NumberedFinding {
  /** Of the row's button, which the keyboard stands on. */
  readonly id: string;
  /** What its place is called. */
  readonly where: string;
  /** A place in words stands above the sentence; an address beside it. */
  readonly isInWords?: boolean;
  /** Before and after the sentence. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onReach: (finding: number) => void;
  /** Goes to the place. */
  readonly onGo: () => void;
  readonly onOpen: (finding: number | null) => void;
  /** Where a long list puts the row. */
  readonly place?: LiHTMLAttributes<HTMLLIElement> & RefAttributes<HTMLLIElement>;
  /** What unfolds below, by the id its arrow names. */
  readonly details: (id: string) => ReactNode;
}

/** A finding in a list, of a sheet or of a document. Enter or a click goes to it and unfolds; the arrow only unfolds. */
export function RowFrame(props: RowFrameProps): ReactNode {
  const { id, number, finding, where, isInWords = false, before, after, isTabStop, isOpen, place } = props;
  const styles = useRowStyles();
  const colors = useSeverityStyles();
  const detailsId = `${id}-details`;
  const tabIndex = isTabStop ? 0 : -1;
  const go = (): void => {
    props.onOpen(number);
    props.onGo();
  };
  return (
    <li {...place} className={mergeClasses(styles.row, isOpen && styles.open, place?.className)}>
      <div className={styles.line}>
        <button
          id={id}
          type="button"
          className={mergeClasses(styles.main, isInWords && styles.mainInWords)}
          tabIndex={tabIndex}
          onFocus={() => props.onReach(number)}
          onClick={go}
        >
          <span className={mergeClasses(styles.icon, colors[finding.severity])}>
            <SeverityIcon severity={finding.severity} label={severityName(finding.severity)} />
          </span>
          <span className={mergeClasses(styles.cell, isInWords && styles.words)}>{where}</span>
          <span className={mergeClasses(styles.message, isInWords && styles.messageBelow)}>
            {before}
            {rowMessage(finding)} {after}
          </span>
        </button>
        <FoldButton
          number={number}
          finding={finding}
          detailsId={detailsId}
          tabIndex={tabIndex}
          isOpen={isOpen}
          onOpen={props.onOpen}
        />
      </div>
      {isOpen && props.details(detailsId)}
    </li>
  );
}
