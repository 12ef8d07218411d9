import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rulePagePath } from "../../../app/rulePagePaths.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { PageLink } from "../../PageLink.tsx";
import { Calculation } from "./Calculation.tsx";

const useStyles = makeStyles({ part: { margin: 0, overflowWrap: "anywhere" } });

/** The calculation, why it matters, and what to do. */
export function FindingReasons({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { rule, calculation, why, remedy } = finding;
  return (
    <>
      <Calculation lines={calculation} />
      <p className={styles.part}>{why}</p>
      <p className={styles.part}>
        {remedy} <PageLink page={rulePagePath(rule)}>Læs mere om reglen</PageLink>
      </p>
    </>
  );
}
