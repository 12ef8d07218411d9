import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseLine, CaseModel } from "../../../src/domain/case/caseModel.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { writePlanXlsx } from "../../../src/hosts/xlsx/writePlanXlsx.ts";
import { comparable } from "../../harness/caseData.ts";
import { anyAlternatives, anyCase } from "../../harness/caseGenerator.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { completed, onlyDraft } from "./drafts.ts";

const A1 = { row: 0, column: 0 };

/** Tabel 1 has the permanent lines first, and the lines of one heading together: their order on the sheet. */
function asLaidOut(model: CaseModel): CaseModel {
  const together = (lines: readonly CaseLine[]): CaseLine[] => {
    const headings = [...new Set(lines.map(({ heading }) => heading))];
    const ordered = model.kind === "budgetnotat" ? headings.toSorted((one, other) => Number(one !== null) - Number(other !== null)) : headings;
    return ordered.flatMap((heading) => lines.filter((line) => line.heading === heading));
  };
  const isLast = ({ kind }: CaseLine): boolean => kind === "implementation";
  return { ...model, lines: [...together(model.lines.filter((line) => !isLast(line))), ...together(model.lines.filter(isLast))] };
}

test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))("%s: case, file, case", (_, model) => {
  const read = readXlsx(writePlanXlsx(layoutCase(model, A1)));
  if (!read.ok) throw new Error(read.failure.kind);
  const draft = onlyDraft(...read.workbook.sheets);
  expect(draft.questions).toEqual([]);
  expect(draft.unread).toEqual([]);
  expect(comparable(completed(draft))).toEqual(comparable(asLaidOut(model)));
});

test("any case, from any cell: case, sheet, case loses nothing and asks nothing", () => {
  const anchor = fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: anyCase }, anyAlternatives), anchor, (model, at) => {
      const draft = onlyDraft(planSnapshot(layoutCase(model, at)));
      expect(draft.questions).toEqual([]);
      expect(comparable(completed(draft))).toEqual(comparable(asLaidOut(model)));
    }),
    { numRuns: 300 },
  );
});

const MISLEADING = ["I alt", "Samlet varig ændring", "Samlet besparelse", "Tilbagebetalingstid", "heraf til løn", "Årsværk (åv)", "Total"];

test("a line of our own table is a line, whatever its label looks like", () => {
  fc.assert(
    fc.property(anyCase, fc.array(fc.constantFrom(...MISLEADING), { minLength: 1 }), (model, labels) => {
      const lines = model.lines.map((line, index) => ({ ...line, label: labels[index] ?? line.label }));
      const draft = onlyDraft(planSnapshot(layoutCase({ ...model, lines }, A1)));
      expect(comparable(completed(draft))).toEqual(comparable(asLaidOut({ ...model, lines })));
    }),
  );
});
