import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { EditWork } from "../../../app/cases/editing.ts";
import { committeeChoicesOf } from "../../../app/cases/newCaseForm.ts";
import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { splitLine } from "../../../domain/case/edit/editLines.ts";
import { parseDanishNumber } from "../../../domain/money/danishNumber.ts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  shares: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", margin: "8px 0" },
  problem: { margin: "0 0 8px" },
  narrow: { minWidth: 0, width: "100%" },
});

const WHY = {
  noShares: "Skriv mindst én andel større end 0.",
  negativeShare: "En andel kan ikke være negativ.",
  notWhole: "Kun hele beløb kan deles. Ret beløb med decimaler først.",
} as const;

export interface SplitLineProps {
  readonly work: EditWork;
  readonly place: number;
  readonly onSplit: (model: CaseModel) => void;
}

/** One line becomes one per committee, by shares: 60 and 40, or 3 and 2. */
export function SplitLine({ work, place, onSplit }: SplitLineProps): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const split = (): void => {
    const filled = Object.entries(typed).filter(([, text]) => text.trim() !== "");
    const shares = filled.map(([committee, text]) => ({ committee, weight: parseDanishNumber(text) }));
    const unread = shares.find(({ weight }) => weight === null);
    if (unread) return setProblem(`Andelen for ${unread.committee} er ikke et tal.`);
    const result = splitLine(
      work.model,
      place,
      shares.flatMap(({ committee, weight }) => (weight ? [{ committee, weight }] : [])),
    );
    if (result.ok) onSplit(result.model);
    else setProblem(WHY[result.why]);
  };
  return (
    <details>
      <summary className={styles.summary}>Del mellem udvalg</summary>
      <div className={styles.shares}>
        {committeeChoicesOf(work).map(({ id, name }) => (
          <Field key={id} label={`Andel ${id}`}>
            <Input
              className={styles.narrow}
              title={name}
              value={typed[id] ?? ""}
              onChange={(_, { value }) => setTyped({ ...typed, [id]: value })}
            />
          </Field>
        ))}
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Button size="small" onClick={split}>
        Del linjen
      </Button>
    </details>
  );
}
