import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { writePlanXlsx } from "../../../src/hosts/xlsx/writePlanXlsx.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { anyCase } from "../../harness/caseGenerator.ts";

/** What a case itself can be blamed for, however well its tables are laid out. */
const ABOUT_THE_CASE = [
  "tilbagebetaling-over-seks-aar",
  "bevilling-mangler",
  "bevilling-andet-udvalg",
  "fortegn-raekke",
  "skjulte-decimaler",
  "samme-raekke-to-gange",
  "forslag-uden-besparelse",
  "antal-aar",
  "varig-aendring-ophoerer",
  "implementering-alle-aar",
  "art-mod-fortegn",
  "godkendelse-afventer",
  "godkendelse-mangler",
  "godkendelse-uden-dato",
  "udvalg-kun-investering",
];

function findingsOf(model: CaseModel): string[] {
  const read = readXlsx(writePlanXlsx(layoutCase(model, { row: 0, column: 0 })));
  if (!read.ok) throw new Error(read.failure.kind);
  const { findings, tables } = checkWorkbook(read.workbook);
  expect(tables.length).toBeGreaterThan(0);
  return findings.filter(({ rule }) => !ABOUT_THE_CASE.includes(rule)).map(({ message }) => message);
}

/** A heading that says "Implementeringsomkostninger" over a saving is a fault of the case, and not one of the layout. */
const withPlainHeadings = (model: CaseModel): CaseModel => ({
  ...model,
  lines: model.lines.map((line) => ({ ...line, heading: /implementering|varig/i.test(line.heading ?? "") ? "Målgruppe" : line.heading })),
});

describe("a case laid out fresh has no findings", () => {
  test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))("%s", (_id, model) => {
    expect(findingsOf(model)).toEqual([]);
  });

  test("any case", () => {
    fc.assert(
      fc.property(anyCase.map(withPlainHeadings), (model) => {
        expect(findingsOf(model)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
