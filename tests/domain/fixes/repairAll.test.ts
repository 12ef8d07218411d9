import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { findingKey } from "../../../src/app/check/findingKey.ts";
import { fixesFor, fixFor } from "../../../src/domain/fixes/fixFor.ts";
import { changesFix } from "../../../src/domain/fixes/repair.ts";
import { catalogue } from "../../../src/domain/rules/catalogue.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { type CellEdit, contentOf } from "../../../src/domain/workbook/edit.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { cellAt, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { published } from "../../checker/published.ts";
import { editedWorkbook } from "../../harness/editedSheet.ts";
import { recalculated } from "../../harness/recalculated.ts";

function publishedWorkbook(name: string): WorkbookSnapshot {
  const read = readXlsx(published(name));
  if (!read.ok) throw new Error(`${name}: ${read.failure.kind}`);
  return read.workbook;
}

const EXAMPLES = catalogue.map(({ id, examples }) => ({ name: id, workbook: workbookOf(examples.bad) }));
const FILES = readdirSync("tests/golden/published").filter((file) => file.endsWith(".xlsx"));
const PUBLISHED = FILES.map((name) => ({ name, workbook: publishedWorkbook(name) }));

/** What the check says of the workbook afterwards that it did not say before: "tabel-sum: Tabel 1, 2026: …". */
function newFindings(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): string[] {
  const known = new Set(checkWorkbook(workbook).findings.map(findingKey));
  const after = checkWorkbook(recalculated(editedWorkbook(workbook, edits))).findings;
  return after.filter((finding) => !known.has(findingKey(finding))).map(({ rule, message }) => `${rule}: ${message}`);
}

test.each([...EXAMPLES, ...PUBLISHED])(
  "$name: mending all of a rule, or all there is, brings nothing new",
  ({ workbook }) => {
    const { findings, tables } = checkWorkbook(workbook);
    const context = { workbook, tables };
    const mended = findings.filter((finding) => fixFor(finding, context) !== null);
    for (const rule of new Set(mended.map((finding) => finding.rule))) {
      const own = mended.filter((finding) => finding.rule === rule);
      expect(newFindings(workbook, fixesFor(own, context)), rule).toEqual([]);
    }
    if (mended.length > 0) expect(newFindings(workbook, fixesFor(mended, context))).toEqual([]);
  },
);

test("of these, enough can be mended for the property to say something", () => {
  const counts = [...EXAMPLES, ...PUBLISHED].map(({ workbook }) => {
    const { findings, tables } = checkWorkbook(workbook);
    return findings.filter((finding) => fixFor(finding, { workbook, tables }) !== null).length;
  });
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(10);
});

test("a choice is never part of mending all", () => {
  const unsure = EXAMPLES.flatMap(({ workbook }) => {
    const { findings, tables } = checkWorkbook(workbook);
    return findings
      .filter(({ alternatives }) => alternatives.length > 0)
      .map((finding) => ({ finding, context: { workbook, tables } }));
  });
  expect(unsure.length).toBeGreaterThan(3);
  for (const { finding, context } of unsure) {
    expect(finding.repair).toEqual([]);
    expect(fixFor(finding, context)).toBeNull();
    expect(finding.alternatives.some(({ changes }) => changesFix(context, changes) !== null)).toBe(true);
  }
});

test("what a wrong mending brings is seen", () => {
  const { workbook } = EXAMPLES.find(({ name }) => name === "beloeb-modsiges")!;
  const { findings, tables } = checkWorkbook(workbook);
  const edits = fixesFor(findings, { workbook, tables });
  const wrong = edits.map((edit): CellEdit => {
    const cell = { ...edit.cell, row: edit.cell.row + 1 };
    return { ...edit, cell, before: contentOf(cellAt(workbook.sheets[0]!, cell)) };
  });
  expect(newFindings(workbook, wrong)).not.toEqual([]);
});
