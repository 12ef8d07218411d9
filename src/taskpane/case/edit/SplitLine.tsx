import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { committeeChoicesOf } from "../../../app/cases/newCaseForm.ts";
import { shareText, sharedAt, withShareText } from "../../../app/cases/sharing.ts";
import type { EditCaseProps } from "./editCaseProps.ts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  shares: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", margin: "8px 0" },
  problem: { margin: "0 0 8px" },
  narrow: { minWidth: 0, width: "100%" },
});

export interface SplitLineProps extends EditCaseProps {
  readonly place: number;
}

/** One line becomes one per committee, by shares: 60 and 40, or 3 and 2. */
export function SplitLine({ app, work, place }: SplitLineProps): ReactNode {
  const styles = useStyles();
  /* Of a line whose shares are typed and not used; closing it again is the user's. */
  const [isOpen] = useState(() => work.shares.some((share) => share.place === place));
  const [problem, setProblem] = useState<string | null>(null);
  const split = (): void => {
    const shared = sharedAt(work, place);
    setProblem(shared.ok ? null : shared.problem);
    if (shared.ok) app.cases.work({ ...shared.work, opened: null });
  };
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>Del mellem udvalg</summary>
      <div className={styles.shares}>
        {committeeChoicesOf(work).map(({ id, name }) => (
          <Field key={id} label={`Andel ${id}`}>
            <Input
              className={styles.narrow}
              title={name}
              value={shareText(work, place, id)}
              onChange={(_, { value }) => app.cases.work(withShareText(work, place, id, value))}
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
