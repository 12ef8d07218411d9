import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { NO_WORK } from "../../../app/cases/caseWork.ts";
import { withModel } from "../../../app/cases/editing.ts";
import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { withNewLine } from "../../../domain/case/edit/editLines.ts";
import { ActionBar } from "../../ActionBar.tsx";
import type { EditCaseProps } from "./editCaseProps.ts";
import { EditFrame } from "./EditFrame.tsx";
import { EditLine } from "./EditLine.tsx";
import { ProblemList } from "../draft/ProblemList.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, overflowWrap: "anywhere" },
  lines: { listStyle: "none", margin: "0 -16px", padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  add: { justifySelf: "start" },
});

/** The case's lines, years and prices, changed in the pane; kept, and written, only when the user says so. */
export function EditCaseView({ app, work }: EditCaseProps): ReactNode {
  const styles = useStyles();
  const { model, opened, problems } = work;
  const change = (changed: CaseModel, place: number | null = opened): void =>
    app.cases.work({ ...withModel(work, changed), opened: place });
  const add = (): void =>
    change(withNewLine(model, opened ?? model.lines.length - 1), (opened ?? model.lines.length - 1) + 1);
  return (
    <section className={styles.view} aria-label={`Redigér ${model.id}`}>
      <Subtitle2 as="h2" block className={styles.title}>
        Redigér {model.id}
      </Subtitle2>
      <EditFrame app={app} work={work} />
      <ul className={styles.lines}>
        {model.lines.map((line, place) => (
          <EditLine
            key={place}
            app={app}
            work={work}
            place={place}
            line={line}
            onChange={change}
            onToggle={() => app.cases.work({ ...work, opened: opened === place ? null : place })}
          />
        ))}
      </ul>
      <Button size="small" className={styles.add} onClick={add}>
        Tilføj linje
      </Button>
      <ActionBar>
        {problems.length > 0 && <ProblemList title="Sagen kunne ikke gemmes." problems={problems} />}
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void app.cases.keepEdit()}>
            Gem
          </Button>
          <Button onClick={() => app.cases.work(NO_WORK)}>Annullér</Button>
        </div>
      </ActionBar>
    </section>
  );
}
