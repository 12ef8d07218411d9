import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useMemo, useRef } from "react";
import type { App } from "../../app/app.ts";
import type { FindingGroup } from "../../app/findingGroups.ts";
import { FindingGroupSection } from "./FindingGroupSection.tsx";
import { useFindingKeys } from "./useFindingKeys.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useSteadyScroll } from "./useSteadyScroll.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface FindingListProps {
  readonly app: App;
  readonly groups: readonly FindingGroup[];
  readonly current: number | null;
  readonly opened: number | null;
  readonly severalSheets: boolean;
  readonly fresh: ReadonlySet<string>;
}

/** One Tab stop for the whole list; the arrows move within it. */
export function FindingList({ app, groups, current, opened, severalSheets, fresh }: FindingListProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const keepPlace = useSteadyScroll(list, opened);
  const reachable = useMemo(() => groups.flatMap(({ findings }) => findings.map(({ number }) => number)), [groups]);
  const tabStop = current !== null && reachable.includes(current) ? current : (reachable[0] ?? null);
  const onOpen = useCallback(
    (finding: number | null) => {
      keepPlace();
      app.dispatch({ type: "findingOpened", finding });
    },
    [app, keepPlace],
  );
  const onKeyDown = useFindingKeys({ app, groups, current: tabStop, list, onOpen });
  useKeptFocus(list, groups, tabStop);
  if (groups.length === 0) return null;
  return (
    <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <FindingGroupSection
          key={`${group.sheet}\n${group.title}`}
          app={app}
          group={group}
          tabStop={tabStop}
          opened={opened}
          severalSheets={severalSheets}
          fresh={fresh}
          onOpen={onOpen}
        />
      ))}
      <Caption1 className={styles.hint}>Piletaster: flyt og fold ud. Enter: gå til cellen.</Caption1>
    </div>
  );
}
