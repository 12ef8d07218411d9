import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useRef, useState } from "react";
import type { FindingGroup } from "../../app/findingGroups.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { GroupTitle } from "../check/list/FindingGroupSection.tsx";
import { useFindingKeys } from "../check/list/useFindingKeys.ts";
import { DocumentFindingRow, documentRowId } from "./DocumentFindingRow.tsx";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  rows: { listStyle: "none", margin: "0 -16px", padding: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface DocumentFindingsProps {
  readonly groups: readonly FindingGroup[];
  readonly opened: number | null;
  readonly onOpen: (finding: number | null) => void;
  readonly onShow: (place: Place) => void;
}

/** One Tab stop for the whole list, as in a sheet's; the arrows move within it. */
export function DocumentFindings({ groups, opened, onOpen, onShow }: DocumentFindingsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const numbers = groups.flatMap(({ findings }) => findings.map(({ number }) => number));
  const tabStop = reached !== null && numbers.includes(reached) ? reached : (numbers[0] ?? null);
  const focus = useCallback((finding: number) => {
    list.current?.querySelector<HTMLElement>(`#${documentRowId(finding)}`)?.focus();
  }, []);
  const onKeyDown = useFindingKeys({ groups, current: tabStop, onReach: setReached, focus, onOpen });
  if (groups.length === 0) return null;
  return (
    <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <GroupTitle group={group} severalSheets={false} />
          <ul className={styles.rows}>
            {group.findings.map(({ number, finding }) => (
              <DocumentFindingRow
                key={number}
                number={number}
                finding={finding}
                isTabStop={number === tabStop}
                isOpen={number === opened}
                onReach={setReached}
                onOpen={onOpen}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      ))}
      <Caption1 className={styles.hint}>Piletaster: flyt og fold ud. Enter: vis stedet i dokumentet.</Caption1>
    </div>
  );
}
