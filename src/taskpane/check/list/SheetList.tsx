import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { severityName, severityText } from "../../../app/texts/checkTexts.ts";
import type { SheetCounts } from "../../../app/findingGroups.ts";
import { SeverityIcon } from "../../icons.tsx";
import { useFoldStyles } from "./foldStyles.ts";
import { useSeverityStyles } from "./severityStyles.ts";

const useStyles = makeStyles({
  /** Sixty sheets have a place to scroll of their own. */
  list: { margin: "8px 0 0", padding: 0, listStyle: "none", maxHeight: "176px", overflowY: "auto" },
  sheet: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    width: "100%",
    padding: "6px 8px",
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { display: "flex", alignItems: "center", columnGap: "4px", fontVariantNumeric: "tabular-nums" },
  sign: { display: "flex" },
  clean: { color: tokens.colorNeutralForeground3 },
});

export interface SheetListProps {
  readonly sheets: readonly SheetCounts[];
  readonly chosen: string | null;
  readonly onChoose: (sheet: string | null) => void;
}

/** Which sheets have what, and which are clean; a click shows one of them alone. */
export function SheetList({ sheets, chosen, onChoose }: SheetListProps): ReactNode {
  const styles = useStyles();
  const fold = useFoldStyles();
  const clean = sheets.filter(({ counts }) => counts.every(({ count }) => count === 0)).length;
  return (
    <details open>
      <summary className={fold.summary}>
        {sheets.length} ark{clean > 0 && `, ${clean} uden fund`}
      </summary>
      <ul className={styles.list}>
        {sheets.map(({ sheet, counts }) => (
          <li key={sheet}>
            <button
              type="button"
              className={mergeClasses(styles.sheet, chosen === sheet && styles.chosen)}
              aria-pressed={chosen === sheet}
              onClick={() => onChoose(chosen === sheet ? null : sheet)}
            >
              <span className={styles.name}>{sheet}</span>
              <Counts counts={counts} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Counts({ counts }: Pick<SheetCounts, "counts">): ReactNode {
  const styles = useStyles();
  const colors = useSeverityStyles();
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return <span className={styles.clean}>ingen</span>;
  return some.map(({ severity, count }) => (
    <span key={severity} className={styles.count} title={severityText(severity, count)}>
      <span className={mergeClasses(styles.sign, colors[severity])}>
        <SeverityIcon severity={severity} label={severityName(severity)} />
      </span>
      {count}
    </span>
  ));
}
