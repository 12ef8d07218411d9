import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { findingKey } from "../../../app/check/findingKey.ts";
import { FindingGroupSection } from "./FindingGroupSection.tsx";
import { LongFindingList, type LongList } from "./LongFindingList.tsx";
import { FindingRow, rowButtonId } from "./FindingRow.tsx";
import { ListFrame } from "./ListFrame.tsx";
import type { FindingListProps } from "./findingListProps.ts";
import { useFindingKeys } from "./useFindingKeys.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useSteadyScroll } from "./useSteadyScroll.ts";

/** More rows than these are only drawn where they are in sight. */
const MOST_DRAWN = 60;

/** One Tab stop for the whole list; the arrows move within it. */
export function FindingList(props: FindingListProps): ReactNode {
  const { app, groups, current, opened, severalSheets, fresh } = props;
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
  useKeptFocus(list, groups, () =>
    tabStop === null ? null : list.current?.querySelector<HTMLElement>(`#${rowButtonId(tabStop)}`),
  );
  if (groups.length === 0) return null;
  return (
    <ListFrame ref={list} onKeyDown={onKeyDown} onEnter="gå til cellen">
      {isLong ? (
        <LongFindingList ref={long} {...props} tabStop={tabStop} onOpen={onOpen} />
      ) : (
        groups.map((group) => (
          <FindingGroupSection key={`${group.sheet}\n${group.title}`} group={group} severalSheets={severalSheets}>
            {({ number, finding }) => (
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
            )}
          </FindingGroupSection>
        ))
      )}
    </ListFrame>
  );
}
