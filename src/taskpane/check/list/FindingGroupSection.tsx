import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { FindingGroup, NumberedFinding } from "../../../app/findingGroups.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: "4px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  sheet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rows: { listStyle: "none", margin: "0 -16px", padding: 0 },
});

interface GroupTitleProps {
  readonly id?: string;
  readonly group: FindingGroup;
  readonly severalSheets: boolean;
}

/** "Tabel C · Forslag · 12". */
export function GroupTitle({ id, group, severalSheets }: GroupTitleProps): ReactNode {
  const styles = useStyles();
  return (
    <h3 {...(id === undefined ? {} : { id })} className={styles.title}>
      {group.title}
      <span className={styles.sheet}>
        {severalSheets && group.sheet !== null && ` · ${group.sheet}`} · {group.findings.length}
      </span>
    </h3>
  );
}

export interface FindingGroupSectionProps extends Omit<GroupTitleProps, "id"> {
  /** The row of a finding. */
  readonly children: (finding: NumberedFinding) => ReactNode;
}

/** The findings of one table, severity or rule. */
export function FindingGroupSection({ group, severalSheets, children }: FindingGroupSectionProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <GroupTitle id={titleId} group={group} severalSheets={severalSheets} />
      <ul className={styles.rows}>{group.findings.map(children)}</ul>
    </section>
  );
}
