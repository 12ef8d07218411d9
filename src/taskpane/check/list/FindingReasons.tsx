import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rulePagePath } from "../../../app/rulePagePaths.ts";
import type { Finding, Place } from "../../../domain/rules/rule.ts";
import { PageLink } from "../../PageLink.tsx";
import { Calculation } from "./Calculation.tsx";

const useStyles = makeStyles({ part: { margin: 0, overflowWrap: "anywhere" } });

export interface FindingReasonsProps {
  readonly finding: Finding;
  readonly onGo: (place: Place) => void;
}

/** The calculation, why it matters, and what to do. */
export function FindingReasons({ finding, onGo }: FindingReasonsProps): ReactNode {
  const styles = useStyles();
  const { rule, at, calculation, why, remedy } = finding;
  return (
    <>
      <Calculation lines={calculation} seenFrom={at.sheet} onGo={onGo} />
      <p className={styles.part}>{why}</p>
      <p className={styles.part}>
        {remedy} <PageLink page={rulePagePath(rule)}>Læs mere om reglen</PageLink>
      </p>
    </>
  );
}
