import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type ReactNode,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { findingKey } from "../../../app/check/findingKey.ts";
import type { FindingGroup, NumberedFinding } from "../../../app/findingGroups.ts";
import type { FindingListProps } from "./findingListProps.ts";
import { GroupTitle } from "./FindingGroupSection.tsx";
import { FindingRow, type FindingRowProps, rowButtonId } from "./FindingRow.tsx";

const useStyles = makeStyles({
  list: { position: "relative", listStyle: "none", margin: "0 -16px", padding: 0 },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
  title: { padding: "8px 16px 0" },
});

/** Pixels, until a row is measured. */
const TITLE = 44;
const ROW = 73;

/** What is asked of the list from outside. */
export interface LongList {
  readonly focus: (finding: number) => void;
}

interface LongFindingListProps extends FindingListProps {
  readonly ref: Ref<LongList>;
  readonly tabStop: number | null;
  readonly onOpen: (finding: number | null) => void;
}

type Line =
  | { readonly kind: "title"; readonly group: FindingGroup }
  | ({ readonly kind: "finding"; readonly group: FindingGroup } & NumberedFinding);

function linesOf(groups: readonly FindingGroup[]): Line[] {
  return groups.flatMap((group): Line[] => [
    { kind: "title", group },
    ...group.findings.map((numbered) => ({ kind: "finding", group, ...numbered }) as const),
  ]);
}

/** Hundreds of findings: only the rows in sight are drawn, and the one that has the keyboard. */
export function LongFindingList({ ref, ...shown }: LongFindingListProps): ReactNode {
  const { groups, tabStop } = shown;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const above = usePixelsAbove(list);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const indexOf = (finding: number | null): number =>
    lines.findIndex((line) => line.kind === "finding" && line.number === finding);
  const kept = indexOf(tabStop);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: (index) => (lines[index]?.kind === "title" ? TITLE : ROW),
    getItemKey: (index) => keyOf(lines[index]!),
    scrollMargin: above,
    overscan: 6,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept),
  });
  useImperativeHandle(ref, () => ({
    focus: (finding) => {
      virtualizer.scrollToIndex(indexOf(finding), { align: "auto" });
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>(`#${rowButtonId(finding)}`)?.focus({ preventScroll: true }),
      );
    },
  }));
  return (
    <ul ref={list} className={styles.list} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const place = {
          "data-index": index,
          ref: virtualizer.measureElement,
          className: styles.line,
          style: { transform: `translateY(${start - above}px)` },
        };
        return <LineInSight key={key} {...shown} line={lines[index]!} place={place} />;
      })}
    </ul>
  );
}

interface LineInSightProps extends Omit<LongFindingListProps, "ref"> {
  readonly line: Line;
  readonly place: NonNullable<FindingRowProps["place"]>;
}

function LineInSight({ line, place, app, tabStop, opened, severalSheets, fresh, onOpen }: LineInSightProps): ReactNode {
  const styles = useStyles();
  if (line.kind === "title")
    return (
      <li {...place}>
        <div className={styles.title}>
          <GroupTitle group={line.group} severalSheets={severalSheets} />
        </div>
      </li>
    );
  return (
    <FindingRow
      place={place}
      app={app}
      number={line.number}
      finding={line.finding}
      isTabStop={line.number === tabStop}
      isOpen={line.number === opened}
      isFresh={fresh.has(findingKey(line.finding))}
      showsSheet={severalSheets && line.group.sheet === null}
      onOpen={onOpen}
    />
  );
}

/** From the top of what scrolls to the top of the list. */
function usePixelsAbove(list: RefObject<HTMLElement | null>): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const view = list.current?.closest("main");
    if (!list.current || !view) return;
    const now = list.current.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    if (Math.abs(now - above) > 1) setAbove(now);
  });
  return above;
}

function keyOf(line: Line): string {
  return line.kind === "title" ? `${line.group.sheet}\n${line.group.title}` : String(line.number);
}

/** The row with the keyboard stays in the page: a focus whose row is taken away is lost. */
function withKept(range: number[], kept: number): number[] {
  return kept < 0 || range.includes(kept) ? range : [...range, kept].sort((one, other) => one - other);
}
