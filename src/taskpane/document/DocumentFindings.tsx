import { type ReactNode, useCallback, useRef, useState } from "react";
import type { FindingGroup } from "../../app/findingGroups.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { FindingGroupSection } from "../check/list/FindingGroupSection.tsx";
import { ListFrame } from "../check/list/ListFrame.tsx";
import { useFindingKeys } from "../check/list/useFindingKeys.ts";
import { DocumentFindingRow, documentRowId } from "./DocumentFindingRow.tsx";

export interface DocumentFindingsProps {
  readonly groups: readonly FindingGroup[];
  readonly opened: number | null;
  readonly onOpen: (finding: number | null) => void;
  readonly onShow: (place: Place) => void;
}

/** The findings of a document, in the frame of a sheet's. */
export function DocumentFindings({ groups, opened, onOpen, onShow }: DocumentFindingsProps): ReactNode {
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
    <ListFrame ref={list} onKeyDown={onKeyDown} onEnter="vis stedet i dokumentet">
      {groups.map((group) => (
        <FindingGroupSection key={group.title} group={group} severalSheets={false}>
          {({ number, finding }) => (
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
          )}
        </FindingGroupSection>
      ))}
    </ListFrame>
  );
}
