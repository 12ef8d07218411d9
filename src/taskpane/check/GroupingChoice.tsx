import { makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Grouping, GROUPINGS } from "../../app/check/checkState.ts";

const TEXTS: Readonly<Record<Grouping, string>> = { table: "Tabel", severity: "Alvor", rule: "Regel" };

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", gap: "8px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface GroupingChoiceProps {
  readonly grouping: Grouping;
  readonly onChoose: (grouping: Grouping) => void;
}

export function GroupingChoice({ grouping, onChoose }: GroupingChoiceProps): ReactNode {
  const styles = useStyles();
  const id = useId("grouping");
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        Grupperet efter
      </label>
      <Select id={id} size="small" value={grouping} onChange={(_, { value }) => onChoose(value as Grouping)}>
        {GROUPINGS.map((choice) => (
          <option key={choice} value={choice}>
            {TEXTS[choice]}
          </option>
        ))}
      </Select>
    </div>
  );
}
