import { isSamePlace } from "../../../domain/workbook/address.ts";
import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { App } from "../../../app/app.ts";
import { slipNote } from "../../../app/check/fix/slipNote.ts";
import type { Finding, Place } from "../../../domain/rules/rule.ts";
import { bringIntoSight } from "../../inSight.ts";
import { Choices } from "../mend/Choices.tsx";
import { ExpectedAndFound } from "./ExpectedAndFound.tsx";
import { FindingReasons } from "./FindingReasons.tsx";
import { FindingActions } from "../mend/FindingActions.tsx";
import { PlaceLinks } from "./PlaceLinks.tsx";
import { RepairCells } from "../mend/RepairCells.tsx";

const useStyles = makeStyles({
  details: { display: "grid", rowGap: "8px", padding: "0 16px 16px 40px" },
  part: { margin: 0, overflowWrap: "anywhere" },
});

export interface FindingDetailsProps {
  readonly id: string;
  readonly number: number;
  readonly app: App;
  readonly finding: Finding;
}

/** The related cells that the finding does not show already, as cells to be mended or as a choice. */
function otherCells({ related, repair, alternatives }: Finding): Place[] {
  const shown = [...(repair.length > 1 ? repair : []), ...alternatives.flatMap(({ changes }) => changes)];
  return related.filter((place) => !shown.some(({ at }) => isSamePlace(at, place)));
}

/**
 * Why it is a finding. The two figures and what can be done come first, for a narrow pane shows no more of it at once;
 * then the calculation, why it matters, what to do, and the cells that belong to it.
 */
export function FindingDetails({ id, app, number, finding }: FindingDetailsProps): ReactNode {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = ref.current?.closest("li");
    if (row?.contains(document.activeElement)) bringIntoSight(row);
  }, []);
  const { expected, found, at } = finding;
  const slip = slipNote(finding);
  const go = (place: Place): void => void app.reveal(place);
  return (
    <div id={id} ref={ref} className={styles.details}>
      <ExpectedAndFound expected={expected} found={found} />
      {slip !== null && <p className={styles.part}>{slip}</p>}
      <RepairCells app={app} finding={finding} />
      <Choices app={app} finding={finding} />
      <FindingActions app={app} number={number} finding={finding} />
      <FindingReasons finding={finding} onGo={go} />
      <PlaceLinks label="Hører sammen med:" places={otherCells(finding)} seenFrom={at.sheet} onGo={go} />
    </div>
  );
}
