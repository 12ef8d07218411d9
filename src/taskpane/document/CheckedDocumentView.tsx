import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { CheckedDocument } from "../../app/document/documentWork.ts";
import { findingGroups } from "../../app/findingGroups.ts";
import { RULE_OVERVIEW_PAGE } from "../../app/rulePagePaths.ts";
import { checkedAsText, checkedText } from "../../app/texts/checkTexts.ts";
import { documentRemarkText } from "../../app/texts/documentTexts.ts";
import { cleanText, inventoryText } from "../../app/texts/inventoryText.ts";
import type { Place, Severity } from "../../domain/rules/rule.ts";
import { SeverityFilters } from "../check/list/SeverityFilters.tsx";
import { PageLink } from "../PageLink.tsx";
import { type Marks, NO_MARKS } from "./DocumentBlock.tsx";
import { DocumentFindings } from "./DocumentFindings.tsx";
import { DocumentPicture } from "./DocumentPicture.tsx";

const WIDE = "@media (min-width: 760px)";

const useStyles = makeStyles({
  panes: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "minmax(0, 1fr)",
    [WIDE]: { columnGap: "32px", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", alignItems: "start" },
  },
  result: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  summary: { display: "grid", rowGap: "8px" },
  remarks: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
  checked: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  /* In sight whatever the list is scrolled to: below it in a narrow pane, beside it in a wide one. */
  page: {
    position: "sticky",
    bottom: "-16px",
    zIndex: 1,
    height: "38vh",
    margin: "0 -16px -16px",
    borderRight: 0,
    borderBottom: 0,
    borderLeft: 0,
    borderRadius: 0,
    "@media (max-height: 480px)": { position: "static" },
    [WIDE]: {
      top: 0,
      bottom: "auto",
      height: "calc(100vh - 200px)",
      margin: 0,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** What was found, and the document beside it with the place marked. */
export function CheckedDocumentView({ work }: { readonly work: CheckedDocument }): ReactNode {
  const styles = useStyles();
  const { report, document } = work;
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [marks, setMarks] = useState<Marks>(NO_MARKS);
  const groups = useMemo(
    () => findingGroups(report, { shownSeverity: severity, shownSheet: null, search: "" }),
    [report, severity],
  );
  const shown = groups.reduce((count, { findings }) => count + findings.length, 0);
  const show = (at: Place): void => {
    const own = report.findings.find((finding) => finding.at === at);
    setMarks({ at, beside: own?.related ?? [] });
  };
  return (
    <div className={styles.panes}>
      <div className={styles.result}>
        <div className={styles.summary} role="status">
          {report.findings.length === 0 ? (
            <Subtitle2>{report.tables.length === 0 ? NO_TABLES : cleanText(report.inventory)}</Subtitle2>
          ) : (
            <SeverityFilters
              report={report}
              chosen={severity}
              shown={shown}
              onChoose={(chosen) => setSeverity((before) => (before === chosen ? null : chosen))}
              onShowAll={() => setSeverity(null)}
            />
          )}
        </div>
        {document.remarks.length > 0 && (
          <ul className={styles.remarks} aria-label="Om læsningen">
            {document.remarks.map((remark, index) => (
              <li key={index}>{documentRemarkText(remark)}</li>
            ))}
          </ul>
        )}
        <DocumentFindings groups={groups} opened={opened} onOpen={setOpened} onShow={show} />
        <Caption1 className={styles.checked}>
          {`Kontrolleret ${checkedAsText(report)}: ${checkedText(report)}. ${sentence(inventoryText(report.inventory))}`}
          <PageLink page={RULE_OVERVIEW_PAGE}>Se reglerne</PageLink>
        </Caption1>
      </div>
      <DocumentPicture open={work} marks={marks} className={styles.page} />
    </div>
  );
}

const NO_TABLES = "Der blev ikke fundet tabeller med årstal i formularen, så ingen tal er kontrolleret";

const sentence = (text: string): string => (text === "" ? "" : `${text}. `);
