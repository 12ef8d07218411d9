import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type FrameForm, frameChange, frameOf, ratesWanted } from "../../../app/cases/frameForm.ts";
import { priceLevelText } from "../../../app/texts/displayText.ts";
import type { CaseModel } from "../../../domain/case/caseModel.ts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "8px",
    margin: "8px 0",
    alignItems: "start",
  },
  text: { margin: "0 0 8px" },
  narrow: { minWidth: 0, width: "100%" },
});

export interface EditFrameProps {
  readonly model: CaseModel;
  readonly onChange: (model: CaseModel) => void;
}

/** Other years and another price level; amounts follow their year, and are converted by the user's own rates. */
export function EditFrame({ model, onChange }: EditFrameProps): ReactNode {
  const styles = useStyles();
  const [form, setForm] = useState<FrameForm>(() => frameOf(model));
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = ratesWanted(model, form);
  const field = (label: string, value: string, set: (text: string) => FrameForm): ReactNode => (
    <Field key={label} label={label}>
      <Input className={styles.narrow} value={value} onChange={(_, typed) => setForm(set(typed.value))} />
    </Field>
  );
  const apply = (): void => {
    const change = frameChange(model, form);
    setProblem(change.ok ? null : change.problem);
    if (change.ok) onChange(change.model);
  };
  return (
    <details>
      <summary className={styles.summary}>
        År {model.years[0]}–{model.years.at(-1)} · {priceLevelText(model.priceLevel)}
      </summary>
      <div className={styles.fields}>
        {field("Første år", form.firstYear, (firstYear) => ({ ...form, firstYear }))}
        {field("Antal år", form.yearCount, (yearCount) => ({ ...form, yearCount }))}
        {field("Prisniveau", form.priceLevel, (priceLevel) => ({ ...form, priceLevel }))}
      </div>
      {wanted.length > 0 && (
        <>
          <p className={styles.text}>
            Alle beløb omregnes til {priceLevelText(form.priceLevel)} med dine satser. Skriv, hvor mange procent
            priserne steg:
          </p>
          <div className={styles.fields}>
            {wanted.map((year) =>
              field(`Sats ${year}, %`, form.rates[year] ?? "", (text) => ({
                ...form,
                rates: { ...form.rates, [year]: text },
              })),
            )}
          </div>
        </>
      )}
      {problem !== null && (
        <p role="alert" className={styles.text}>
          {problem}
        </p>
      )}
      <Button size="small" onClick={apply}>
        {wanted.length > 0 ? "Omregn sagen" : "Ret år"}
      </Button>
    </details>
  );
}
