import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { rowMessage } from "../../app/check/rowMessage.ts";
import { slipNote } from "../../app/check/fix/slipNote.ts";
import { severityName } from "../../app/texts/checkTexts.ts";
import { cellName } from "../../app/texts/placeText.ts";
import type { NumberedFinding } from "../../app/findingGroups.ts";
import type { Finding, Place } from "../../domain/rules/rule.ts";
import { ExpectedAndFound } from "../check/list/ExpectedAndFound.tsx";
import { FindingReasons } from "../check/list/FindingReasons.tsx";
import { PlaceLinks } from "../check/list/PlaceLinks.tsx";
import { useRowStyles } from "../check/list/rowStyles.ts";
import { useSeverityStyles } from "../check/list/severityStyles.ts";
import { bringIntoSight } from "../inSight.ts";
import { SeverityIcon } from "../icons.tsx";
import { FoldButton } from "../check/list/FoldButton.tsx";

const useStyles = makeStyles({
  /* A document's places are words and not addresses: they stand above the sentence and not beside it. */
  main: { gridTemplateColumns: "16px minmax(0, 1fr)" },
  place: { overflowWrap: "anywhere" },
  message: { gridColumn: 2 },
  details: { display: "grid", rowGap: "8px", padding: "0 16px 16px 40px" },
  part: { margin: 0 },
});

export function documentRowId(number: number): string {
  return `document-finding-${number}`;
}

export interface DocumentFindingRowProps extends NumberedFinding {
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onReach: (finding: number) => void;
  readonly onOpen: (finding: number | null) => void;
  /** Marks a place in the document. */
  readonly onShow: (place: Place) => void;
}

/** One sentence about one place. Enter or a click marks it in the document and unfolds; the arrow only unfolds. */
export function DocumentFindingRow(props: DocumentFindingRowProps): ReactNode {
  const { number, finding, isTabStop, isOpen, onReach, onOpen, onShow } = props;
  const rows = useRowStyles();
  const styles = useStyles();
  const colors = useSeverityStyles();
  const detailsId = `${documentRowId(number)}-details`;
  const tabIndex = isTabStop ? 0 : -1;
  const go = (): void => {
    onOpen(number);
    onShow(finding.at);
  };
  return (
    <li className={mergeClasses(rows.row, isOpen && rows.open)}>
      <div className={rows.line}>
        <button
          id={documentRowId(number)}
          type="button"
          className={mergeClasses(rows.main, styles.main)}
          tabIndex={tabIndex}
          onFocus={() => onReach(number)}
          onClick={go}
        >
          <span className={mergeClasses(rows.icon, colors[finding.severity])}>
            <SeverityIcon severity={finding.severity} label={severityName(finding.severity)} />
          </span>
          <span className={mergeClasses(rows.cell, styles.place)}>{cellName(finding.at)}</span>
          <span className={mergeClasses(rows.message, styles.message)}>{rowMessage(finding)}</span>
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
      {isOpen && <Details id={detailsId} finding={finding} onShow={onShow} />}
    </li>
  );
}

interface DetailsProps extends Pick<DocumentFindingRowProps, "onShow"> {
  readonly id: string;
  readonly finding: Finding;
}

/** Nothing is mended in a document from here: its writer does that in Word. */
function Details({ id, finding, onShow }: DetailsProps): ReactNode {
  const styles = useStyles();
  const slip = slipNote(finding);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = ref.current?.closest("li");
    if (row) bringIntoSight(row);
  }, []);
  return (
    <div id={id} ref={ref} className={styles.details}>
      <ExpectedAndFound expected={finding.expected} found={finding.found} />
      {slip !== null && <p className={styles.part}>{slip}</p>}
      <FindingReasons finding={finding} onGo={onShow} />
      <PlaceLinks label="Hører sammen med:" places={finding.related} seenFrom={finding.at.sheet} onGo={onShow} />
    </div>
  );
}
