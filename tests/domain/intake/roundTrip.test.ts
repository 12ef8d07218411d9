import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseLine, CaseModel } from "../../../src/domain/case/caseModel.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { formatDanishNumber } from "../../../src/domain/money/danishNumber.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { Cell, CellValue, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
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
    const ordered =
      model.kind === "budgetnotat"
        ? headings.toSorted((one, other) => Number(one !== null) - Number(other !== null))
        : headings;
    return ordered.flatMap((heading) => lines.filter((line) => line.heading === heading));
  };
  const isLast = ({ kind }: CaseLine): boolean => kind === "implementation";
  return {
    ...model,
    lines: [...together(model.lines.filter((line) => !isLast(line))), ...together(model.lines.filter(isLast))],
  };
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
    { numRuns: 200 },
  );
});

/** As pasted from Word: every figure a text, no formula left. */
function asPasted(sheet: SheetSnapshot): SheetSnapshot {
  const pasted = (cell: Cell): Cell => {
    const { value } = cell;
    const text = value.kind === "number" ? formatDanishNumber(Amount.fromNumber(value.value)) : null;
    return {
      ...cell,
      formula: null,
      value:
        text === null
          ? value
          : {
              kind: "text",
              text: text.replace(/^(\d)\.(\d{3})$/, (all, one: string, three: string) =>
                isYear(value) ? one + three : all,
              ),
            },
    };
  };
  return { ...sheet, cells: sheet.cells.map((line) => line.map(pasted)) };
}

function isYear(value: CellValue): boolean {
  return value.kind === "number" && value.value >= 2010 && value.value <= 2050;
}

test("any case, its sheet pasted as texts without formulas: nothing is lost and nothing asked", () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: anyCase }, anyAlternatives), (model) => {
      const draft = onlyDraft(asPasted(planSnapshot(layoutCase(model, A1))));
      expect(draft.questions).toEqual([]);
      expect(comparable(completed(draft))).toEqual(comparable(asLaidOut(model)));
    }),
    { numRuns: 60 },
  );
});

test("the generated cases reach what the forms may hold", () => {
  const cases = fc.sample(anyCase, { numRuns: 120, seed: 1 });
  const reached = (what: (model: CaseModel) => number): [number, number] => {
    const numbers = cases.map(what);
    return [Math.min(...numbers), Math.max(...numbers)];
  };
  expect(reached(({ years }) => years.length)).toEqual([1, 10]);
  expect(reached(({ lines }) => lines.length)[1]).toBeGreaterThan(35);
  expect(reached(({ lines }) => new Set(lines.map(({ committee }) => committee)).size)[1]).toBe(7);
  expect(new Set(cases.map(({ kind }) => kind)).size).toBe(2);
  const lines = cases.flatMap((model) => model.lines);
  expect(new Set(lines.map(({ controlArea }) => controlArea)).size).toBe(4);
  for (const start of ["=", "+", "-", "@", '"', "'", "æ"])
    expect(lines.some(({ label }) => label.startsWith(start))).toBe(true);
});

test("a note below the hearings is no hearing", () => {
  const model = EXAMPLE_CASES.find(({ hearings }) => (hearings?.length ?? 0) > 2)!;
  const sheet = planSnapshot(layoutCase(model, A1));
  const notes = [
    "* Der er dialog med IT-kredsen om den endelige vurdering.",
    "Husk: Ida svarer i næste uge",
    "Sagen drøftes igen med HR-kredsen i det nye år.",
  ];
  const cells = [
    ...sheet.cells,
    ...notes.map((text): Cell[] => [{ value: { kind: "text", text }, formula: null, numberFormat: "General" }]),
  ];
  expect(onlyDraft({ ...sheet, cells }).tables.hearings).toEqual(model.hearings);
});

const MISLEADING = [
  "I alt",
  "Samlet varig ændring",
  "Samlet besparelse",
  "Tilbagebetalingstid",
  "heraf til løn",
  "Årsværk (åv)",
  "Total",
];

test("a line of our own table is a line, whatever its label looks like", () => {
  fc.assert(
    fc.property(anyCase, fc.array(fc.constantFrom(...MISLEADING), { minLength: 1 }), (model, labels) => {
      const lines = model.lines.map((line, index) => ({ ...line, label: labels[index] ?? line.label }));
      const draft = onlyDraft(planSnapshot(layoutCase({ ...model, lines }, A1)));
      expect(comparable(completed(draft))).toEqual(comparable(asLaidOut({ ...model, lines })));
    }),
  );
});
