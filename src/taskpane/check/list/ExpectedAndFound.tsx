import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { withMinusSigns } from "../../../app/texts/displayText.ts";
import { danishError } from "../../../domain/workbook/danishError.ts";
import type { Finding } from "../../../domain/rules/rule.ts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "16px", margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** The two figures side by side; what has no single right value says less. */
export function ExpectedAndFound({ expected, found }: Pick<Finding, "expected" | "found">): ReactNode {
  const styles = useStyles();
  if (expected === null && found === null) return null;
  return (
    <dl className={styles.pair}>
      <Figure term="Der står" value={found} />
      <Figure term="Skulle være" value={expected} />
    </dl>
  );
}

function Figure({ term, value }: { readonly term: string; readonly value: string | null }): ReactNode {
  const styles = useStyles();
  if (value === null) return null;
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value === "" ? "(tom)" : withMinusSigns(danishError(value))}</dd>
    </div>
  );
}
