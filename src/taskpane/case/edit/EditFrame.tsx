import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { withModel, withTypedFrame } from "../../../app/cases/editing.ts";
import { type FrameForm, frameOf, ratesWanted } from "../../../app/cases/frameForm.ts";
import { priceLevelText } from "../../../app/texts/displayText.ts";
import type { EditCaseProps } from "./editCaseProps.ts";

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

/** Other years and another price level; amounts follow their year, and are converted by the user's own rates. */
export function EditFrame({ app, work }: EditCaseProps): ReactNode {
  const styles = useStyles();
  const { model } = work;
  const form = work.frame ?? frameOf(model);
  const [problem, setProblem] = useState<string | null>(null);
  const type = (frame: FrameForm): void => app.cases.work({ ...work, frame, problems: [] });
  const wanted = ratesWanted(model, form);
  const field = (label: string, value: string, set: (text: string) => FrameForm): ReactNode => (
    <Field key={label} label={label}>
      <Input className={styles.narrow} value={value} onChange={(_, { value }) => type(set(value))} />
    </Field>
  );
  const apply = (): void => {
    const change = withTypedFrame({ ...work, frame: form });
    setProblem(change.ok ? null : change.problem);
    if (change.ok) app.cases.work({ ...withModel(work, change.model), frame: null });
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
