import { Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CaseDraft } from "../../../domain/intake/caseDraft.ts";
import { isGuess, type Question } from "../../../domain/intake/questions/question.ts";
import { type Choice, choicesOf, questionText } from "../../../domain/intake/questions/questionText.ts";
import { reasonText } from "../../../domain/intake/questions/reasonText.ts";
import type { CellWords } from "../../../app/document/cellWords.ts";
import type { CellRef } from "../../../domain/workbook/address.ts";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "40px minmax(0, 1fr)", alignItems: "start" },
  link: { paddingTop: "2px", fontSize: tokens.fontSizeBase200, justifySelf: "start" },
  field: { gridColumn: "2", minWidth: 0, overflowWrap: "anywhere" },
  control: { minWidth: 0, width: "100%" },
});

export interface QuestionFieldProps {
  readonly question: Question;
  readonly draft: CaseDraft;
  readonly answer: string | undefined;
  readonly isOpen: boolean;
  readonly onAnswer: (answer: string) => void;
  readonly words: CellWords;
  readonly onGo: (cell: CellRef) => void;
}

/** One question, with the cell it is about and why the proposal is what it is. */
export function QuestionField(props: QuestionFieldProps): ReactNode {
  const styles = useStyles();
  const { question, isOpen, words, onGo } = props;
  const { at } = question;
  return (
    <div className={styles.row}>
      {at && (
        <Link as="button" className={styles.link} aria-label={`Gå til ${words.name(at)}`} onClick={() => onGo(at)}>
          {words.link(at)}
        </Link>
      )}
      <Field
        className={styles.field}
        label={questionText(question, ...(at ? [words.name(at)] : []))}
        hint={reasonText(question.reason)}
        {...(isOpen && { validationMessage: openText(question) })}
      >
        <Answer {...props} />
      </Field>
    </div>
  );
}

function openText({ kind }: Question): string {
  if (kind === "priceLevel" || kind === "firstYear") return "Skriv et årstal med fire cifre.";
  if (kind === "amount") return "Skriv beløbet som fx -1.300, eller lad feltet være tomt.";
  return kind === "id" || kind === "title" ? "Skriv et svar." : "Vælg et svar.";
}

/** What the sheet seems to mean is shown as what it is: a guess, until somebody says yes. */
function guessText({ suggestion }: Question, choices: readonly Choice[]): string {
  const guess = choices.find(({ value }) => value === suggestion);
  return guess ? `Gæt: ${guess.label} – bekræft` : "Vælg …";
}

/** Field hands its control the label's id and the error, so both kinds take what is left of the properties. */
function Answer({
  question,
  draft,
  answer,
  onAnswer,
  words: _words,
  onGo: _go,
  isOpen: _open,
  ...fromField
}: QuestionFieldProps): ReactNode {
  const styles = useStyles();
  const choices = choicesOf(question, draft);
  if (!choices)
    return (
      <Input
        {...fromField}
        className={styles.control}
        value={answer ?? ""}
        {...(isGuess(question) && { placeholder: `Gæt: ${question.suggestion} – bekræft` })}
        onChange={(_, { value }) => onAnswer(value)}
      />
    );
  return (
    <Select {...fromField} className={styles.control} value={answer ?? ""} onChange={(_, { value }) => onAnswer(value)}>
      {answer === undefined && <option value="">{guessText(question, choices)}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
