import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { App } from "../../app/app.ts";
import { checkedText, sheetsText } from "../../app/checkTexts.ts";
import { findingGroups } from "../../app/findingGroups.ts";
import type { CheckRun, CheckState } from "../../app/check/checkState.ts";
import { CleanReport } from "./CleanReport.tsx";
import { FindingList } from "./FindingList.tsx";
import { FoundTables } from "./FoundTables.tsx";
import { SeverityFilters } from "./SeverityFilters.tsx";

const useStyles = makeStyles({
  report: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  summary: { display: "grid", rowGap: "8px" },
  checked: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export interface ReportProps {
  readonly app: App;
  readonly check: CheckState;
  readonly run: Extract<CheckRun, { kind: "done" }>;
}

export function Report({ app, check, run: { report, sheets } }: ReportProps): ReactNode {
  const styles = useStyles();
  const { hiddenSeverities } = check;
  const groups = useMemo(() => findingGroups(report, hiddenSeverities), [report, hiddenSeverities]);
  const checked = `Kontrolleret på ${sheetsText(sheets)}: ${checkedText(report)}.`;
  return (
    <div className={styles.report}>
      <div className={styles.summary} role="status">
        {report.findings.length === 0 ? (
          <CleanReport />
        ) : (
          <SeverityFilters
            report={report}
            hidden={hiddenSeverities}
            onToggle={(severity) => app.dispatch({ type: "severityToggled", severity })}
          />
        )}
        <Caption1 className={styles.checked}>{checked}</Caption1>
      </div>
      <FindingList app={app} groups={groups} current={check.current} opened={check.opened} severalSheets={sheets.length > 1} />
      <FoundTables tables={report.tables} severalSheets={sheets.length > 1} onGo={(place) => void app.reveal(place)} />
    </div>
  );
}
