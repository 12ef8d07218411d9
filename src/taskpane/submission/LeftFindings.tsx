import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted, withMinusSigns } from "../../app/displayText.ts";
import { cellName } from "../../app/placeText.ts";
import { severityName } from "../../app/checkTexts.ts";
import { type Finding, type Place, SEVERITIES } from "../../domain/rules/rule.ts";
import { SeverityIcon } from "../icons.tsx";

/** The view Kontrol shows them all. */
const SHOWN = 8;

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  row: { display: "grid", gridTemplateColumns: "20px 44px minmax(0, 1fr)", alignItems: "start" },
  text: { overflowWrap: "anywhere" },
});

export interface LeftFindingsProps {
  readonly findings: readonly Finding[];
  readonly onGo: (place: Place) => void;
}

/** What is left, the gravest first. */
export function LeftFindings({ findings, onGo }: LeftFindingsProps): ReactNode {
  const styles = useStyles();
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rest = ordered.length - SHOWN;
  return (
    <ul className={styles.list}>
      {ordered.slice(0, SHOWN).map(({ severity, at, message, rule }) => (
        <li key={`${rule} ${cellName(at)} ${message}`} className={styles.row}>
          <SeverityIcon severity={severity} label={severityName(severity)} />
          <Link as="button" onClick={() => onGo(at)}>
            {cellName(at)}
          </Link>
          <span className={styles.text}>{withMinusSigns(message)}</span>
        </li>
      ))}
      {rest > 0 && <li>og {counted(rest, "fund mere", "fund mere")}</li>}
    </ul>
  );
}
