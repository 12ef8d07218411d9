import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MAGNIFIED } from "../magnified.ts";
import type { CaseFact } from "../../app/caseSummary.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(96px, auto) minmax(0, 1fr)",
    columnGap: "16px",
    rowGap: "4px",
    width: "100%",
    margin: 0,
    [MAGNIFIED]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  figure: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

export interface FactListProps {
  readonly facts: readonly CaseFact[];
  /** Right-aligned, as amounts are. */
  readonly figures?: boolean;
}

export function FactList({ facts, figures = false }: FactListProps): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value }) => (
        <FactLine
          key={label}
          label={label}
          value={value}
          valueClass={mergeClasses(styles.value, figures && styles.figure)}
        />
      ))}
    </dl>
  );
}

function FactLine({ label, value, valueClass }: CaseFact & { readonly valueClass: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={valueClass}>{value}</dd>
    </>
  );
}
