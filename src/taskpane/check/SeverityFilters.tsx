import { makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { severityText } from "../../app/checkTexts.ts";
import { severityCounts } from "../../app/findingGroups.ts";
import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";
import type { Severity } from "../../domain/rules/rule.ts";
import { SeverityIcon } from "../icons.tsx";
import { useSeverityStyles } from "./severityStyles.ts";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  icon: { display: "flex" },
});

export interface SeverityFiltersProps {
  readonly report: CheckReport;
  readonly hidden: readonly Severity[];
  readonly onToggle: (severity: Severity) => void;
}

/** "13 fejl · 2 advarsler · 1 note", each of which shows or hides its findings. */
export function SeverityFilters({ report, hidden, onToggle }: SeverityFiltersProps): ReactNode {
  const styles = useStyles();
  const colors = useSeverityStyles();
  return (
    <div className={styles.filters} role="group" aria-label="Vis">
      {severityCounts(report).map(({ severity, count }) => (
        <ToggleButton
          key={severity}
          size="small"
          disabled={count === 0}
          checked={count > 0 && !hidden.includes(severity)}
          icon={
            <span className={mergeClasses(styles.icon, count > 0 && colors[severity])}>
              <SeverityIcon severity={severity} />
            </span>
          }
          onClick={() => onToggle(severity)}
        >
          {severityText(severity, count)}
        </ToggleButton>
      ))}
    </div>
  );
}
