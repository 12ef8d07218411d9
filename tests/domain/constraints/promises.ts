import { readCase } from "../../../src/domain/constraints/caseReading.ts";
import type { Constraint } from "../../../src/domain/constraints/constraint.ts";
import { constraintsOf, openReadings } from "../../../src/domain/constraints/constraintsOf.ts";
import { LIKELIEST, type ReadingChoice } from "../../../src/domain/constraints/readingChoice.ts";
import { caseTablesOf } from "../../../src/domain/reconciliation/caseTables.ts";
import type { FoundCell } from "../../../src/domain/recognition/foundTable.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";

const side = (cells: readonly FoundCell[]): string => cells.map(({ at }) => toA1(at)).join(" + ") || "intet";

/** "sum: D7 = D5 + D6 (totalen, rækkerne; ses i D7, regnes i D7)" */
function promiseText({ kind, left, right, leftName, rightName, shownBy, calculated }: Constraint): string {
  const made = calculated ? `, regnes i ${toA1(calculated.at)}` : "";
  return `${kind}: ${side(left)} = ${side(right)} (${leftName}, ${rightName}; ses i ${toA1(shownBy.cell.at)}${made})`;
}

const casesOf = (workbook: WorkbookSnapshot) => caseTablesOf(workbook.sheets.map(recogniseSheet));

/** Everything that the tables of a workbook promise, a line each. */
export const promisesOf = (workbook: WorkbookSnapshot, choice: ReadingChoice = LIKELIEST): string[] =>
  casesOf(workbook).flatMap((tables) => constraintsOf(readCase(tables), choice).map(promiseText));

/** What can be read in several ways, and in how many. */
export const openIn = (workbook: WorkbookSnapshot): string[] =>
  casesOf(workbook).flatMap((tables) => openReadings(readCase(tables)).map(({ key, ways }) => `${key}: ${ways}`));
