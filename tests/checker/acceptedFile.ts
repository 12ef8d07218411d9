import { acceptFinding } from "../../src/domain/acceptance/acceptFinding.ts";
import { acceptancePlan } from "../../src/domain/acceptance/acceptancePlan.ts";
import { editsToAdd } from "../../src/domain/acceptance/acceptanceSheet.ts";
import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../src/domain/rules/rule.ts";
import { PLAIN_LOOK } from "../../src/domain/workbook/cellStyles.ts";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx.ts";
import type { CellToWrite, XlsxWorkbook } from "../../src/hosts/xlsx/xlsxWorkbook.ts";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx.ts";
import { edited } from "../harness/editedSheet.ts";
import { planSnapshot } from "../harness/planSnapshot.ts";
import { published } from "./published.ts";

function read(bytes: Uint8Array): XlsxWorkbook {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.workbook;
}

function cellsOf({ cells, origin }: XlsxWorkbook["sheets"][number]): CellToWrite[] {
  return cells.flatMap((line, row) =>
    line.map((cell, column) => ({ ...cell, ref: { row: origin.row + row, column: origin.column + column } })),
  );
}

/** The published case with errors, in which somebody has accepted every one of them. */
export function acceptedFile(): Uint8Array {
  const workbook = read(published("TV03-2025.num.xlsx"));
  const [first, ...others] = checkWorkbook(workbook).findings.filter(({ severity }) => severity === "fejl");
  const signed = (finding: Finding) =>
    acceptFinding(finding, workbook, { reason: "Vedtaget sådan", by: "Anna", date: "1. maj 2026" });
  const table = others.reduce(
    (sheet, next) => edited(sheet, editsToAdd(sheet, signed(next))!),
    planSnapshot(acceptancePlan(signed(first!))),
  );
  const toWrite = (cells: CellToWrite[]) => cells.filter(({ value }) => value.kind !== "blank");
  const cells = table.cells.flatMap((line, row) =>
    line.map((cell, column) => ({ ...cell, ref: { row, column }, look: PLAIN_LOOK })),
  );
  const kept = { name: "Forslag", cells: cellsOf(workbook.sheets[0]!) };
  return writeXlsx({ sheets: [kept, { name: table.name, cells: toWrite(cells) }] });
}
