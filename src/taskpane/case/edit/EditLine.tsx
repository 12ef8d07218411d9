import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { amountField, readAmountField } from "../../../app/cases/editing.ts";
import { committeeChoicesOf } from "../../../app/cases/newCaseForm.ts";
import { amountText } from "../../../app/texts/displayText.ts";
import { CONTROL_AREAS, type CaseLine, type CaseModel, LINE_KINDS } from "../../../domain/case/caseModel.ts";
import { withLine, withLineMoved, withoutLine } from "../../../domain/case/edit/editLines.ts";
import { LINE_KIND_WORDS } from "../../../domain/case/lineKindWords.ts";
import { Amount } from "../../../domain/money/amount.ts";
import { MAGNIFIED } from "../../magnified.ts";
import { ChevronIcon } from "../../icons.tsx";
import type { EditCaseProps } from "./editCaseProps.ts";
import { AmountField, Choice } from "./LineFields.tsx";
import { SplitLine } from "./SplitLine.tsx";

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
  form: { display: "grid", rowGap: "8px", gridTemplateColumns: "minmax(0, 1fr)", padding: "0 16px 16px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    [MAGNIFIED]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "8px",
    alignItems: "start",
    [MAGNIFIED]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  narrow: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface EditLineProps extends EditCaseProps {
  readonly place: number;
  readonly line: CaseLine;
  readonly onChange: (model: CaseModel, opened?: number | null) => void;
  readonly onToggle: () => void;
}

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

function LineForm({ app, work, place, line, onChange }: EditLineProps): ReactNode {
  const styles = useStyles();
  const { model } = work;
  const set = (changes: Partial<CaseLine>): void => onChange(withLine(model, place, { ...line, ...changes }));
  const kinds = LINE_KINDS.filter((kind) => (kind === "activity") === (model.kind === "budgetnotat"));
  const setAmount = (column: number, text: string): void => {
    const amount = readAmountField(text);
    const field = `${place}/${column}`;
    const unread = work.unread.filter((other) => other !== field);
    const amounts = amount === undefined ? line.amounts : line.amounts.with(column, amount);
    app.cases.work({
      ...work,
      model: withLine(model, place, { ...line, amounts }),
      unread: amount === undefined ? [...unread, field] : unread,
      problems: [],
    });
  };
  return (
    <div className={styles.form}>
      <Field label="Navn">
        <Input className={styles.narrow} value={line.label} onChange={(_, { value }) => set({ label: value })} />
      </Field>
      <div className={styles.pair}>
        <Choice
          label="Art"
          value={line.kind}
          onChoose={(kind) => set({ kind })}
          options={kinds.map((kind) => [kind, LINE_KIND_WORDS[kind]])}
        />
        <Choice
          label="Styringsområde"
          value={line.controlArea}
          onChoose={(controlArea) => set({ controlArea })}
          options={CONTROL_AREAS.map((area) => [area, area])}
        />
      </div>
      <Choice
        label="Udvalg"
        value={line.committee}
        onChoose={(committee) => set({ committee })}
        options={committeeChoicesOf(work).map(({ id, name }) => [id, name])}
      />
      <Field label="Bevilling, profit-center mv.">
        <Input
          className={styles.narrow}
          value={line.appropriation ?? ""}
          onChange={(_, { value }) => set({ appropriation: value.trim() === "" ? null : value })}
        />
      </Field>
      <Checkbox
        label="Administration"
        checked={line.administrative}
        onChange={(_, { checked }) => set({ administrative: checked === true })}
      />
      <div className={styles.years}>
        {model.years.map((year, column) => (
          <AmountField
            key={`${place}/${year}`}
            year={year}
            value={amountField(line, column)}
            isUnread={work.unread.includes(`${place}/${column}`)}
            onType={(text) => setAmount(column, text)}
          />
        ))}
      </div>
      <SplitLine work={work} place={place} onSplit={(changed) => onChange(changed, null)} />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={place === 0}
          onClick={() => onChange(withLineMoved(model, place, -1), place - 1)}
        >
          Flyt op
        </Button>
        <Button
          size="small"
          disabled={place === model.lines.length - 1}
          onClick={() => onChange(withLineMoved(model, place, 1), place + 1)}
        >
          Flyt ned
        </Button>
        <Button size="small" onClick={() => onChange(withoutLine(model, place), null)}>
          Slet linjen
        </Button>
      </div>
    </div>
  );
}
