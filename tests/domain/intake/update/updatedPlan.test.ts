import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseLine, CaseModel } from "../../../../src/domain/case/caseModel.ts";
import { changeText } from "../../../../src/domain/intake/update/updateText.ts";
import { updatedPlan, type TableUpdate, type UpdateWish } from "../../../../src/domain/intake/update/updatedPlan.ts";
import { layoutCase } from "../../../../src/domain/tables/layoutCase.ts";
import { toA1 } from "../../../../src/domain/workbook/address.ts";
import type { SheetPlan } from "../../../../src/domain/workbook/plan.ts";
import { planRange } from "../../../../src/domain/workbook/planRange.ts";
import { cellAt, type SheetSnapshot } from "../../../../src/domain/workbook/snapshot.ts";
import { anyAlternatives, anyCase } from "../../../harness/caseGenerator.ts";
import { example, findText, tableRange } from "../../../harness/planCells.ts";
import { CalculatedSheet } from "../../../harness/planSheet.ts";
import { planSnapshot } from "../../../harness/planSnapshot.ts";
import { sheetOf } from "../../../../src/domain/workbook/sheetNotation.ts";

const A1 = { row: 0, column: 0 };

function read(sheet: SheetSnapshot, wish: UpdateWish = {}): TableUpdate {
  const reading = updatedPlan(sheet, wish);
  if (!reading.ok)
    throw new Error(
      reading.kind === "questions" ? reading.draft.questions.map(({ id }) => id).join(" ") : reading.kind,
    );
  return reading.update;
}

/** The values of the sheet over everything a plan covers. */
function shown(sheet: CalculatedSheet, plan: SheetPlan): string[] {
  const { bottom, right } = planRange(plan);
  const rows = sheet.snapshot(bottom + 20, right + 10).cells;
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) =>
      value.kind === "blank" || (value.kind === "text" && value.text === "")
        ? []
        : [`${toA1({ row, column })} ${JSON.stringify(value)}`],
    ),
  );
}

function carriedOut(sheet: CalculatedSheet, { plan, emptied }: TableUpdate): CalculatedSheet {
  sheet.update(plan.cells, emptied);
  return sheet;
}

test("a sheet in which nothing has changed has nothing to update", () => {
  for (const model of [example("TV03-2025"), example("BU05"), example("BI16")]) {
    const plan = layoutCase(model, A1);
    const { bottom, right } = planRange(plan);
    const update = read(new CalculatedSheet(plan).snapshot(bottom + 1, right + 1, model.id), { before: model });
    expect([update.changes, update.plan.cells, update.emptied, update.inTheWay, update.formulasLost]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  }
});

test("a line inserted for a new committee reaches tables 2-4 and A-E, and Tabel 1 keeps the economist's own formula", () => {
  const model = example("TV03-2025");
  const plan = layoutCase(model, A1);
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "SOF-BBU sparer på afkortede foranstaltninger");
  const { column: art } = findText(plan, "Art");
  sheet.insertRowAbove(row);
  const cells: [number, string][] = [
    [0, "'Færre køb"],
    [1, "'Service"],
    [6, "=-2*450"],
    [7, "=-2*450"],
  ];
  for (const [column, input] of [...cells, [art, "'Besparelse"], [art - 1, "'Teknik- og Miljøudvalget"]] as const)
    sheet.type({ row, column }, input);
  const update = read(sheet.snapshot(130, 40, model.id), { before: model });
  expect(update.changes.map(changeText)).toEqual(["Ny linje: «Færre køb»."]);
  expect([update.inTheWay, update.formulasLost]).toEqual([[], []]);
  expect(update.plan.cells.filter(({ ref }) => ref.row === row)).toEqual([]);
  expect(update.plan.tables.map(({ caption }) => caption.slice(0, 8))).toContain("Tabel A.");
  const fresh = layoutCase(update.model, A1);
  expect(shown(carriedOut(sheet, update), fresh)).toEqual(shown(new CalculatedSheet(fresh), fresh));
  expect(findText(fresh, "Teknik- og Miljøudvalget").row).toBeGreaterThan(0);
});

test("a year inserted between the others is carried into every table", () => {
  const model = example("BU02");
  const sheet = new CalculatedSheet(layoutCase(model, A1));
  sheet.insertColumnBefore(8);
  sheet.type({ row: 3, column: 8 }, 2025);
  const update = read(sheet.snapshot(90, 50, model.id), { before: model });
  expect(update.changes.map(changeText)).toEqual(["Årene er nu 2019, 2020, 2021, 2022, 2023, 2024, 2025."]);
  const fresh = layoutCase(update.model, A1);
  expect(shown(carriedOut(sheet, update), fresh)).toEqual(shown(new CalculatedSheet(fresh), fresh));
});

function changed(lines: readonly CaseLine[], order: readonly number[], committee: string): CaseLine[] {
  return order.flatMap((place, index) => {
    const line = lines[place % Math.max(1, lines.length)];
    return line
      ? [{ ...line, committee: index % 3 === 0 ? committee : line.committee, label: `${line.label} ${index}` }]
      : [];
  });
}

/** Tabel 1 of one case above the other tables of another, as after any amount of editing. */
function mixed(before: CaseModel, now: CaseModel): SheetSnapshot {
  const only = before.kind === "budgetnotat" ? "activities" : "1";
  const [old, table1] = [layoutCase(before, A1), layoutCase(now, A1, [only])];
  const [from, to] = [layoutCase(before, A1, [only]), table1].map((plan) => planRange(plan).bottom + 1) as [
    number,
    number,
  ];
  const below = old.cells
    .filter(({ ref }) => ref.row >= from)
    .map((cell) => ({ ...cell, ref: { ...cell.ref, row: cell.ref.row - from + to } }));
  return planSnapshot({ ...old, cells: [...table1.cells, ...below] });
}

test("whatever was done to Tabel 1, the update gives the sheet a fresh layout would have", () => {
  const edit = fc.record({
    order: fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
    committee: fc.constantFrom("TMU", "KFU", "ØU"),
  });
  fc.assert(
    fc.property(anyCase, edit, (before, { order, committee }) => {
      const now = { ...before, lines: changed(before.lines, order, committee) };
      const sheet = mixed(before, now);
      const update = read(sheet, { before });
      expect([update.inTheWay, update.formulasLost]).toEqual([[], []]);
      const after = new Map(
        sheet.cells.flatMap((cells, row) =>
          cells.map((cell, column) => [toA1({ row, column }), JSON.stringify(cell.value)]),
        ),
      );
      for (const ref of update.emptied) after.set(toA1(ref), '{"kind":"blank"}');
      for (const { ref, content } of update.plan.cells)
        after.set(toA1(ref), content.kind === "formula" ? content.formula : "written");
      const fresh = layoutCase(update.model, A1);
      const covered = new Set(fresh.cells.map(({ ref }) => toA1(ref)));
      const left = [...after].filter(([at, value]) => !covered.has(at) && value !== '{"kind":"blank"}');
      expect(left).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what somebody has written below is not written over, but told of", () => {
  const model = example("BU02");
  const plan = layoutCase(model, A1);
  const sheet = new CalculatedSheet(plan);
  const below = { row: planRange(plan).bottom + 2, column: 0 };
  sheet.type(below, "'Husk at spørge Ida");
  sheet.type({ ...below, column: 12 }, 17);
  const { row } = findText(plan, "Projektledelse");
  sheet.type({ row, column: findText(plan, "Udvalg").column }, "'Teknik- og Miljøudvalget");
  const update = read(sheet.snapshot(80, 50, model.id), { before: model });
  expect(update.changes.map(changeText)).toEqual(["«Projektledelse» har ændret udvalg."]);
  expect(update.inTheWay.map(toA1)).toEqual([toA1(below)]);
  expect(update.emptied.map(toA1)).not.toContain(toA1(below));
  expect(update.emptied.map(toA1)).not.toContain(toA1({ ...below, column: 12 }));
});

test("notes and calculations in the grey columns beside our rows are never written over, emptied or dressed", () => {
  const model = example("BU05");
  const plan = layoutCase(model, A1);
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, model.lines[1]!.label);
  const { column: committee } = findText(plan, "Udvalg");
  const total = findText(plan, "Samlet varig ændring").row;
  const notes = [
    [{ row: total, column: committee }, "'husk: aftalt med Ida"],
    [{ row: total, column: committee + 1 }, "=SUM(C6:H6)/2"],
    [{ row, column: committee + 5 }, "'spørg SOF"],
    [{ row: tableRange(plan, "Tabel A").bottom, column: committee + 2 }, 17],
  ] as const;
  for (const [at, input] of notes) sheet.type(at, input);
  sheet.type({ row, column: committee }, "'TMU");
  const snapshot = sheet.snapshot(140, 50, model.id);
  for (const wish of [{ before: model }, {}]) {
    const update = read(snapshot, wish);
    const touched = [...update.plan.cells.map(({ ref }) => ref), ...update.emptied].map(toA1);
    expect(touched).toContain(toA1({ row, column: committee }));
    expect(
      notes.map(([at]) => toA1(at)).filter((at) => touched.includes(at) && !update.inTheWay.map(toA1).includes(at)),
    ).toEqual([]);
    expect(update.foreign.map(toA1).sort()).toEqual(notes.map(([at]) => toA1(at)).sort());
    expect(update.inTheWay.map(toA1)).toEqual([]);
  }
});

test("what is ours in the grey columns goes, also where the case as laid out is not known and years and lines are others", () => {
  const edit = fc.record({
    order: fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
    committee: fc.constantFrom("TMU", "KFU", "ØU"),
  });
  fc.assert(
    fc.property(fc.oneof(anyCase, anyAlternatives), edit, (before, { order, committee }) => {
      const now = { ...before, lines: changed(before.lines, order, committee) };
      const sheet = mixed(before, now);
      const update = read(sheet);
      const beside = update.foreign.filter(({ column }) => column > before.years.length + 2);
      expect(beside.map((at) => [toA1(at), cellAt(sheet, at)])).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a new line that leaves something open is asked about, as from any sheet", () => {
  const model = example("BU02");
  const plan = layoutCase(model, A1);
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "Evaluering");
  sheet.insertRowAbove(row);
  for (const [column, input] of [
    [0, "'TMF køber ind"],
    [1, "'Service"],
    [4, 100],
  ] as const)
    sheet.type({ row, column }, input);
  const snapshot = sheet.snapshot(80, 50, model.id);
  const reading = updatedPlan(snapshot, { before: model });
  if (reading.ok || reading.kind !== "questions") throw new Error("No questions");
  expect(reading.draft.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([["committee:2", "TMU"]]);
  expect(read(snapshot, { before: model, answers: { "committee:2": "TMU" } }).model.lines[2]?.committee).toBe("TMU");
});

test("a sheet without Tabel 1, or with one the product did not lay out, is left alone", () => {
  expect(updatedPlan(sheetOf("| Hej |"))).toEqual({ ok: false, kind: "noTable" });
  const typed = sheetOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
    | Mindre husleje | Service | | -100 |
    | Samlet økonomisk påvirkning | | | -100 |`);
  expect(updatedPlan(typed)).toEqual({ ok: false, kind: "notOurs" });
});
