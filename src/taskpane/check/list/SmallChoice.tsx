import { makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", gap: "8px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface SmallChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T) => void;
}

/** A choice that is seldom changed, on one line. */
export function SmallChoice<T extends string>({ label, value, options, onChoose }: SmallChoiceProps<T>): ReactNode {
  const styles = useStyles();
  const id = useId("choice");
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select id={id} size="small" value={value} onChange={(_, chosen) => onChoose(chosen.value as T)}>
        {options.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
