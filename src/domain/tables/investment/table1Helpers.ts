import { alternativeOf } from "../../case/alternatives.ts";
import { CONTROL_AREAS, type CaseLine } from "../../case/caseModel.ts";
import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import type { CellRange } from "../../workbook/address.ts";
import { ALL_ALTERNATIVES } from "./alternativeSums.ts";
import type { InvestmentColumns, InvestmentSheet } from "./investmentSheet.ts";
import { rowRuns } from "../rowRuns.ts";
import type { SheetDraft } from "../sheetDraft.ts";
import type { WrittenBlock } from "./table1Layout.ts";

export const ADMINISTRATIVE = "Ja";

export function writeHelperHeaders({ draft, columns }: InvestmentSheet): void {
  draft.text(columns.committee, "Udvalg", "helperHeader");
  draft.text(columns.art, "Art", "helperHeader");
  draft.text(columns.appropriation, "Bevilling", "helperHeader");
  draft.text(columns.administrative, "Adm.", "helperHeader");
  if (columns.alternative !== null) draft.text(columns.alternative, "Alternativ", "helperHeader");
}

/** What Kvantum needs to know of a line; tables A-E look it up here. */
export function writeHelpers({ draft, columns, names }: InvestmentSheet, line: CaseLine): void {
  draft.text(columns.committee, names.name(line.committee), "helper");
  draft.text(columns.art, LINE_KIND_WORDS[line.kind], "helper");
  if (line.appropriation === null) draft.empty(columns.appropriation, "helper");
  else draft.text(columns.appropriation, line.appropriation, "helper");
  if (line.administrative) draft.text(columns.administrative, ADMINISTRATIVE, "helper");
  else draft.empty(columns.administrative, "helper");
  if (columns.alternative !== null) draft.text(columns.alternative, alternativeOf(line) ?? ALL_ALTERNATIVES, "helper");
}

/** Keeps the grey band whole beside headings and totals, from `first` on. */
export function writeEmptyHelpers(
  draft: SheetDraft,
  { committee, administrative, alternative }: InvestmentColumns,
  first = committee,
): void {
  for (let column = first; column <= (alternative ?? administrative); column += 1) draft.empty(column, "helper");
}

/**
 * A drop-down list typed into Excel's own dialog is cut at commas, which committee names hold from 2026, so the names
 * stand in cells: in the header's row, which nobody deletes.
 */
export function committeeChoices({ draft, columns, names }: InvestmentSheet): CellRange {
  draft.text(columns.calculation, "Udvalg at vælge imellem", "helperHeader");
  const left = columns.calculation + 1;
  const all = names.allNames();
  all.forEach((name, index) => draft.text(left + index, name, "helper"));
  return { top: draft.row, bottom: draft.row, left, right: left + all.length - 1 };
}

/** Beside the lines only: a line inserted between them gets the lists too. */
export function writeHelperLists(sheet: InvestmentSheet, blocks: readonly WrittenBlock[], committees: CellRange): void {
  const { draft, columns, names } = sheet;
  const runs = blocks.flatMap(({ kind, items }) =>
    rowRuns(items.map(({ row }) => row)).map((rows) => ({ ...rows, kind })),
  );
  for (const { kind, top, bottom } of runs) {
    const over = (column: number): CellRange => ({ top, bottom, left: column, right: column });
    draft.list(over(columns.area), CONTROL_AREAS);
    draft.list(
      over(columns.art),
      kind.kinds.map((lineKind) => LINE_KIND_WORDS[lineKind]),
    );
    draft.list(over(columns.committee), names.allNames(), committees);
    draft.list(over(columns.administrative), [ADMINISTRATIVE]);
    if (columns.alternative !== null) draft.list(over(columns.alternative), [...sheet.alternatives, ALL_ALTERNATIVES]);
  }
}
