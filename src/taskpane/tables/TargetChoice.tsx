import { makeStyles, Radio, RadioGroup, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { scopeText } from "../../app/texts/checkTexts.ts";
import type { InsertTarget } from "../../app/workbookHost.ts";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  choices: { marginLeft: "-8px" },
});

export interface TargetChoiceProps {
  readonly target: InsertTarget["kind"];
  readonly sheet: string | null;
  readonly onChoose: (target: InsertTarget["kind"]) => void;
}

export function TargetChoice({ target, sheet, onChoose }: TargetChoiceProps): ReactNode {
  const styles = useStyles();
  const titleId = useId("target");
  return (
    <div>
      <span id={titleId} className={styles.title}>
        Indsæt på
      </span>
      <RadioGroup
        aria-labelledby={titleId}
        className={styles.choices}
        value={target}
        onChange={(_, { value }) => onChoose(value as InsertTarget["kind"])}
      >
        <Radio value="newSheet" label="Nyt ark" />
        <Radio value="activeSheet" label={scopeText("activeSheet", sheet)} />
      </RadioGroup>
    </div>
  );
}
