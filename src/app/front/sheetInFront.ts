import type { CaseKind, CaseModel } from "../../domain/case/caseModel.ts";
import { caseFromTables } from "../../domain/intake/caseFromTables.ts";
import { caseTablesOn } from "../../domain/intake/casesFromSheets.ts";
import { completeDraft } from "../../domain/intake/completeDraft.ts";
import { leadingTableOf } from "../../domain/intake/leadingTable.ts";
import { recogniseSheet } from "../../domain/recognition/recogniseSheet.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";

/** What the sheet in front is, as last read. */
export interface SheetInFront {
  readonly sheet: string;
  /** The tables with years on it; 0 for any other sheet. */
  readonly tables: number;
  /** Null where no table holds the lines of a case. */
  readonly kind: CaseKind | null;
  /** "2025 p/l" is 2025; null where the sheet does not say. */
  readonly priceLevel: number | null;
  /** The case's number as the sheet says it. */
  readonly caseId: string | null;
  /** The tables were laid out by the product, so "Opdatér tabeller" can lay them out anew. */
  readonly ours: boolean;
  /** Lines that have no amount in any year. */
  readonly emptyLines: readonly { readonly label: string; readonly at: CellRef }[];
  /** "Hvem er hørt?" stands on the sheet. */
  readonly asksWhoIsHeard: boolean;
  /** The case as the sheet has it now; null where the sheet leaves something open. */
  readonly model: CaseModel | null;
}

/** A sheet without tables. */
export function nothingOn(sheet: string): SheetInFront {
  return {
    sheet,
    tables: 0,
    kind: null,
    priceLevel: null,
    caseId: null,
    ours: false,
    emptyLines: [],
    asksWhoIsHeard: false,
    model: null,
  };
}

function asksWhoIsHeard({ cells }: SheetSnapshot): boolean {
  return cells.some((line) => line.some(({ value }) => value.kind === "text" && /hvem er hørt/i.test(value.text)));
}

/** `wanted` says which case is meant where the sheet holds several. */
export function sheetInFront(snapshot: SheetSnapshot, wanted: string | null): SheetInFront {
  const places = caseTablesOn([snapshot]).map((place) => ({ place, draft: caseFromTables(place) }));
  const found = places.find(({ draft }) => draft.id !== null && draft.id === wanted) ?? places[0];
  const tables = recogniseSheet(snapshot);
  const level = tables.map(({ priceLevel }) => priceLevel).find(({ kind }) => kind === "year");
  const told = {
    ...nothingOn(snapshot.name),
    tables: tables.length,
    priceLevel: level?.kind === "year" ? level.year : null,
  };
  if (!found) return told;
  const { place, draft } = found;
  const completion = completeDraft(draft, {});
  return {
    ...told,
    kind: draft.kind,
    priceLevel: draft.priceLevel ?? told.priceLevel,
    caseId: draft.id,
    ours: leadingTableOf(snapshot, place.leading).own,
    emptyLines: draft.lines.filter(({ amounts }) => amounts.every((amount) => amount === null)),
    asksWhoIsHeard: asksWhoIsHeard(snapshot),
    model: completion.ok ? completion.model : null,
  };
}
