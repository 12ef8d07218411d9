import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { App } from "../../../app/app.ts";
import { checkedAsText, checkedText, sheetsText, unusedText } from "../../../app/texts/checkTexts.ts";
import { findingGroups, sheetCounts } from "../../../app/findingGroups.ts";
import type { CheckResult } from "../../../app/check/checkState.ts";
import type { AppState } from "../../../app/state.ts";
import { readiness } from "../../../app/submission/readiness.ts";
import { ActionBar } from "../../ActionBar.tsx";
import { inventoryText } from "../../../app/texts/inventoryText.ts";
import { RULE_OVERVIEW_PAGE } from "../../../app/rulePagePaths.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import { PageLink } from "../../PageLink.tsx";
import { AcceptedFindings } from "../list/AcceptedFindings.tsx";
import { ConfirmedAmounts } from "./ConfirmedAmounts.tsx";
import { ChangedSheets } from "./ChangedSheets.tsx";
import { ChangedSince } from "./ChangedSince.tsx";
import { CleanReport } from "./CleanReport.tsx";
import { FindingList } from "../list/FindingList.tsx";
import { FindingWorkBar } from "../mend/FindingWorkBar.tsx";
import { FoundTables } from "./FoundTables.tsx";
import { KindChoice } from "../KindChoice.tsx";
import { GroupingChoice } from "../list/GroupingChoice.tsx";
import { ReportActions } from "./ReportActions.tsx";
import { RulesOff } from "./RulesOff.tsx";
import { SearchFindings } from "../list/SearchFindings.tsx";
import { SheetList } from "../list/SheetList.tsx";
import { SeverityFilters } from "../list/SeverityFilters.tsx";

const useStyles = makeStyles({
  report: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  choices: { display: "grid", rowGap: "4px" },
  summary: { display: "grid", rowGap: "8px" },
  checked: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** A list that needs no search. */
const FEW = 12;
const NONE: ReadonlySet<string> = new Set();

export interface ReportProps {
  readonly app: App;
  readonly state: AppState;
  readonly result: CheckResult;
}

/** The findings first, and what can be done with all of them at the bottom; how they were found stands between. */
export function Report({ app, state, result }: ReportProps): ReactNode {
  const styles = useStyles();
  const { check } = state;
  const { report, sheets, changes } = result;
  const { shownSeverity, shownSheet, search, grouping } = check;
  const severalSheets = sheets.length > 1;
  const shown = useMemo(() => ({ shownSeverity, shownSheet, search }), [shownSeverity, shownSheet, search]);
  const groups = useMemo(() => findingGroups(report, shown, grouping), [report, shown, grouping]);
  const sheetList = useMemo(() => sheetCounts(report, sheets), [report, sheets]);
  const shownCount = groups.reduce((count, { findings }) => count + findings.length, 0);
  return (
    <div className={styles.report}>
      <div className={styles.summary} role="status">
        {report.findings.length === 0 ? (
          <CleanReport
            report={report}
            ready={readiness(state)}
            elsewhere={state.sheet === null || sheets.includes(state.sheet) ? [] : sheets}
          />
        ) : (
          <SeverityFilters
            report={report}
            chosen={shownSeverity}
            shown={shownCount}
            onChoose={(severity) => app.dispatch({ type: "severityChosen", severity })}
            onShowAll={() => app.dispatch({ type: "allShown" })}
          />
        )}
        {changes && <ChangedSince changes={changes} />}
      </div>
      <FindingWorkBar app={app} work={check.work} />
      {check.stale && <ChangedSheets app={app} gone={check.gone} isBusy={check.renewing !== null} />}
      {severalSheets && report.findings.length > 0 && (
        <SheetList
          sheets={sheetList}
          chosen={shownSheet}
          onChoose={(sheet) => app.dispatch({ type: "sheetShown", sheet })}
        />
      )}
      {report.findings.length > FEW && (
        <SearchFindings text={search} onSearch={(text) => app.dispatch({ type: "searched", text })} />
      )}
      <FindingList
        app={app}
        groups={groups}
        current={check.current}
        opened={check.opened}
        severalSheets={severalSheets}
        fresh={changes?.fresh ?? NONE}
      />
      <HowFound app={app} state={state} result={result} />
      <ActionBar>
        <ReportActions app={app} isBusy={check.work.kind === "running"} marked={check.marked} />
      </ActionBar>
    </div>
  );
}

/** Below the list: what was accepted, what was looked at and how sure it is, and how to look otherwise. */
function HowFound({ app, state: { check }, result }: ReportProps): ReactNode {
  const styles = useStyles();
  const { report, sheets, off } = result;
  const severalSheets = sheets.length > 1;
  const go = (place: Place): void => void app.reveal(place);
  return (
    <>
      <AcceptedFindings app={app} report={report} off={off} severalSheets={severalSheets} />
      <ConfirmedAmounts confirmations={report.confirmations} severalSheets={severalSheets} onGo={go} />
      <FoundTables tables={report.tables} severalSheets={severalSheets} onGo={go} />
      <Checked result={result} />
      <div className={styles.choices}>
        <KindChoice kind={check.kind} onChoose={(kind) => void app.findings.chooseKind(kind)} />
        {report.findings.length > 1 && (
          <GroupingChoice
            grouping={check.grouping}
            onChoose={(chosen) => app.dispatch({ type: "groupingChosen", grouping: chosen })}
          />
        )}
      </div>
      <RulesOff app={app} off={off} />
    </>
  );
}

/** What was looked at, and as what. */
function Checked({ result: { report, sheets } }: Pick<ReportProps, "result">): ReactNode {
  const styles = useStyles();
  const read = inventoryText(report.inventory);
  return (
    <>
      <Caption1 className={styles.checked}>
        {`Kontrolleret ${checkedAsText(report)} på ${sheetsText(sheets)}: ${checkedText(report)}.`} {unusedText(report)}{" "}
        <PageLink page={RULE_OVERVIEW_PAGE}>Se reglerne</PageLink>
      </Caption1>
      {read !== "" && <Caption1 className={styles.checked}>{read}.</Caption1>}
    </>
  );
}
