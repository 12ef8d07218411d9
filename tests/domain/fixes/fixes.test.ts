import { describe, expect, test } from "vitest";
import { FIXERS, fixesFor, fixFor } from "../../../src/domain/fixes/fixFor.ts";
import { shiftFormula } from "../../../src/domain/fixes/shared/shiftFormula.ts";
import { catalogue } from "../../../src/domain/rules/catalogue.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { type CheckReport, checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { type CellContent, inversesOf } from "../../../src/domain/workbook/edit.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { published } from "../../checker/published.ts";
import { editedWorkbook, typed } from "../../harness/editedSheet.ts";
import { recalculated } from "../../harness/recalculated.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const contextOf = (workbook: WorkbookSnapshot, { tables }: CheckReport) => ({ workbook, tables });

/** The fix of the only finding of a rule, as "B5: 280 -> =SUM(B3:B4)". */
function fixOf(rule: string, workbook: WorkbookSnapshot): string[] | null {
  const report = checkWorkbook(workbook);
  const findings = report.findings.filter((finding) => finding.rule === rule);
  expect(findings).toHaveLength(1);
  const edits = fixFor(findings[0]!, contextOf(workbook, report));
  return edits && edits.map(({ cell, before, after }) => `${toA1(cell)}: ${text(before)} -> ${text(after)}`);
}

function text(content: CellContent): string {
  if (content.kind === "formula") return content.formula;
  return content.kind === "text"
    ? `'${content.text}`
    : content.kind === "number"
      ? String(content.value)
      : content.kind;
}

const REPAIRED = ["beloeb-modsiges", "fortegn-total", "raekke-samme-fejl", "styringsomraade-modsiges"];

describe.each([...Object.keys(FIXERS), ...REPAIRED])("%s", (id) => {
  const rule = catalogue.find((known) => known.id === id)!;
  const workbook = workbookOf(rule.examples.bad);

  test("the mending of its bad example leaves no finding of it, and nothing worse", () => {
    const before = checkWorkbook(workbook);
    const findings = before.findings.filter((finding) => finding.rule === id);
    const edits = fixesFor(findings, contextOf(workbook, before));
    expect(edits.length).toBeGreaterThan(0);
    const after = checkWorkbook(recalculated(editedWorkbook(workbook, edits)));
    expect(after.findings.filter((finding) => finding.rule === id)).toEqual([]);
    const severe = (report: CheckReport) => report.findings.filter(({ severity }) => severity === "fejl").length;
    expect(severe(after)).toBeLessThanOrEqual(severe(before));
  });

  test("taken back, every cell is as it was", () => {
    const report = checkWorkbook(workbook);
    const edits = fixesFor(report.findings, contextOf(workbook, report));
    const back = editedWorkbook(editedWorkbook(workbook, edits), inversesOf(edits));
    expect(
      back.sheets.map(({ cells }) =>
        cells.map((line) => line.map(({ value, formula, numberFormat }) => [formula ?? value, numberFormat])),
      ),
    ).toEqual(
      workbook.sheets.map(({ cells }) =>
        cells.map((line) => line.map(({ value, formula, numberFormat }) => [formula ?? value, numberFormat])),
      ),
    );
  });
});

const TOTAL = `
  | Tabel 3. Serviceinvesteringer i forslaget |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Flytteudgifter                            | 120  | 60
  | Montering                                 | 150  | 30
  | Investeringer totalt, service             | 2700 | 90`;

test("a total beside a total with a formula becomes a formula that follows its rows, else a number", () => {
  expect(fixOf("tabel-sum", workbookOf(TOTAL))).toEqual(["B5: 2700 -> 270"]);
  expect(fixOf("tabel-sum", workbookOf(TOTAL.replace("| 90", "| =SUM(C3:C4) → 90")))).toEqual([
    "B5: 2700 -> =SUM(B3:B4)",
  ]);
});

test("the formula is that of the cells beside it where that gives the right figure", () => {
  const plus = TOTAL.replace("| 90", "| =C3+C4 → 90");
  expect(fixOf("tabel-sum", workbookOf(plus))).toEqual(["B5: 2700 -> =B3+B4"]);
  // A formula that leaves a row out is no pattern to follow.
  const short = TOTAL.replace("150  | 30", "150  | ").replace("| 90", "| =SUM(C3:C3) → 60");
  expect(fixOf("tabel-sum", workbookOf(short))).toEqual(["B5: 2700 -> =SUM(B3:B4)"]);
});

test("a total of totals stays one", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020 | 2021
    | Varige ændringer
    | Forløb | Service | -300 | -350 | -410
    | Samlet varig ændring | | =SUM(C4:C4) → -300 | =SUM(D4:D4) → -350 | =SUM(E4:E4) → -410
    | Implementeringsomkostninger
    | Montering | Service | 150 | 60 | 20
    | Samlede implementeringsomkostninger | | =SUM(C7:C7) → 150 | =SUM(D7:D7) → 60 | =SUM(E7:E7) → 20
    | Samlet økonomisk påvirkning | | =C5+C8 → -150 | -2.900 | =E5+E8 → -390`;
  expect(fixOf("tabel-sum", workbookOf(sheet))).toEqual(["D9: -2900 -> =D5+D8"]);
});

test("a row of texts that one cause explains is mended whole, and the other texts become numbers", () => {
  const { sheets } = workbookOf(catalogue.find(({ id }) => id === "raekke-samme-fejl")!.examples.bad);
  const asTexts = sheets[0]!.cells.map((line, row) =>
    line.map((cell) =>
      row > 1 && cell.value.kind === "number"
        ? { ...cell, value: { kind: "text" as const, text: String(cell.value.value) } }
        : cell,
    ),
  );
  const workbook = { activeSheet: "Ark1", sheets: [{ ...sheets[0]!, cells: asTexts }] };
  const report = checkWorkbook(workbook);
  const cause = report.findings.find(({ rule }) => rule === "raekke-samme-fejl")!;
  const edits = fixesFor(report.findings, contextOf(workbook, report));
  for (const { at, value } of cause.repair) {
    const own = edits.filter(({ cell }) => cell.row === at.row && cell.column === at.column);
    expect(own.map(({ after }) => after)).toEqual([{ kind: "number", value: (value as Amount).toNumber() }]);
  }
  expect(edits.length).toBeGreaterThan(cause.repair.length);
  const after = checkWorkbook(editedWorkbook(workbook, edits));
  expect(after.findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
});

test("of two causes that want another figure in the same cell only the first is mended", () => {
  const workbook = workbookOf(TOTAL);
  const report = checkWorkbook(workbook);
  const cause = report.findings.find(({ rule }) => rule === "tabel-sum")!;
  const [change] = cause.repair;
  const beside = { ...change!.at, column: change!.at.column + 1 };
  const zero = Amount.zero;
  const other = {
    ...cause,
    repair: [
      { at: change!.at, value: zero },
      { at: beside, value: zero },
    ],
  };
  const edits = fixesFor([cause, other], contextOf(workbook, report));
  expect(edits).toEqual(fixFor(cause, contextOf(workbook, report)));
});

test("over rows of text a total becomes the right number, for SUM would see none of them", () => {
  expect(fixOf("tabel-sum", workbookOf(TOTAL.replace("120 ", "'120 ").replace("| 90", "| =SUM(C3:C4) → 90")))).toEqual([
    "B5: 2700 -> 270",
  ]);
});

test("a text number in a cell of text format gets a format in which it stays a number", () => {
  const sheet = sheetOf(TOTAL.replace("2700", "270").replace("120  ", "'-120 {@} "));
  const workbook = { activeSheet: "Ark1", sheets: [sheet] };
  const report = checkWorkbook(workbook);
  const finding = report.findings.find(({ rule }) => rule === "tal-som-tekst")!;
  expect(fixFor(finding, contextOf(workbook, report))).toMatchObject([
    {
      before: { kind: "text", text: "-120" },
      after: { kind: "number", value: -120 },
      numberFormat: { before: "@", after: "#,##0" },
    },
  ]);
});

test("where years after the odd one are out of step too, a column may be missing and nothing is offered", () => {
  const gap =
    "| Tabel 3. Serviceinvesteringer i forslaget | |\n| 1.000 kr. 2020 p/l | 2019 | 2020 | 2022 | " +
    "2023 |\n| Montering | 150 | | | 4 |";
  expect(fixOf("aarstal-hul", workbookOf(gap))).toBeNull();
  expect(fixOf("aarstal-hul", workbookOf(gap.replace("2022", "2012").replace("2023", "2022")))).toEqual([
    "D2: 2012 -> 2021",
  ]);
});

test("a year keeps what is written around it", () => {
  const doubled =
    "| Tabel 3. Serviceinvesteringer i forslaget | |\n| 1.000 kr. 2020 p/l | 2019 | 2020 | B2020* " +
    "|\n| Montering | 150 | | 5 |";
  expect(fixOf("aarstal-dobbelt", workbookOf(doubled))).toEqual(["D2: 'B2020* -> 'B2021*"]);
});

test("the mended rows of TV03-2025's Tabel C take their typed totals along", () => {
  const read = readXlsx(published("TV03-2025.num.xlsx"));
  if (!read.ok) throw new Error(read.failure.kind);
  const { workbook } = read;
  const before = checkWorkbook(workbook);
  const edits = fixesFor(
    before.findings.filter(({ rule }) => rule === "tabel-a-b-c"),
    contextOf(workbook, before),
  );
  expect(edits.map(({ cell }) => toA1(cell)).sort()).toEqual([
    "E59",
    "E60",
    "E61",
    "F59",
    "F60",
    "F61",
    "G59",
    "G60",
    "G61",
    "H59",
    "H60",
    "H61",
  ]);
  const after = checkWorkbook(recalculated(editedWorkbook(workbook, edits)));
  expect(after.findings.filter(({ severity }) => severity === "fejl").map(({ rule }) => rule)).toEqual([
    "aarstal-dobbelt",
  ]);
});

test("where another explanation is as good, nothing is offered", () => {
  expect(fixOf("tabel-sum", workbookOf(TOTAL.replace("2700", "280")))).toBeNull();
});

test("a figure that a formula gives is not typed over", () => {
  const { sheets } = workbookOf(catalogue.find(({ id }) => id === "raekke-samme-fejl")!.examples.bad);
  const workbook = { activeSheet: "Ark1", sheets };
  const report = checkWorkbook(workbook);
  const finding = report.findings.find(({ rule }) => rule === "raekke-samme-fejl")!;
  const withFormula = {
    ...workbook,
    sheets: [typed(sheets[0]!, toA1(finding.at), { kind: "formula", formula: "=A1*2" })],
  };
  expect(fixFor(finding, contextOf(workbook, report))).not.toBeNull();
  expect(fixFor(finding, contextOf(withFormula, report))).toBeNull();
});

test.each([
  ["=SUM(B3:B7)", 2, "=SUM(D3:D7)"],
  ["=SUM($B3:B$7)+$C$1", 1, "=SUM($B3:C$7)+$C$1"],
  ["=SUM(B3)", -2, null],
  ["=SUM(C$3:$D4)", 1, "=SUM(D$3:$D4)"],
  ["=Ark2!B3", 1, null],
  ['=IF(B3="B3",1,0)', 1, null],
])("%s copied %i columns to the right is %s", (formula, columns, expected) => {
  expect(shiftFormula(formula, columns)).toBe(expected);
});

test("TV03-2025 mended until nothing more is certain has the worked example's Tabel C, and its sums in order", () => {
  const read = readXlsx(published("TV03-2025.num.xlsx"));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  let workbook: WorkbookSnapshot = read.workbook;
  for (let round = 0; round < 5; round += 1) {
    const report = checkWorkbook(workbook);
    workbook = recalculated(editedWorkbook(workbook, fixesFor(report.findings, contextOf(workbook, report))));
  }
  const { findings, tables } = checkWorkbook(workbook);
  const tableC = tables.find(({ role }) => role === "grossSaving");
  expect(
    tableC?.rows.map(({ amounts }) =>
      amounts.map(({ value }) => (value.kind === "number" ? value.amount.toNumber() : null)),
    ),
  ).toEqual([
    [null, -800, -2000, -2400, -6000, -6000],
    [null, -400, -1000, -1200, -3000, -3000],
    [null, -1200, -3000, -3600, -9000, -9000],
  ]);
  expect(findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
});
