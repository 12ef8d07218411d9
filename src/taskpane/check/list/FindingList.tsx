import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { FindingGroupSection } from "./FindingGroupSection.tsx";
import { LongFindingList, type LongList } from "./LongFindingList.tsx";
import { rowButtonId } from "./FindingRow.tsx";
import type { FindingListProps } from "./findingListProps.ts";
import { useFindingKeys } from "./useFindingKeys.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useSteadyScroll } from "./useSteadyScroll.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** More rows than these are only drawn where they are in sight. */
const MOST_DRAWN = 60;

/** One Tab stop for the whole list; the arrows move within it. */
export function FindingList(props: FindingListProps): ReactNode {
  const { app, groups, current, opened } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const long = useRef<LongList>(null);
  const keepPlace = useSteadyScroll(list, opened);
  const reachable = useMemo(() => groups.flatMap(({ findings }) => findings.map(({ number }) => number)), [groups]);
  const tabStop = current !== null && reachable.includes(current) ? current : (reachable[0] ?? null);
  const isLong = reachable.length > MOST_DRAWN;
  const onOpen = useCallback(
    (finding: number | null) => {
      keepPlace();
      app.dispatch({ type: "findingOpened", finding });
    },
    [app, keepPlace],
  );
  const onReach = useCallback((finding: number) => app.dispatch({ type: "findingReached", finding }), [app]);
  const focus = useCallback((finding: number) => {
    if (long.current) long.current.focus(finding);
    else list.current?.querySelector<HTMLElement>(`#${rowButtonId(finding)}`)?.focus();
  }, []);
  const onKeyDown = useFindingKeys({ groups, current: tabStop, onReach, focus, onOpen });
  useKeptFocus(list, groups, tabStop);
  if (groups.length === 0) return null;
  const shared = { ...props, tabStop, onOpen };
  return (
    <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {isLong ? (
        <LongFindingList ref={long} {...shared} />
      ) : (
        groups.map((group) => <FindingGroupSection key={`${group.sheet}\n${group.title}`} {...shared} group={group} />)
      )}
      <Caption1 className={styles.hint}>Piletaster: flyt og fold ud. Enter: gå til cellen.</Caption1>
    </div>
  );
}
