import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { QuestionGroup } from "../../../app/cases/draftText.ts";
import type { Answers } from "../../../domain/intake/questions/answers.ts";
import type { CaseDraft } from "../../../domain/intake/caseDraft.ts";
import { suggestedAnswers } from "../../../domain/intake/questions/completeDraft.ts";
import { isGuess } from "../../../domain/intake/questions/question.ts";
import { choicesOf } from "../../../domain/intake/questions/questionText.ts";
import type { CellWords } from "../../../app/document/cellWords.ts";
import type { CellRef } from "../../../domain/workbook/address.ts";
import { QuestionField } from "./QuestionField.tsx";

const useStyles = makeStyles({
  group: { display: "grid", rowGap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  all: { minWidth: 0 },
  confirm: { justifySelf: "start" },
});

export interface QuestionGroupProps {
  readonly group: QuestionGroup;
  readonly draft: CaseDraft;
  readonly answers: Answers;
  /** Ids of the questions that are to be pointed out as unanswered. */
  readonly open: readonly string[];
  readonly onAnswer: (answers: Answers) => void;
  readonly words: CellWords;
  readonly onGo: (cell: CellRef) => void;
}

export function QuestionGroupSection({
  group,
  draft,
  answers,
  open,
  onAnswer,
  words,
  onGo,
}: QuestionGroupProps): ReactNode {
  const styles = useStyles();
  const { title, questions } = group;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <SameForAll group={group} draft={draft} onAnswer={onAnswer} />
      <ConfirmGuesses questions={questions.filter(({ id }) => answers[id] === undefined)} onAnswer={onAnswer} />
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          draft={draft}
          answer={answers[question.id]}
          isOpen={open.includes(question.id)}
          onAnswer={(answer) => onAnswer({ [question.id]: answer })}
          words={words}
          onGo={onGo}
        />
      ))}
    </section>
  );
}

/** One click for a person who agrees with all of them. */
function ConfirmGuesses({
  questions,
  onAnswer,
}: Pick<QuestionGroup, "questions"> & Pick<QuestionGroupProps, "onAnswer">): ReactNode {
  const styles = useStyles();
  const guesses = questions.filter(isGuess);
  if (guesses.length === 0) return null;
  return (
    <Button size="small" className={styles.confirm} onClick={() => onAnswer(suggestedAnswers({ questions: guesses }))}>
      {guesses.length === 1 ? "Bekræft gættet" : `Bekræft de ${guesses.length} gæt`}
    </Button>
  );
}

/** A case of one committee has a question for every line, and one answer to them all. */
function SameForAll({
  group: { questions },
  draft,
  onAnswer,
}: Pick<QuestionGroupProps, "group" | "draft" | "onAnswer">): ReactNode {
  const styles = useStyles();
  const [first] = questions;
  const choices = first && "line" in first ? choicesOf(first, draft) : null;
  if (!choices || questions.length < 2) return null;
  return (
    <Field label={`Samme svar for alle ${questions.length} linjer`} orientation="vertical">
      <Select
        className={styles.all}
        value=""
        onChange={(_, { value }) => onAnswer(Object.fromEntries(questions.map(({ id }) => [id, value])))}
      >
        <option value="">Vælg …</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
