import { expect, test } from "vitest";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { SheetPlan } from "../../../src/domain/workbook/plan.ts";
import { example, findText, tableRange } from "../../harness/planCells.ts";
import { CalculatedSheet } from "../../harness/planSheet.ts";

const A1 = { row: 0, column: 0 };

/** The texts of a column from the caption down to the next blank cell. */
function below(plan: SheetPlan, caption: string, column = 0): string[] {
  const top = findText(plan, caption).row + 1;
  const texts = new Map(
    plan.cells.flatMap(({ ref, content }): [number, string][] => {
      if (ref.column !== column || ref.row < top) return [];
      if (content.kind === "text") return [[ref.row, content.text]];
      return content.kind === "formula" && content.result.kind === "text" ? [[ref.row, content.result.text]] : [];
    }),
  );
  const rows: string[] = [];
  for (let row = top; texts.has(row); row += 1) rows.push(texts.get(row) ?? "");
  return rows;
}

test("whose proposal it is, in one sentence for one committee, with the amounts for several", () => {
  expect(below(layoutCase(example("BU02"), A1), "Fordeling på udvalg")).toEqual([
    "Forslaget vedrører alene Socialudvalget.",
  ]);
  expect(below(layoutCase(example("TV03-2025"), A1), "Fordeling på udvalg")).toEqual([
    "Forslaget vedrører Socialudvalget og Beskæftigelses- og Integrationsudvalget.",
    "Socialudvalget: varige ændringer på -3.000 t.kr. i 2029 og implementeringsomkostninger på 14.450 t.kr. i alt.",
    "Beskæftigelses- og Integrationsudvalget: varige ændringer på -1.500 t.kr. i 2029 og " +
      "implementeringsomkostninger på 15.650 t.kr. i alt.",
  ]);
});

test("the sentence follows Tabel 1", () => {
  const plan = layoutCase(example("TV03-2025"), A1);
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "SOF-BBU sparer på afkortede foranstaltninger");
  sheet.type({ row, column: 7 }, -1234567);
  const sentence = findText(plan, "Fordeling på udvalg").row + 2;
  expect(sheet.value({ row: sentence, column: 0 })).toMatch(
    /^Socialudvalget: varige ændringer på -1\.234\.567 t\.kr\. i 2029 og/,
  );
});

test("who has been heard: the published answers, with a list to choose from", () => {
  const plan = layoutCase(example("BU05"), A1);
  expect(below(plan, "Hvem er hørt?")).toEqual([
    "Hørt",
    "Center for Økonomi, Økonomiforvaltningen",
    "Ejendomsfaglig vurdering",
    "IT-kredsen",
    "Koncern-IT",
    "HR-kredsen",
    "Velfærdsanalytisk vurdering",
  ]);
  expect(below(plan, "Ja/Nej/Ikke relevant", 1)).toEqual([
    "Ja",
    "Ja",
    ...Array.from({ length: 4 }, () => "Ikke relevant"),
  ]);
  expect(below(plan, "Dato eller konklusion", 2)).toEqual(["19. februar 2019", "Godkendt."]);
});

test("earlier funding is in current prices and adds up by itself", () => {
  const plan = layoutCase(example("BI16"), A1);
  const { top, bottom, right } = tableRangeOf(plan, "Tidligere afsatte midler");
  expect([right, bottom - top]).toEqual([9, 6]);
  expect(below(plan, "Tidligere afsatte midler").slice(0, 2)).toEqual([
    "(1.000 kr., løbende p/l)",
    "Budgetaftale 2018",
  ]);
  const sheet = new CalculatedSheet(plan);
  const totals = Array.from({ length: 9 }, (_, index) => sheet.value({ row: bottom, column: 1 + index }));
  expect(totals).toEqual([9800, 24800, 33000, 33000, 30100, 37400, 19900, 5900, 0]);
});

function tableRangeOf(plan: SheetPlan, caption: string): ReturnType<typeof tableRange> {
  const table = plan.tables.find((candidate) => candidate.caption === caption);
  if (!table) throw new Error(`No ${caption}`);
  return table.range;
}

test("districts: every one of the form's, marked where the money is used", () => {
  const model: CaseModel = {
    ...example("BI16"),
    location: { districts: ["Valby", "Udenbys"], address: "Valby Langgade 1" },
  };
  const plan = layoutCase(model, A1);
  const rows = below(plan, "Bydele");
  expect(rows).toHaveLength(14);
  const marks = plan.cells.filter(
    ({ ref, content }) => ref.column === 1 && content.kind === "text" && content.text === "X",
  );
  expect(marks.map(({ ref }) => rows[ref.row - findText(plan, "Bydele").row - 1])).toEqual(["Valby", "Udenbys"]);
  expect(findText(plan, "Valby Langgade 1").column).toBe(1);
});

test("the agreement's text is in mio. kr., a sentence for each control area, and follows the activities", () => {
  const plan = layoutCase(example("BI16"), A1);
  const [sentence = ""] = below(plan, "Forslag til aftaletekst");
  expect(sentence).toBe(
    "Partierne er enige om at afsætte 8,1 mio. kr. i 2025, 16,0 mio. kr. i 2026, 17,0 mio. kr. i " +
      "2027 og 18,1 mio. kr. i 2028 " +
      "(service, 2025 p/l) til Videreførelse af fokuseret indsats for udsatte borgere over 30 år.",
  );
  const sheet = new CalculatedSheet(plan);
  const at = { row: findText(plan, "Forslag til aftaletekst").row + 1, column: 0 };
  sheet.type({ row: 4, column: 4 }, 1234567.89);
  expect(sheet.value(at)).toMatch(/8,1 mio\. kr\. i 2025, 1\.234,6 mio\. kr\. i 2026/);
  sheet.type({ row: 4, column: 6 }, "");
  expect(sheet.value(at)).toMatch(/1\.234,6 mio\. kr\. i 2026 og 17,0 mio\. kr\. i 2027 \(/);
  for (const column of [3, 5]) sheet.type({ row: 4, column }, "");
  expect(sheet.value(at)).toMatch(/at afsætte 1\.234,6 mio\. kr\. i 2026 \(/);
  sheet.type({ row: 4, column: 4 }, "");
  expect(sheet.value(at)).toBe("");
});
