import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { anySpelling } from "../../harness/spellings.ts";

/** "tekst-i-beloeb C3": what the check says, and where. */
const said = (...sheets: readonly string[]): string[] =>
  checkWorkbook(workbookOf(...sheets)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

/** One row's two amounts, and a typed total that only holds when both are read. */
const table = (first: string, total: string): string => `
  | Tabel 2. Varige ændringer, service | |
  | 1.000 kr. 2020 p/l | 2019 | 2020
  | Kortere forløb | ${first} | -300
  | Færre køb | -50 | -50
  | Varige ændringer totalt, service | ${total} | -350`;

test("an amount as text is read, however it is spelt: the total agrees, and the text is told once", () => {
  fc.assert(
    fc.property(anySpelling, ({ text, value }) => {
      fc.pre(!/[|{}\n]/.test(text) && value !== 50);
      const rules = said(table(`'${text}`, String(value - 50))).filter(
        (one) => !/^(art|fortegn|tusind|beloeb-ligner)/.test(one),
      );
      expect([text, rules]).toEqual([text, ["tal-som-tekst B3"]]);
    }),
    { numRuns: 60 },
  );
});

describe("what a cell's text or format makes unknown is told at the cell", () => {
  test.each([
    ["'ca. -300", "tekst-i-beloeb B3"],
    ["'-300--350", "tekst-i-beloeb B3"],
    ["'-1,300", "tvetydigt-beloeb B3"],
    ["'-1300.5", "tvetydigt-beloeb B3"],
    ["'=SUM(F1:F2)", "formel-som-tekst B3"],
    ["43832 {dd-mm-yyyy}", "forkert-talformat B3"],
    ["0,5 {hh:mm}", "forkert-talformat B3"],
    ["=F1+F2", "formel-uden-resultat B3"],
  ])("%s", (cell, expected) => {
    expect(said(table(cell, "=SUM(B3:B4) → -350")).filter((one) => /B3$/.test(one))).toEqual([expected]);
  });

  test.each(["-300 {#,##0\\ \\d\\k\\k}", "-300 {#,##0_d}", '-300 {0 "dage"}', "-300 {[Red]0}"])(
    "%s is a number",
    (cell) => expect(said(table(cell, "-350"))).toEqual([]),
  );

  test.each(['=IF(F1="","",F1)', "=VLOOKUP(A3,F1:G9,2)"])("%s may be empty on purpose", (cell) => {
    expect(said(table(cell, "-50"))).toEqual([]);
  });
});

describe("sums that pass texts over", () => {
  test.each([
    "=SUM(B3:B4)",
    "=SUM(B3,B4)",
    "=SUBTOTAL(9,B3:B4)",
    "=AGGREGATE(9,6,B3:B4)",
    "=SUM(Ark1!B3:B4)",
    "=SUM('Ark1'!$B$3:$B$4)",
    "=SUMPRODUCT(B3:B4)",
  ])("%s", (formula) => expect(said(table("'-300", `${formula} → -50`))).toContain("tekst-i-sum B5"));
  test.each([
    "=SUM(B3+B4)",
    "=B3+B4",
    "=SUMPRODUCT(B3:B4*1)",
    "=SUM(Ark2!B3:B4)",
    "=SUM([1]Ark1!B3:B4)",
    '=SUM(VALUE(B3),B4)&""',
  ])("%s does not", (formula) => expect(said(table("'-300", `${formula} → -350`))).not.toContain("tekst-i-sum B5"));
});

describe("numbers typed into a sum", () => {
  test.each(["=SUM(B3:B4)-50", "=B3+B4+7", "=SUM(B3:B4,12)", "=ROUND(SUM(B3:B4)-50,0)", "=-(50+B3)"])("%s", (formula) =>
    expect(said(table("-300", `${formula} → -350`))).toContain("konstant-i-sum B5"),
  );
  test.each([
    "=SUM(B3:INDEX(B:B,ROW()-1))",
    "=SUM(INDEX(B:B,MATCH(A3,A:A,0)-1):B4)",
    "=ROUND(SUM(B3:B4),-2)",
    "=SUM(B3:B4)*-1*-1",
    "=SUM(OFFSET(B5,-2,0,2,1))",
    "=SUBTOTAL(9,B3:B4)",
    "=SUM(B3:B4)+0",
    "=B3/B4-1",
  ])("%s has none", (formula) => expect(said(table("-300", `${formula} → -350`))).not.toContain("konstant-i-sum B5"));
});

test("a number typed as a sum is no formula to copy", () => {
  const cells = "| Løn | =60+50 → 110 | =70+50 → 120 | 130 | =80+60 → 140";
  expect(
    said(`
    | Tabel 3. Serviceinvesteringer i forslaget
    | 1.000 kr. 2020 p/l | 2019 | 2020 | 2021 | 2022
    ${cells}`),
  ).toEqual([]);
});

test("a sheet's name in a reference changes no pattern", () => {
  const total = (name: string): string =>
    ["B", "C", "D", "E"]
      .map((column, index) => `=SUM(${index === 2 ? "" : name}${column}3:${column}3) → -100`)
      .join(" | ");
  for (const name of ["", "Ark1!", "'Ark1'!", "'B2 C3'!"]) {
    expect(
      said(`
      | Tabel 2. Varige ændringer, service
      | 1.000 kr. 2020 p/l | 2019 | 2020 | 2021 | 2022
      | Kortere forløb | -100 | -100 | -100 | -100
      | Varige ændringer totalt, service | ${total(name)}`).filter((one) => one.startsWith("formel-bruger")),
    ).toEqual([]);
  }
});

describe("sheets that are none of our business", () => {
  test("a list of accounts, with errors, gaps and rows alike, is left alone", () => {
    expect(
      said(`
      | Konto | Navn | 2026 | 2027 | 2028
      | 4415 | Rejser | 10 | 20 | #REF!
      | 4415 | Rejser | 10 | 20 | =C2+D2 → 30
      |
      | 4416 | Rejser | =C2 → 10 | =D2 → 20 | 5
      | 4415 | Rejser | 10 | 20 | #N/A`),
    ).toEqual([]);
  });

  test("years side by side on a sheet without a table of the form are no doubled years", () => {
    const rules = said(`
      | Budget og regnskab (1.000 kr.)
      | Område | 2025 | 2026 | 2026 | 2027
      | Rejser | 10 | 20 | 30 | 40`);
    expect(rules.filter((one) => one.startsWith("aarstal"))).toEqual([]);
  });
});

test("in a table of ours the same thing is said once, with its other places", () => {
  const rows = Array.from({ length: 9 }, () => "| Montering | 150 | #REF!").join("\n");
  const { findings } = checkWorkbook(
    workbookOf(`
    | Tabel 3. Serviceinvesteringer i forslaget
    | 1.000 kr. 2020 p/l | 2019 | 2020
    ${rows}`),
  );
  const counts = findings
    .filter(({ rule }) => ["fejlvaerdi", "samme-raekke-to-gange"].includes(rule))
    .map(({ rule, related }) => [rule, related.length]);
  expect(counts).toEqual([
    ["fejlvaerdi", 8],
    ["samme-raekke-to-gange", 8],
  ]);
});

test("an unknown committee is asked about once in a whole case", () => {
  const distribution = (letter: string, caption: string): string => `
    | Tabel ${letter}. ${caption}
    | 1.000 kr. 2025 p/l | |
    | Udvalg | Bevilling | 2025 | 2026
    | Havneudvalget | 5.32 | 100 | 100
    | Socialudvalget (SUD) | 5.38 | 50 | 50`;
  const rules = said(
    distribution("A", "Måltalseffekt"),
    distribution("C", "Bevillingsmæssig effekt (bruttoeffektivisering)"),
  );
  expect(rules.filter((one) => one.startsWith("udvalg-ukendt"))).toEqual(["udvalg-ukendt A4"]);
});

test("a format that shows nothing hides an amount, and no 0 and no text", () => {
  expect(said(table("-300 {;;;}", "-350"))).toEqual(["skjult-beloeb B3"]);
  expect(said(table("0 {;;;}", "-50"))).toEqual([]);
  expect(said(table("0 {#,##0;-#,##0;;@}", "-50"))).toEqual([]);
});
