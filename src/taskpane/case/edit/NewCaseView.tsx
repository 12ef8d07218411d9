import { Button, Field, Input, makeStyles, Radio, RadioGroup, Subtitle2 } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { type NewCaseWork, NO_WORK } from "../../../app/cases/caseWork.ts";
import { type FormProblems, formProblems, type NewCaseForm, withKind } from "../../../app/cases/newCaseForm.ts";
import type { CaseKind } from "../../../domain/case/caseModel.ts";
import { ActionBar } from "../../ActionBar.tsx";
import { MAGNIFIED } from "../../magnified.ts";
import { showInvalid } from "../../showInvalid.ts";
import { useFocusFirst } from "../../useFocusFirst.ts";
import { CommitteeTicks } from "./CommitteeTicks.tsx";
import { ProblemList } from "../draft/ProblemList.tsx";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0 },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "8px",
    alignItems: "start",
    [MAGNIFIED]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  narrow: { minWidth: 0, width: "100%" },
  kinds: { marginLeft: "-8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A blank case: what its tables look like, before there is any figure. */
export function NewCaseView({ app, work }: { readonly app: App; readonly work: NewCaseWork }): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLFormElement>("input");
  const { form, otherProblems } = work;
  const problems = work.asked ? formProblems(form) : {};
  const change = (changes: Partial<NewCaseForm>): void =>
    app.cases.work({ ...work, form: { ...form, ...changes }, otherProblems: [] });
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await app.cases.create();
    showInvalid(place.current);
  };
  const texts = { form, problems, onChange: change };
  return (
    <form ref={place} className={styles.form} onSubmit={(event) => void create(event)} aria-label="Ny sag" noValidate>
      <Subtitle2 as="h2" block className={styles.title}>
        Ny sag
      </Subtitle2>
      <Field label="Type">
        <RadioGroup
          className={styles.kinds}
          value={form.kind}
          onChange={(_, { value }) => app.cases.work({ ...work, form: withKind(form, value as CaseKind) })}
        >
          <Radio value="investeringsforslag" label="Investeringsforslag" />
          <Radio value="budgetnotat" label="Budgetnotat" />
        </RadioGroup>
      </Field>
      <TextField {...texts} field="id" label="Nummer (kan vente)" placeholder="fx BU05" />
      <TextField {...texts} field="title" label="Titel (kan vente)" placeholder="Ny sag" />
      <div className={styles.years}>
        <TextField {...texts} field="priceLevel" label="Prisniveau" placeholder="fx 2026" />
        <TextField {...texts} field="firstYear" label="Første år" placeholder="fx 2026" />
        <TextField {...texts} field="yearCount" label="Antal år" placeholder="" />
      </div>
      <CommitteeTicks form={form} problem={problems.committees} onChange={(committees) => change({ committees })} />
      <ActionBar>
        {otherProblems.length > 0 && <ProblemList title="Sagen kunne ikke oprettes." problems={otherProblems} />}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary">
            Opret og indsæt tabeller
          </Button>
          <Button onClick={() => app.cases.work(NO_WORK)}>Annullér</Button>
        </div>
      </ActionBar>
    </form>
  );
}

interface TextFieldProps {
  readonly form: NewCaseForm;
  readonly problems: FormProblems;
  readonly onChange: (changes: Partial<NewCaseForm>) => void;
  readonly field: "id" | "title" | "priceLevel" | "firstYear" | "yearCount";
  readonly label: string;
  readonly placeholder: string;
}

function TextField({ form, problems, onChange, field, label, placeholder }: TextFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={problems[field] ?? null}>
      <Input
        className={styles.narrow}
        value={form[field]}
        placeholder={placeholder}
        onChange={(_, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
}
