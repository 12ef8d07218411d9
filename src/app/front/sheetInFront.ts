import type { CaseModel } from "../../domain/case/caseModel.ts";
import { COMMITTEES } from "../../domain/case/committees/committeeData.ts";
import { caseFromTables } from "../../domain/intake/caseFromTables.ts";
import { caseTablesIn } from "../../domain/intake/casesFromSheets.ts";
import { completeDraft } from "../../domain/intake/questions/completeDraft.ts";
import { leadingTableOf } from "../../domain/intake/sheet/leadingTable.ts";
import { readSheet } from "../../domain/recognition/readSheet.ts";
import { kindOfCase, NO_KNOWN_KINDS } from "../../domain/rules/kindOfCase.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { nothingOn, type SheetInFront } from "./seenSheet.ts";

function asksWhoIsHeard({ cells }: SheetSnapshot): boolean {
  return cells.some((line) => line.some(({ value }) => value.kind === "text" && /hvem er hørt/i.test(value.text)));
}

/** `wanted` says which case is meant where the sheet holds several, and brings the committees that only it knows. */
export function sheetInFront(
  snapshot: SheetSnapshot,
  wanted: Pick<CaseModel, "id" | "ownCommittees"> | null,
): SheetInFront {
  const reading = readSheet(snapshot);
  const { tables } = reading;
  const listed = [...reading.committees, ...(wanted?.ownCommittees ?? [])];
  const places = caseTablesIn([reading]).map((place) => ({ place, draft: caseFromTables(place, COMMITTEES, listed) }));
  const found = places.find(({ draft }) => draft.id !== null && draft.id === wanted?.id) ?? places[0];
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
    kind: kindOfCase([place.leading, ...place.others], [reading], NO_KNOWN_KINDS).kind ?? draft.kind,
    priceLevel: draft.priceLevel ?? told.priceLevel,
    caseId: draft.id,
    ours: leadingTableOf(snapshot, place.leading).own,
    emptyLines: draft.lines.filter(({ amounts }) => amounts.every((amount) => amount === null)),
    asksWhoIsHeard: asksWhoIsHeard(snapshot),
    model: completion.ok ? completion.model : null,
  };
}
