import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { committeeChoices, type NewCaseForm } from "../../../app/cases/newCaseForm.ts";
import type { CommitteeId } from "../../../domain/case/committees/committees.ts";

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  title: { padding: 0 },
  tick: { display: "flex", marginLeft: "-8px" },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface CommitteeTicksProps {
  readonly form: NewCaseForm;
  readonly problem: string | undefined;
  readonly onChange: (committees: readonly CommitteeId[]) => void;
}

/** The committees whose money it is: Tabel 1 gets lines for each. */
export function CommitteeTicks({ form, problem, onChange }: CommitteeTicksProps): ReactNode {
  const styles = useStyles();
  const problemId = useId();
  const { committees } = form;
  const choices = committeeChoices(form);
  /* In the order they are shown, not in that of the ticks. */
  const withTick = (ticked: CommitteeId, isOn: boolean): CommitteeId[] =>
    choices.map(({ id }) => id).filter((id) => (id === ticked ? isOn : committees.includes(id)));
  return (
    <fieldset className={styles.group} {...(problem !== undefined && { "aria-describedby": problemId })}>
      <legend className={styles.title}>Udvalg</legend>
      {problem !== undefined && (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
      {choices.map(({ id, name }, index) => (
        <Checkbox
          key={id}
          className={styles.tick}
          label={name}
          checked={committees.includes(id)}
          {...(problem !== undefined && index === 0 && { "aria-invalid": true })}
          onChange={(_, { checked }) => onChange(withTick(id, checked === true))}
        />
      ))}
    </fieldset>
  );
}
