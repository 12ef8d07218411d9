import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${toA1(at)}`);

const labels = (sheet: string): string[] => recogniseSheet(sheetOf(sheet))[0]!.rows.map(({ label }) => label);

describe("rows of a committee with a name of their own", () => {
  const grouped = (second: string, third: string, fourth: string, total = "-1.290"): string => `
    | Tabel C. Bruttoeffektivisering, 1.000 kr. 2026 p/l | | |
    | Udvalg                         | Område   | 2026 | 2027
    | SUD                            | Løn      | -300 | -300
    | ${second}                      | -100 | -100
    | ${third}                       | -500 | -800
    | ${fourth}                      | -50  | -90
    | Total                          |          | -950 | ${total}`;

  test.each([
    ["SUD | Drift", "SOU | Løn", "SOU | Drift"],
    [" | Drift", "SOU | Løn", " | Drift"],
    ["SUD | Herberger", "SOU | Hjemmepleje", "SOU | Madservice"],
  ])("%s, %s, %s are rows", (...rows) => {
    expect(told(grouped(...rows))).toEqual([]);
    expect(told(grouped(...rows, "-1.920"))).toEqual(["tabel-sum D7"]);
    expect(labels(grouped(...rows))[1]).toBe(rows[0].split("|")[1]!.trim());
  });

  test("the same name twice is told", () => {
    expect(told(grouped("SUD | Løn", "SOU | Løn", "SOU | Drift"))).toContain("udvalg-to-gange A4");
  });

  test("a remark beside every committee names none", () => {
    const sheet = grouped("BUU | Skøn", "SOU | Løn", "TMU | Skøn");
    expect(labels(sheet).slice(0, 4)).toEqual(["SUD", "BUU", "SOU", "TMU"]);
  });
});

test("a unit in every amount is the table's", () => {
  const written = (last: string): string => `
    | Tabel D. Fordeling af anlægsinvesteringer mellem udvalg, 2026 p/l | |
    | Udvalg          | 2026         | 2027
    | Økonomiudvalget | '1.200 t.kr. | '800 t.kr.
    | Total           | '1.200 t.kr. | ${last}`;
  expect(recogniseSheet(sheetOf(written("'800 t.kr.")))[0]!.unit).toBe("thousand");
  expect(recogniseSheet(sheetOf(written("800")))[0]!.unit).toBeNull();
  expect(told(written("'800 t.kr."))).toEqual(["tal-som-tekst B3"]);
});

describe("a table that says nothing of itself but which committees it is for", () => {
  const shared = (beside: readonly string[], total: string): string => {
    const [title, first, second, all] = beside.map((text) => (text === "" ? "" : `| ${text} `));
    return `
    | Udvalg                       ${title} | 2027 | 2028 | 2029
    | Børne- og Ungdomsudvalget    ${first} | 300  | 303  | 306
    | Sundheds- og Omsorgsudvalget ${second} | 700  | 707  | 714
    | I alt                        ${all} | 1.000 | 1.010 | ${total}`;
  };

  test.each([
    [["", "", "", ""]],
    [["Andel", "30 %", "70 %", "100 %"]],
    [["Andel", "'30 pct.", "'70 pct.", "'100 pct."]],
  ])("is checked: %s", (beside) => {
    expect(told(shared(beside, "1.020"))).toEqual([]);
    expect(told(shared(beside, "1.200"))).toEqual([expect.stringMatching(/^tabel-sum .4$/)]);
    expect(checkWorkbook(workbookOf(shared(beside, "1.020"))).inventory).toMatchObject({ unchecked: 0, nameless: [] });
  });

  test("one name that is a committee's is chance: nobody asked for a check", () => {
    const others = shared(["", "", "", ""], "1.200").replace("Børne- og Ungdomsudvalget ", "Kommunerne i Jylland");
    expect(told(others)).toEqual([]);
  });
});
