import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cleanText, isWholeChecked } from "../../../app/texts/inventoryText.ts";
import { listing } from "../../../domain/case/listing.ts";
import { counted } from "../../../app/texts/displayText.ts";
import { openPoints, type Readiness } from "../../../app/submission/readiness.ts";
import type { CheckReport } from "../../../domain/rules/checkWorkbook.ts";
import { keptFrom } from "../../../domain/rules/profiles.ts";
import { CheckmarkIcon } from "../../icons.tsx";

const useStyles = makeStyles({
  clean: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

interface CleanReportProps {
  readonly report: CheckReport;
  readonly ready: Readiness;
  /** The sheets that were checked, where none of them is in front: nothing is said of the one that is. */
  readonly elsewhere: readonly string[];
}

/** Green only where every figure was read by the rules of its kind, and the sheet is finished. */
export function CleanReport({ report, ready, elsewhere }: CleanReportProps): ReactNode {
  const styles = useStyles();
  const open = ready.kind === "checked" ? openPoints(ready.items) : 0;
  const isGreen = isWholeChecked(report.inventory) && keptFrom(report) === null && open === 0;
  return (
    <div className={styles.clean}>
      {isGreen && (
        <span className={styles.icon}>
          <CheckmarkIcon />
        </span>
      )}
      <Subtitle2>
        {cleanText(report.inventory)}
        {elsewhere.length > 0 &&
          ` på ${elsewhere.length > 1 ? "arkene" : "arket"} ${listing(elsewhere.map((name) => `«${name}»`))}`}
        {open > 0 && `, men arket er ikke færdigt: ${counted(open, "punkt mangler", "punkter mangler")}`}
      </Subtitle2>
    </div>
  );
}
