import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { scopeText } from "../../app/texts/checkTexts.ts";
import type { ReadScope } from "../../app/workbookHost.ts";

const useStyles = makeStyles({
  choices: { marginLeft: "-8px" },
});

export interface ScopeChoiceProps {
  readonly scope: ReadScope;
  readonly sheet: string | null;
  readonly onChoose: (scope: ReadScope) => void;
}

export function ScopeChoice({ scope, sheet, onChoose }: ScopeChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label="Hvad skal kontrolleres?"
      className={styles.choices}
      value={scope}
      onChange={(_, { value }) => onChoose(value as ReadScope)}
    >
      <Radio value="activeSheet" label={scopeText("activeSheet", sheet)} />
      <Radio value="workbook" label={scopeText("workbook", sheet)} />
    </RadioGroup>
  );
}
