import { makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", minWidth: 0 },
  select: { minWidth: 0, maxWidth: "100%" },
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
      <Select
        id={id}
        className={styles.select}
        size="small"
        value={value}
        onChange={(_, chosen) => onChoose(chosen.value as T)}
      >
        {options.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
