import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { amountField, unreadAdvice, withAmountText } from "../../../app/cases/editing.ts";
import { committeeChoicesOf } from "../../../app/cases/newCaseForm.ts";
import { CONTROL_AREAS, type CaseLine, type CaseModel, LINE_KINDS } from "../../../domain/case/caseModel.ts";
import { withLine, withLineMoved, withoutLine } from "../../../domain/case/edit/editLines.ts";
import { LINE_KIND_WORDS } from "../../../domain/case/lineKindWords.ts";
import { MAGNIFIED } from "../../magnified.ts";
import type { EditCaseProps } from "./editCaseProps.ts";
import { AmountField, Choice } from "./LineFields.tsx";
import { SplitLine } from "./SplitLine.tsx";

const useStyles = makeStyles({
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

export interface EditLineProps extends EditCaseProps {
  readonly place: number;
  readonly line: CaseLine;
  readonly onChange: (model: CaseModel, opened?: number | null) => void;
  readonly onToggle: () => void;
}

type LineFormProps = Omit<EditLineProps, "onToggle">;

/** Everything that is decided of a line. */
export function LineForm(props: LineFormProps): ReactNode {
  const styles = useStyles();
  const { app, work, place } = props;
  return (
    <div className={styles.form}>
      <LineFacts {...props} />
      <LineAmounts {...props} />
      <SplitLine app={app} work={work} place={place} />
      <LineMoves {...props} />
    </div>
  );
}

/** What it is called, and whose it is. */
function LineFacts({ work, place, line, onChange }: LineFormProps): ReactNode {
  const styles = useStyles();
  const { model } = work;
  const set = (changes: Partial<CaseLine>): void => onChange(withLine(model, place, { ...line, ...changes }));
  const kinds = LINE_KINDS.filter((kind) => (kind === "activity") === (model.kind === "budgetnotat"));
  return (
    <>
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
    </>
  );
}

function LineAmounts({ app, work, place }: LineFormProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.years}>
      {work.model.years.map((year, column) => (
        <AmountField
          key={`${place}/${year}`}
          year={year}
          value={amountField(work, place, column)}
          problem={unreadAdvice(work, place, year)}
          onType={(text) => app.cases.work(withAmountText(work, place, column, text))}
        />
      ))}
    </div>
  );
}

function LineMoves({ work: { model }, place, onChange }: LineFormProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button size="small" disabled={place === 0} onClick={() => onChange(withLineMoved(model, place, -1), place - 1)}>
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
  );
}
