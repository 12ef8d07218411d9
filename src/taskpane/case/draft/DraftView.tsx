import { Button, Field, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { type DraftWork, NO_WORK } from "../../../app/cases/caseWork.ts";
import {
  chosenDraft,
  draftFacts,
  draftName,
  draftStatus,
  openQuestions,
  questionGroups,
} from "../../../app/cases/draftText.ts";
import { workOnDraft } from "../../../app/commands/cases/readCasesFromSheet.ts";
import type { CellRef } from "../../../domain/workbook/address.ts";
import { ActionBar } from "../../ActionBar.tsx";
import { showInvalid } from "../../showInvalid.ts";
import { useFocusFirst } from "../../useFocusFirst.ts";
import { FactList } from "../FactList.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { QuestionGroupSection } from "./QuestionGroupSection.tsx";
import { UnreadList } from "./UnreadList.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, overflowWrap: "anywhere" },
  status: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface DraftViewProps {
  readonly app: App;
  readonly work: DraftWork;
}

/** "Fra arket": what was understood, what must be answered, and what was left out. */
export function DraftView({ app, work }: DraftViewProps): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLElement>("h2");
  const draft = chosenDraft(work);
  const open = work.asked ? openQuestions(work).map(({ id }) => id) : [];
  const go = ({ row, column }: CellRef): void => void app.reveal({ sheet: draft.sheet, row, column });
  const accept = async (): Promise<void> => {
    await app.cases.acceptDraft();
    showInvalid(place.current);
  };
  return (
    <section ref={place} className={styles.view}>
      <Subtitle2 as="h2" block className={styles.title} tabIndex={-1}>
        Læst på arket «{draft.sheet}»
      </Subtitle2>
      {work.drafts.length > 1 && (
        <Field label="Sag på arket">
          <Select
            value={String(work.chosen)}
            onChange={(_, { value }) => app.cases.work(workOnDraft(work.drafts, Number(value)))}
          >
            {work.drafts.map((other, index) => (
              <option key={index} value={index}>
                {draftName(other, index)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <FactList facts={draftFacts(draft)} />
      <UnreadList unread={draft.unread} onGo={go} />
      {questionGroups(draft).map((group) => (
        <QuestionGroupSection
          key={group.title}
          group={group}
          draft={draft}
          answers={work.answers}
          open={open}
          onAnswer={(answers) => app.cases.work({ ...work, answers: { ...work.answers, ...answers } })}
          onGo={go}
        />
      ))}
      <ActionBar>
        {work.problems.length > 0 && (
          <ProblemList title="Arket kan ikke blive en sag, som det står." problems={work.problems} />
        )}
        <span role="status" className={styles.status}>
          {draftStatus(work)}
        </span>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void accept()}>
            Gem som sag
          </Button>
          <Button onClick={() => app.cases.work(NO_WORK)}>Annullér</Button>
        </div>
      </ActionBar>
    </section>
  );
}
