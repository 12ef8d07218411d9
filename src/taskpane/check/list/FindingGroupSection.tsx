import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { App } from "../../../app/app.ts";
import { findingKey } from "../../../app/check/findingKey.ts";
import type { FindingGroup } from "../../../app/findingGroups.ts";
import { FindingRow } from "./FindingRow.tsx";

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

export interface FindingGroupSectionProps {
  readonly app: App;
  readonly group: FindingGroup;
  readonly tabStop: number | null;
  readonly opened: number | null;
  readonly severalSheets: boolean;
  readonly fresh: ReadonlySet<string>;
  readonly onOpen: (finding: number | null) => void;
}

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

/** The findings of one table, severity or rule. */
export function FindingGroupSection({
  app,
  group,
  tabStop,
  opened,
  severalSheets,
  fresh,
  onOpen,
}: FindingGroupSectionProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <GroupTitle id={titleId} group={group} severalSheets={severalSheets} />
      <ul className={styles.rows}>
        {group.findings.map(({ number, finding }) => (
          <FindingRow
            key={number}
            app={app}
            number={number}
            finding={finding}
            isTabStop={number === tabStop}
            isOpen={number === opened}
            isFresh={fresh.has(findingKey(finding))}
            showsSheet={severalSheets && group.sheet === null}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}
