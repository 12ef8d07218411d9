import { Link, makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { severityText } from "../../../app/texts/checkTexts.ts";
import { severityCounts } from "../../../app/findingGroups.ts";
import type { CheckReport } from "../../../domain/rules/checkWorkbook.ts";
import type { Severity } from "../../../domain/rules/rule.ts";
import { SeverityIcon } from "../../icons.tsx";
import { useSeverityStyles } from "./severityStyles.ts";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  icon: { display: "flex" },
  some: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

export interface SeverityFiltersProps {
  readonly report: CheckReport;
  readonly chosen: Severity | null;
  /** How many findings are shown, whatever leaves the others out. */
  readonly shown: number;
  readonly onChoose: (severity: Severity) => void;
  readonly onShowAll: () => void;
}

/** "13 fejl · 2 advarsler · 1 note": a click shows only these, and says how to have the others back. */
export function SeverityFilters({ report, chosen, shown, onChoose, onShowAll }: SeverityFiltersProps): ReactNode {
  const styles = useStyles();
  const colors = useSeverityStyles();
  const all = report.findings.length;
  return (
    <>
      <div className={styles.filters} role="group" aria-label="Vis kun">
        {severityCounts(report).map(({ severity, count }) => (
          <ToggleButton
            key={severity}
            size="small"
            disabled={count === 0}
            checked={chosen === severity}
            appearance={chosen === severity ? "primary" : "secondary"}
            icon={
              <span className={mergeClasses(styles.icon, count > 0 && chosen !== severity && colors[severity])}>
                <SeverityIcon severity={severity} />
              </span>
            }
            onClick={() => onChoose(severity)}
          >
            {severityText(severity, count)}
          </ToggleButton>
        ))}
      </div>
      {shown < all && (
        <span className={styles.some} role="status">
          Viser {shown} af {all}
          <Link as="button" onClick={onShowAll}>
            Vis alle
          </Link>
        </span>
      )}
    </>
  );
}
