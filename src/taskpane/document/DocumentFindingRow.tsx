import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { slipNote } from "../../app/check/fix/slipNote.ts";
import type { NumberedFinding } from "../../app/findingGroups.ts";
import { cellName } from "../../app/texts/placeText.ts";
import type { Finding, Place } from "../../domain/rules/rule.ts";
import { ExpectedAndFound } from "../check/list/ExpectedAndFound.tsx";
import { FindingReasons } from "../check/list/FindingReasons.tsx";
import { PlaceLinks } from "../check/list/PlaceLinks.tsx";
import { RowFrame, type RowFrameProps } from "../check/list/RowFrame.tsx";
import { bringIntoSight } from "../inSight.ts";

const useStyles = makeStyles({
  details: { display: "grid", rowGap: "8px", padding: "0 16px 16px 40px" },
  part: { margin: 0 },
});

export function documentRowId(number: number): string {
  return `document-finding-${number}`;
}

export interface DocumentFindingRowProps
  extends NumberedFinding, Pick<RowFrameProps, "isTabStop" | "isOpen" | "onReach" | "onOpen"> {
  /** Marks a place in the document. */
  readonly onShow: (place: Place) => void;
}

/** One sentence about one place in a document. */
export function DocumentFindingRow({ onShow, ...frame }: DocumentFindingRowProps): ReactNode {
  const { number, finding } = frame;
  return (
    <RowFrame
      {...frame}
      id={documentRowId(number)}
      where={cellName(finding.at)}
      isInWords
      onGo={() => onShow(finding.at)}
      details={(id) => <Details id={id} finding={finding} onShow={onShow} />}
    />
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
