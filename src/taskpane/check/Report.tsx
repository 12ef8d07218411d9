import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { App } from "../../app/app.ts";
import { checkedAsText, checkedText, sheetsText, unusedText } from "../../app/checkTexts.ts";
import { findingGroups } from "../../app/findingGroups.ts";
import type { CheckRun, CheckState } from "../../app/check/checkState.ts";
import { inventoryText } from "../../app/inventoryText.ts";
import { RULE_OVERVIEW_PAGE } from "../../app/rulePagePaths.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { PageLink } from "../PageLink.tsx";
import { AcceptedFindings } from "./AcceptedFindings.tsx";
import { ConfirmedAmounts } from "./ConfirmedAmounts.tsx";
import { ChangedSheets } from "./ChangedSheets.tsx";
import { ChangedSince } from "./ChangedSince.tsx";
import { CleanReport } from "./CleanReport.tsx";
import { FindingList } from "./FindingList.tsx";
import { FindingWorkBar } from "./FindingWorkBar.tsx";
import { FoundTables } from "./FoundTables.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { GroupingChoice } from "./GroupingChoice.tsx";
import { ReportActions } from "./ReportActions.tsx";
import { RulesOff } from "./RulesOff.tsx";
import { SeverityFilters } from "./SeverityFilters.tsx";

const useStyles = makeStyles({
  report: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  choices: { display: "grid", rowGap: "4px" },
  summary: { display: "grid", rowGap: "8px" },
  checked: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

const NONE: ReadonlySet<string> = new Set();

export interface ReportProps {
  readonly app: App;
  readonly check: CheckState;
  readonly run: Extract<CheckRun, { kind: "done" }>;
}

export function Report({ app, check, run: { report, sheets, changes, off } }: ReportProps): ReactNode {
  const styles = useStyles();
  const { hiddenSeverities, grouping } = check;
  const severalSheets = sheets.length > 1;
  const go = (place: Place): void => void app.reveal(place);
  const groups = useMemo(() => findingGroups(report, hiddenSeverities, grouping), [report, hiddenSeverities, grouping]);
  const checked = `Kontrolleret ${checkedAsText(report)} på ${sheetsText(sheets)}: ${checkedText(report)}.`;
  const read = inventoryText(report.inventory);
  const readText = read === "" ? "" : `${read}.`;
  return (
    <div className={styles.report}>
      <div className={styles.summary} role="status">
        {report.findings.length === 0 ? (
          <CleanReport inventory={report.inventory} />
        ) : (
          <SeverityFilters
            report={report}
            hidden={hiddenSeverities}
            onToggle={(severity) => app.dispatch({ type: "severityToggled", severity })}
          />
        )}
        <Caption1 className={styles.checked}>
          {checked} {unusedText(report)} <PageLink page={RULE_OVERVIEW_PAGE}>Se reglerne</PageLink>
        </Caption1>
        {readText !== "" && <Caption1 className={styles.checked}>{readText}</Caption1>}
        {changes && <ChangedSince changes={changes} />}
      </div>
      <FindingWorkBar app={app} work={check.work} />
      <div className={styles.choices}>
        <KindChoice kind={check.kind} onChoose={(kind) => void app.findings.chooseKind(kind)} />
        {report.findings.length > 1 && (
          <GroupingChoice
            grouping={grouping}
            onChoose={(chosen) => app.dispatch({ type: "groupingChosen", grouping: chosen })}
          />
        )}
      </div>
      {check.stale && <ChangedSheets app={app} isBusy={check.renewing !== null} />}
      <FindingList
        app={app}
        groups={groups}
        current={check.current}
        opened={check.opened}
        severalSheets={severalSheets}
        fresh={changes?.fresh ?? NONE}
      />
      <AcceptedFindings app={app} report={report} severalSheets={severalSheets} />
      <ConfirmedAmounts confirmations={report.confirmations} severalSheets={severalSheets} onGo={go} />
      <FoundTables tables={report.tables} severalSheets={severalSheets} onGo={go} />
      <ReportActions app={app} isBusy={check.work.kind === "running"} marked={check.marked} />
      <RulesOff app={app} off={off} />
    </div>
  );
}
