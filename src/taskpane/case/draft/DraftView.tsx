import { Button, Field, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { App } from "../../../app/app.ts";
import { type DraftWork, NO_WORK } from "../../../app/cases/caseWork.ts";
import { capitalized } from "../../../app/texts/displayText.ts";
import { cellWords } from "../../../app/document/cellWords.ts";
import {
  chosenDraft,
  draftFacts,
  draftHeading,
  draftName,
  draftStatus,
  questionGroups,
  sourceWord,
} from "../../../app/cases/draftText.ts";
import { openQuestions } from "../../../app/cases/openQuestions.ts";
import { workOnDraft } from "../../../app/cases/workOnDraft.ts";
import type { CellRef } from "../../../domain/workbook/address.ts";
import { type Marks, NO_MARKS } from "../../document/DocumentBlock.tsx";
import { DOCUMENT_PICTURE } from "../../document/laterParts.ts";
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
  page: { width: "100%", height: "26vh" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface DraftViewProps {
  readonly app: App;
  readonly work: DraftWork;
}

/** "Fra arket" and "Fra Word-formular…": what was understood, what must be answered, and what was left out. */
export function DraftView({ app, work }: DraftViewProps): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLElement>("h2");
  const draft = chosenDraft(work);
  const { document } = work;
  const words = useMemo(() => cellWords(document), [document]);
  const open = work.asked ? openQuestions(draft, work.answers).map(({ id }) => id) : [];
  const [marks, setMarks] = useState<Marks>(NO_MARKS);
  const go = ({ row, column }: CellRef): void => {
    const at = { sheet: draft.sheet, row, column };
    if (document) setMarks({ at, beside: [] });
    else void app.reveal(at);
  };
  const accept = async (): Promise<void> => {
    await app.cases.acceptDraft();
    showInvalid(place.current);
  };
  return (
    <section ref={place} className={styles.view}>
      <Subtitle2 as="h2" block className={styles.title} tabIndex={-1}>
        {draftHeading(work)}
      </Subtitle2>
      {work.drafts.length > 1 && <DraftChoice app={app} work={work} />}
      <FactList facts={draftFacts(draft, sourceWord(work))} />
      <UnreadList unread={draft.unread} words={words} onGo={go} />
      {questionGroups(draft).map((group) => (
        <QuestionGroupSection
          key={group.title}
          group={group}
          draft={draft}
          answers={work.answers}
          open={open}
          onAnswer={(answers) => app.cases.work({ ...work, answers: { ...work.answers, ...answers } })}
          words={words}
          onGo={go}
        />
      ))}
      <DraftEnd app={app} work={work} marks={marks} onAccept={() => void accept()} />
    </section>
  );
}

/** A sheet, or a form, may hold several cases. */
function DraftChoice({ app, work: { drafts, chosen, document } }: DraftViewProps): ReactNode {
  return (
    <Field label={document ? "Sag i formularen" : "Sag på arket"}>
      <Select
        value={String(chosen)}
        onChange={(_, { value }) => app.cases.work(workOnDraft(drafts, Number(value), document))}
      >
        {drafts.map((other, index) => (
          <option key={index} value={index}>
            {draftName(other, index)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface DraftEndProps extends DraftViewProps {
  /** The place in the document that is being asked about. */
  readonly marks: Marks;
  readonly onAccept: () => void;
}

/** What stays in sight: the form's page, what keeps it from becoming a case, and the way on. */
function DraftEnd({ app, work, marks, onAccept }: DraftEndProps): ReactNode {
  const styles = useStyles();
  const { document, problems } = work;
  return (
    <ActionBar>
      {document && marks.at && <DOCUMENT_PICTURE.Part open={document} marks={marks} className={styles.page} />}
      {problems.length > 0 && (
        <ProblemList
          title={`${capitalized(sourceWord(work))} kan ikke blive en sag, som det står.`}
          problems={problems}
        />
      )}
      <span role="status" className={styles.status}>
        {draftStatus(work)}
      </span>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAccept}>
          Gem som sag
        </Button>
        <Button onClick={() => app.cases.work(NO_WORK)}>Annullér</Button>
      </div>
    </ActionBar>
  );
}
