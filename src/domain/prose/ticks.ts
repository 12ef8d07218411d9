import { COMMITTEES } from "../case/committees/committeeData.ts";
import { findCommittee } from "../case/committees/findCommittee.ts";
import type { CommitteeId } from "../case/committees/committees.ts";
import { plainBoxesOf } from "../recognition/cells/boxes.ts";
import { tidy } from "../recognition/cells/tidyText.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import type { Cell } from "../workbook/snapshot.ts";

/** "Berørte forvaltninger": a box, and the administration beside it. */
export interface Tick {
  readonly committee: CommitteeId;
  readonly name: string;
  /** Null where the name stands in the list without a box. */
  readonly ticked: boolean | null;
  readonly row: number;
}

export interface Affected {
  readonly ticks: readonly Tick[];
  /** The row that asks for them. */
  readonly askedAt: number;
  /** "Fremstillende forvaltning": who sends the proposal. */
  readonly sender: readonly CommitteeId[];
}

const NAMES = COMMITTEES.flatMap(({ names }) => names.flatMap(({ administration }) => administration ?? []));

const textOf = ({ value }: Cell): string => (value.kind === "text" ? value.text : "");

/** Committees whose administrations a text names in full, in their order. */
function administrationsIn(
  text: string,
): { readonly name: string; readonly committee: CommitteeId; readonly at: number }[] {
  const folded = tidy(text).toLowerCase();
  return [...new Set(NAMES)]
    .flatMap((name) => {
      const at = folded.indexOf(name.toLowerCase());
      const committee = at < 0 ? null : findCommittee(name);
      return committee ? [{ name, committee: committee.id, at }] : [];
    })
    .sort((one, other) => one.at - other.at);
}

/** The box right before the name, with nothing but bars and blanks between. */
function boxBefore(text: string, at: number): boolean | null {
  const box = /([☐☒])[\s|]*$/.exec(tidy(text).slice(0, at))?.[1];
  return box === undefined ? null : box === "☒";
}

const MARK = /(?:^|[\s|[(])[x✓✔√][\])]?[\s|]*$/iu;
const MARK_BEHIND = /^[\s|[(]*[x✓✔√][\])]?(?:[\s|]|$)/iu;

/** Where the boxes were typed over with an x, before the names or behind them: a name without one has no cross. */
function typedMarks(texts: readonly string[]): ((text: string, at: number, name: string) => boolean) | null {
  const isAhead = texts.some((text) => administrationsIn(text).some(({ at }) => MARK.test(tidy(text).slice(0, at))));
  const isBehind = texts.some((text) => administrationsIn(text)[0]?.at === 0 && MARK.test(text));
  if (isBehind) return (text, at, name) => MARK_BEHIND.test(tidy(text).slice(at + name.length));
  return isAhead ? (text, at) => MARK.test(tidy(text).slice(0, at)) : null;
}

/** The list ends where the next thing begins. */
const MOST_ROWS = 14;

function listBelow(rows: readonly string[], askedAt: number): number {
  const isNext = (text: string): boolean =>
    /^(?:¶|\d+(?:\.\d+)*\.?\s)/.test(text) && administrationsIn(text).length === 0;
  const length = rows.slice(askedAt + 1, askedAt + MOST_ROWS + 1).findIndex(isNext);
  return length < 0 ? Math.min(askedAt + MOST_ROWS + 1, rows.length) : askedAt + 1 + length;
}

function ticksBelow(rows: readonly string[], askedAt: number): Tick[] {
  const end = listBelow(rows, askedAt);
  const own = rows.slice(askedAt, end);
  const list = own.map(plainBoxesOf(own));
  const marked = list.some((text) => /[☐☒]/.test(text)) ? null : typedMarks(list);
  const found: Tick[] = [];
  list.forEach((text, index) => {
    for (const { name, committee, at } of administrationsIn(text)) {
      if (found.some((tick) => tick.committee === committee)) continue;
      const ticked = marked ? marked(text, at, name) : boxBefore(text, at);
      found.push({ name, committee, ticked, row: askedAt + index });
    }
  });
  return found;
}

/** What a form says of who is affected below a row; null where it does not ask. */
export function affectedIn({ snapshot }: Pick<SheetReading, "snapshot">, after = -1): Affected | null {
  const rows = snapshot.cells.map((cells) =>
    cells
      .map(textOf)
      .filter((text) => text !== "")
      .join(" | "),
  );
  const askedAt = rows.findIndex((text, row) => row > after && /^[\s•–-]*berørte forvaltninger/im.test(text));
  if (askedAt < 0) return null;
  const sender = rows.find((text, row) => row > after && /^[\s•–-]*fremstillende forvaltning/im.test(text)) ?? "";
  return {
    ticks: ticksBelow(rows, askedAt),
    askedAt,
    sender: administrationsIn(sender).map(({ committee }) => committee),
  };
}
