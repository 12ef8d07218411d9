import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  choice: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few words. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice}>
      <Select className={styles.narrow} value={value} onChange={(_, chosen) => onChoose(chosen.value as T)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface AmountFieldProps {
  readonly year: number;
  readonly value: string;
  /** What is wrong with what is typed. */
  readonly problem: string | null;
  readonly onType: (text: string) => void;
}

/** The text as it is typed: a number that is written anew while somebody types would move the cursor. */
export function AmountField({ year, value, problem, onType }: AmountFieldProps): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState(value);
  return (
    <Field label={String(year)} {...(problem !== null && { validationMessage: problem })}>
      <Input
        className={styles.narrow}
        value={text}
        onChange={(_, typed) => {
          setText(typed.value);
          onType(typed.value);
        }}
      />
    </Field>
  );
}
