import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { withMinusSigns } from "../../../app/texts/displayText.ts";
import { rulePagePath } from "../../../app/rulePagePaths.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { PageLink } from "../../PageLink.tsx";

const useStyles = makeStyles({
  part: { margin: 0, overflowWrap: "anywhere" },
  calculation: {
    margin: 0,
    padding: "0 0 0 8px",
    listStyle: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The calculation, why it matters, and what to do. */
export function FindingReasons({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { rule, calculation, why, remedy } = finding;
  return (
    <>
      {calculation.length > 0 && (
        <ul className={styles.calculation} aria-label="Beregning">
          {calculation.map((line, index) => (
            <li key={index}>{withMinusSigns(line)}</li>
          ))}
        </ul>
      )}
      <p className={styles.part}>{why}</p>
      <p className={styles.part}>
        {remedy} <PageLink page={rulePagePath(rule)}>Læs mere om reglen</PageLink>
      </p>
    </>
  );
}
