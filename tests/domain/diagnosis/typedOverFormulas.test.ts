import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Change, Finding } from "../../../src/domain/rules/rule.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { type CellRef, parseA1, toA1 } from "../../../src/domain/workbook/address.ts";
import type { SheetPlan } from "../../../src/domain/workbook/plan.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { CalculatedSheet } from "../../harness/planSheet.ts";
import { randomOf } from "../../harness/trials/random.ts";

/* A case laid out with formulas, some of which somebody types over, and an engine that is not ours calculates the rest. */

type Typed = readonly (readonly [CellRef, number])[];

function sheetAfter(plan: SheetPlan, typed: Typed): SheetSnapshot {
  const sheet = new CalculatedSheet(plan);
  for (const [at, value] of typed) sheet.type(at, value);
  const width = Math.max(...plan.cells.map(({ ref }) => ref.column)) + 1;
  return sheet.snapshot(plan.printArea.bottom + 1, width, plan.sheetName);
}

const findingsOf = (sheet: SheetSnapshot): readonly Finding[] =>
  checkWorkbook({ sheets: [sheet], activeSheet: sheet.name }).findings;

const valueOf = (value: Change["value"]): number | string => (typeof value === "string" ? value : value.toNumber());
const shown = (at: CellRef, value: Change["value"]): string => `${toA1(at)} ${valueOf(value)}`;

const planOf = (id: string): SheetPlan =>
  layoutCase(
    EXAMPLE_CASES.find((model) => model.id === id)!,
    { row: 0, column: 0 },
  );

function findingsAfter(id: string, typed: Readonly<Record<string, number>>): readonly Finding[] {
  const cells = Object.entries(typed).map(([at, value]) => [parseA1(at)!, value] as const);
  return findingsOf(sheetAfter(planOf(id), cells));
}

function toldOf(id: string, typed: Readonly<Record<string, number>>): string[] {
  return findingsAfter(id, typed)
    .filter(({ severity, repair }) => severity === "fejl" && repair.length > 0)
    .flatMap(({ repair }) => repair.map(({ at, value }) => shown(at, value)));
}

test("a year typed over its formula, and an I alt beside it: the line it was taken from is not told to be wrong", () => {
  const typed = { I10: 181_000, J10: 59_209 };
  expect(toldOf("BI16", typed)).toEqual([]);
  const [told] = findingsAfter("BI16", typed).filter(({ severity }) => severity === "fejl");
  const ways = told!.alternatives.map(({ changes }) => changes.map(({ at, value }) => shown(at, value)));
  expect(ways[0]!.toSorted()).toEqual(["I10 18100", "I11 18100", "J10 59200", "J11 59200"]);
});

test("a row typed over in one year, and the total typed over in the next: each is told for itself", () => {
  const told = toldOf("BI07", { E27: 6_200, F28: 12_839 });
  expect(told.toSorted()).toEqual(["E27 620", "E28 12830", "F28 12830", "I27 2480", "I28 51320"]);
});

test("a row typed over its formulas with the wrong sign, whose I a formula writes after it, gainsays nobody", () => {
  expect(toldOf("BI07", { E20: -600, F20: -600, G20: -600, H20: -600, I20: -2400 })).toEqual([]);
});

interface Calculated {
  readonly at: CellRef;
  readonly value: number;
}

function calculatedIn({ cells, printArea }: SheetPlan): Calculated[] {
  return cells.flatMap(({ ref, content }) => {
    const isShown = ref.row <= printArea.bottom && ref.column <= printArea.right;
    const number = content.kind === "formula" && content.result.kind === "number" ? content.result.value : 0;
    return isShown && number !== 0 ? [{ at: ref, value: number }] : [];
  });
}

const SLIPS: readonly ((value: number) => number)[] = [
  (value) => value * 10,
  (value) => -value,
  (value) => value + 9,
  (value) => value * 1000,
];
const TRIES = 4;

test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))(
  "%s: whatever is typed over formulas, no repair changes a right figure",
  (id, model) => {
    const plan = layoutCase(model, { row: 0, column: 0 });
    const right = sheetAfter(plan, []);
    const random = randomOf(id.length + id.charCodeAt(1) + id.charCodeAt(3));
    const calculated = calculatedIn(plan);
    for (let round = 0; round < TRIES; round += 1) {
      const some = Array.from({ length: 1 + (round % 2) }, () => calculated[random.below(calculated.length)]!);
      const slip = SLIPS[random.below(SLIPS.length)]!;
      const typed = some.map(({ at, value }) => [at, slip(value)] as const);
      const wrong = sheetAfter(plan, typed);
      for (const { repair, message } of findingsOf(wrong))
        for (const { at, value } of repair) {
          const [own, now] = [right, wrong].map(({ cells }) => cells[at.row]![at.column]!.value);
          if (own!.kind === "number" && JSON.stringify(own) === JSON.stringify(now))
            expect([valueOf(value), message]).toEqual([own!.value, message]);
        }
    }
  },
);
