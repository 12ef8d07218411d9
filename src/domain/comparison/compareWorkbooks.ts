import type { Acceptance, ReviewedReport } from "../acceptance/acceptance.ts";
import { acceptancesOf, withAcceptances } from "../acceptance/withAcceptances.ts";
import { identityOf } from "../acceptance/findingIdentity.ts";
import { findCommittee } from "../case/committees/findCommittee.ts";
import { COMMITTEES } from "../case/committees/committeeData.ts";
import { committeeName } from "../case/committees/committees.ts";
import { readSheet, type SheetReading } from "../recognition/readSheet.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { checkWorkbook } from "../rules/checkWorkbook.ts";
import { type Place, placeIn } from "../rules/rule.ts";
import { parseA1 } from "../workbook/address.ts";
import { withoutOwnSheets } from "../workbook/ownSheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { CaseChange, Comparison } from "./change.ts";
import { compareTables, isDocument, loneRow } from "./compareTables.ts";
import { outsideChanges } from "./outside.ts";
import { areTwoCases } from "./twoCases.ts";
import { pairedTables } from "./comparedTables.ts";

const tablesOf = (readings: readonly SheetReading[]): FoundTable[] => readings.flatMap(({ tables }) => tables);

function committeesIn(tables: readonly FoundTable[]): Map<string, { readonly at: Place; readonly year: number }> {
  const found = new Map<string, { at: Place; year: number }>();
  for (const table of tables) {
    for (const { committeeText, label, labelAt } of table.rows) {
      const id = findCommittee(committeeText || label)?.id;
      if (id !== undefined && !found.has(id))
        found.set(id, { at: placeIn(table, labelAt), year: table.yearColumns[0]?.year ?? 0 });
    }
  }
  return found;
}

function committeeChanges(before: readonly FoundTable[], after: readonly FoundTable[]): CaseChange[] {
  const [old, now] = [committeesIn(before), committeesIn(after)];
  return COMMITTEES.flatMap((committee): CaseChange[] => {
    const [was, is] = [old.get(committee.id), now.get(committee.id)];
    if (Boolean(was) === Boolean(is)) return [];
    const name = committeeName(committee, (was ?? is)?.year ?? 0);
    const [kind, texts] = is
      ? (["committeeAdded", { before: null, after: name }] as const)
      : (["committeeRemoved", { before: name, after: null }] as const);
    return [
      {
        kind,
        table: "",
        row: "",
        column: "",
        ...texts,
        beforeAt: was?.at ?? null,
        afterAt: is?.at ?? null,
        isSum: false,
      },
    ];
  });
}

/** A whole table, and each of its lines: its figures have come or gone as well. */
function loneTable(kind: "tableAdded" | "tableRemoved", table: FoundTable): CaseChange[] {
  const isAdded = kind === "tableAdded";
  const [text, at] = [table.caption ?? table.name, placeIn(table, table.captionAt)];
  const own: CaseChange = {
    kind,
    table: table.name,
    row: "",
    column: "",
    before: isAdded ? null : text,
    after: isAdded ? text : null,
    beforeAt: isAdded ? null : at,
    afterAt: isAdded ? at : null,
    isSum: false,
  };
  return [
    own,
    ...table.rows
      .filter(({ kind: sort }) => sort !== "section")
      .map((row) => loneRow(isAdded ? "lineAdded" : "lineRemoved", row, table)),
  ];
}

const reviewed = (workbook: WorkbookSnapshot): ReviewedReport =>
  withAcceptances(checkWorkbook(withoutOwnSheets(workbook)), workbook);

function lapsed(acceptance: Acceptance): CaseChange {
  const { table, row, column, rule, reason, sheet, address } = acceptance;
  const at = parseA1(address);
  const before = `${rule}: ${reason}`;
  return {
    kind: "acceptanceLapsed",
    table,
    row,
    column,
    before,
    after: null,
    beforeAt: at && { sheet, ...at },
    afterAt: null,
    isSum: false,
  };
}

/** Acceptances that held before, and hold no longer though the finding is still there. */
function lapsedAcceptances(before: WorkbookSnapshot, after: WorkbookSnapshot): CaseChange[] {
  if (acceptancesOf(before).length === 0) return [];
  const [old, now] = [reviewed(before), reviewed(after)];
  const holding = new Set(now.accepted.map(({ acceptance }) => identityOf(acceptance)));
  return old.accepted
    .map(({ acceptance }) => acceptance)
    .filter((acceptance) => !holding.has(identityOf(acceptance)))
    .map(lapsed);
}

/** Columns of several kinds for each year are a table each, under the same headings. */
function toldOnce(changes: readonly CaseChange[]): CaseChange[] {
  const keyOf = ({ beforeAt, afterAt, column }: CaseChange): string => JSON.stringify([beforeAt, afterAt, column]);
  const headings = new Map(changes.filter(({ row }) => row === "").map((change) => [keyOf(change), change]));
  return changes.filter((change) => change.row !== "" || headings.get(keyOf(change)) === change);
}

/**
 * What has happened to the case between two workbooks, by name and never by address: moved, inserted and sorted rows
 * are no change, nor is a table typed once more, in another unit, or saved by another program.
 */
export function compareWorkbooks(before: WorkbookSnapshot, after: WorkbookSnapshot): Comparison {
  const read = (workbook: WorkbookSnapshot): SheetReading[] => withoutOwnSheets(workbook).sheets.map(readSheet);
  const [old, now] = [read(before), read(after)];
  const [oldTables, newTables] = [tablesOf(old), tablesOf(now)];
  const { pairs, removed, added } = pairedTables(oldTables, newTables);
  const ordered = [...pairs].sort((one, other) => newTables.indexOf(one.after) - newTables.indexOf(other.after));
  const sheetOf = (readings: readonly SheetReading[], table: FoundTable): SheetSnapshot | undefined =>
    readings.find(({ tables }) => tables.includes(table))?.snapshot;
  const compared = ordered.map((tables) =>
    compareTables(tables, { before: sheetOf(old, tables.before), after: sheetOf(now, tables.after) }),
  );
  const [wasForm, isForm] = [old, now].map((readings) => readings.some(({ snapshot }) => isDocument(snapshot)));
  const isFormBesideSheet = wasForm !== isForm;
  const lone = new Set([...removed, ...added]);
  const ofTables = compared.flatMap(({ changes }) => changes);
  return {
    changes: [
      ...committeeChanges(oldTables, newTables),
      ...toldOnce(ofTables),
      ...removed.flatMap((table) => loneTable("tableRemoved", table)),
      ...added.flatMap((table) => loneTable("tableAdded", table)),
      ...outsideChanges(old, now, { lone, isFormBesideSheet }),
      ...lapsedAcceptances(before, after),
    ],
    tables: { before: oldTables.length, after: newTables.length },
    uncompared: compared.reduce((sum, { uncompared }) => sum + uncompared, 0),
    isFormBesideSheet,
    areTwoCases: areTwoCases(oldTables, newTables, ofTables),
  };
}
