import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { amountText } from "../../../app/texts/displayText.ts";
import { LINE_KIND_WORDS } from "../../../domain/case/lineKindWords.ts";
import { Amount } from "../../../domain/money/amount.ts";
import { ChevronIcon } from "../../icons.tsx";
import { type EditLineProps, LineForm } from "./LineForm.tsx";

const useStyles = makeStyles({
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  summary: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    columnGap: "8px",
    width: "100%",
    padding: "8px 16px",
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { overflowWrap: "anywhere" },
  what: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sum: { fontVariantNumeric: "tabular-nums" },
});

/** What a line is, on one row; unfolded, everything that is decided of it. */
export function EditLine(props: EditLineProps): ReactNode {
  const styles = useStyles();
  const { work, place, line, onToggle } = props;
  const isOpen = work.opened === place;
  return (
    <li className={mergeClasses(styles.line, isOpen && styles.open)}>
      <button type="button" className={styles.summary} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.name}>
          {line.label}
          <span className={styles.what}>
            {LINE_KIND_WORDS[line.kind]} · {line.controlArea} · {line.committee}
          </span>
        </span>
        <span className={styles.sum}>{amountText(Amount.sum(line.amounts))}</span>
        <ChevronIcon open={isOpen} />
      </button>
      {isOpen && <LineForm {...props} />}
    </li>
  );
}
