import { expect, test } from "vitest";
import { cleanText, inventoryText } from "../../src/app/texts/inventoryText.ts";
import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../src/domain/workbook/sheetNotation.ts";

const said = (...sheets: readonly string[]): string => inventoryText(checkWorkbook(workbookOf(...sheets)).inventory);

const TABLE = `
  | Tabel 2. Varige ændringer, service | | |
  | 1.000 kr. 2025 p/l               | 2025 | 2026`;

test("what a sum is held against is checked, a count is read only", () => {
  expect(
    said(`${TABLE}
    | Antal pladser                    | 12   | 24
    | Kortere forløb                   | -350 | -1300
    | Varige ændringer totalt, service | -350 | -1300`),
  ).toBe("6 tal: 4 indgår i en kontrol, 2 er læst uden at blive kontrolleret");
});

test("a column that nobody understands is named", () => {
  expect(
    said(`${TABLE} | Andel
    | Kortere forløb                   | -350 | -1300 | 12
    | Varige ændringer totalt, service | -350 | -1300 | 12`),
  ).toBe("6 tal: 4 indgår i en kontrol, 2 er ikke læst (D3: kolonnen «Andel» (2 tal))");
});

test("a text where an amount should stand is not read", () => {
  expect(
    said(`${TABLE}
    | Kortere forløb                   | afklares | -1300
    | Varige ændringer totalt, service |          | -1300`),
  ).toContain("1 er ikke læst (B3: teksten «afklares» er ikke et beløb)");
});

test("figures beside a table, and on a sheet without one", () => {
  expect(
    said(
      `${TABLE}
    | Kortere forløb                   | -350 | -1300
    | Varige ændringer totalt, service | -350 | -1300
    | | |
    | | 4711 |`,
      `
    | Noter | 12`,
    ),
  ).toBe(
    "6 tal: 4 indgår i en kontrol, 2 er ikke læst (Ark1!B6: uden for tabellerne; Ark2!B1: arket har " +
      "ingen tabel, der er genkendt)",
  );
});

/** A table of nobody's: planted is an error that nobody sees, so nobody may say that there is none. */
test("a table that says nothing of itself is not checked, and says so", () => {
  const { inventory } = checkWorkbook(
    workbookOf(`
    | Post    | 2026 | 2027
    | Løn     | 900  | 900
    | Lokaler | 100  | 100
    | I alt   | 1000 | 1100`),
  );
  expect(inventoryText(inventory)).toBe(
    "6 tal: 0 indgår i en kontrol, 6 er læst uden at blive kontrolleret (B2: tabellen er ingen af formularens og " +
      "siger ingen enhed (6 tal))",
  );
  expect(cleanText(inventory)).toBe("Intet tal er kontrolleret");
});

test("the working of the payback beside a laid out Tabel 1 is nobody's figure, but for a number typed into it", () => {
  const laid = (working: string): string => `${TABLE} | | Beregning af tilbagebetalingstid | Omkostninger i alt
    | Kortere forløb                   | -350 | -1300 | | År med beløb | ${working}
    | Varige ændringer totalt, service | -350 | -1300 | |`;
  expect(said(laid("=SUM(B3:C3) → -1650"))).toBe("4 tal: 4 indgår i en kontrol");
  expect(said(laid("-1650"))).toContain("1 er ikke læst");
});

test("thousands of figures are grouped wherever a number is told", () => {
  const inventory = { read: 9460, checked: 8460, unchecked: 1000, nameless: [], unread: [] };
  expect(inventoryText(inventory)).toBe(
    "9.460 tal: 8.460 indgår i en kontrol, 1.000 er læst uden at blive kontrolleret",
  );
});
