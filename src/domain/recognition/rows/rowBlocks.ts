import type { ControlArea } from "../../case/caseModel.ts";
import type { BareRow } from "../cells/bareRow.ts";
import { blockOf, controlAreaOf } from "../cells/words.ts";
import type { Block, FoundRow } from "../foundTable.ts";

/** The block of the next total below: a row's where no heading has said another, or its block's total is above it. */
function blocksBelow(rows: readonly BareRow[]): (Block | null)[] {
  let below: Block | null = null;
  return rows
    .toReversed()
    .map(({ kind, totalRole }) => {
      if (kind === "total") below = totalRole === "permanent" || totalRole === "implementation" ? totalRole : null;
      return below;
    })
    .reverse();
}

/** "Implementeringsomkostninger, anlæg", "Service:": where the row says no area of its own the heading says it. */
const HEADS_AREA = /(?:^|[,(–:-]\s*)(?:service|anlæg|overførsler|finansposter)\)?\s*:?$/i;

function areaOfHeading(heading: string | null, { kind, controlAreaText }: BareRow): ControlArea | null {
  const isSilent = kind === "item" && !controlAreaText && heading !== null;
  return isSilent && HEADS_AREA.test(heading) ? controlAreaOf(heading) : null;
}

/** Each row with the block and the heading that it belongs to. */
export function withBlocks(rows: readonly BareRow[]): FoundRow[] {
  let block: Block | null = null;
  let isTotalled = false;
  let heading: string | null = null;
  const below = blocksBelow(rows);
  return rows.map((row, index) => {
    if (row.kind === "section") {
      isTotalled = isTotalled && blockOf(row.label) === null;
      block = blockOf(row.label) ?? block;
      heading = row.label;
    }
    const own = row.totalRole === "permanent" || row.totalRole === "implementation" ? row.totalRole : null;
    const area = areaOfHeading(heading, row);
    const result: FoundRow = {
      ...row,
      block: own ?? (isTotalled ? (below[index] ?? block) : (block ?? below[index])) ?? null,
      heading,
      ...(area && { controlArea: area, controlAreaText: area }),
    };
    if (row.kind === "total" && own !== null) isTotalled = true;
    if (row.totalRole === "impact") block = heading = null;
    return result;
  });
}
