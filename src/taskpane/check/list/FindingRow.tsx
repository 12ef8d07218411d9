import { memo, type ReactNode, useCallback } from "react";
import type { App } from "../../../app/app.ts";
import type { NumberedFinding } from "../../../app/findingGroups.ts";
import { counted } from "../../../app/texts/displayText.ts";
import { cellName } from "../../../app/texts/placeText.ts";
import { FindingDetails } from "./FindingDetails.tsx";
import { RowFrame, type RowFrameProps } from "./RowFrame.tsx";
import { useRowStyles } from "./rowStyles.ts";

export function rowButtonId(number: number): string {
  return `finding-${number}`;
}

export interface FindingRowProps
  extends NumberedFinding, Pick<RowFrameProps, "isTabStop" | "isOpen" | "onOpen" | "place"> {
  readonly app: App;
  readonly isFresh: boolean;
  /** Where the heading does not say it. */
  readonly showsSheet: boolean;
}

/** One sentence about one cell. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactNode {
  const { app, isFresh, showsSheet, ...frame } = props;
  const { number, finding } = frame;
  const styles = useRowStyles();
  const cells = finding.repair.length;
  const onReach = useCallback((reached: number) => app.dispatch({ type: "findingReached", finding: reached }), [app]);
  return (
    <RowFrame
      {...frame}
      id={rowButtonId(number)}
      where={showsSheet ? `${finding.at.sheet}!${cellName(finding.at)}` : cellName(finding.at)}
      before={isFresh && <span className={styles.fresh}>Ny</span>}
      after={cells > 1 && <span className={styles.count}>{counted(cells, "celle", "celler")}</span>}
      onReach={onReach}
      onGo={() => void app.reveal(finding.at)}
      details={(id) => <FindingDetails id={id} app={app} number={number} finding={finding} />}
    />
  );
});
