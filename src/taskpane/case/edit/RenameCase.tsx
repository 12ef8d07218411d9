import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { type CaseWork, NO_WORK } from "../../../app/cases/caseWork.ts";
import { nameProblems } from "../../../app/cases/newCaseForm.ts";
import { useFocusFirst } from "../../useFocusFirst.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px" },
  buttons: { display: "flex", gap: "8px" },
});

export interface RenameCaseProps {
  readonly app: App;
  readonly work: Extract<CaseWork, { kind: "renaming" }>;
}

export function RenameCase({ app, work }: RenameCaseProps): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLFormElement>("input");
  const { id, title } = work;
  const problems = work.asked ? nameProblems(work) : {};
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void app.cases.rename();
  };
  return (
    <form ref={place} className={styles.form} onSubmit={save} aria-label="Omdøb sagen">
      <Field label="Nummer" validationMessage={problems.id ?? null}>
        <Input value={id} onChange={(_, { value }) => app.cases.work({ ...work, id: value })} />
      </Field>
      <Field label="Titel" validationMessage={problems.title ?? null}>
        <Input value={title} onChange={(_, { value }) => app.cases.work({ ...work, title: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          Gem navn
        </Button>
        <Button size="small" appearance="subtle" onClick={() => app.cases.work(NO_WORK)}>
          Annullér
        </Button>
      </div>
    </form>
  );
}
