import { describe, expect, test } from "vitest";
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
  const inventory = {
    read: 9460,
    checked: 8460,
    unchecked: 1000,
    nameless: [],
    unread: [],
    inText: { held: 0, loose: [] },
  };
  expect(inventoryText(inventory)).toBe(
    "9.460 tal: 8.460 indgår i en kontrol, 1.000 er læst uden at blive kontrolleret",
  );
});

describe("the amounts of the text", () => {
  const CAFE = `
    ¶¶ 1.4 Økonomi
    ¶ Ønsket koster netto 0,9 mio. kr. i 2026. En overnatning koster gæsten 20 kr.
    ¶ I 2025 fik caféen 300 t.kr. fra en fond.
    | Tabel 1. Oversigt over ønskets aktiviteter | | | |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027
    | Natcafé på Vesterbro | Service | 900 | 1.800
    | Udgifter i alt (netto) | | 900 | 1.800`;

  test("are counted, and those that were held against nothing are named by their place", () => {
    expect(said(CAFE)).toContain(
      "3 beløb i teksten: 1 er holdt op mod tabellerne, 2 er læst uden at blive kontrolleret (afsnit 1.4, 2. sætning: " +
        "20 kr.; afsnit 1.4, 3. sætning: 300 t.kr.)",
    );
  });

  test("one that the tables deny was held against them", () => {
    expect(said(CAFE.replace("0,9 mio.", "0,8 mio."))).toContain("3 beløb i teksten: 1 er holdt op mod tabellerne");
  });

  test("are not spoken of where there is none", () => {
    expect(said(CAFE.replace(/¶ .*/g, "¶ Der søges om midler."))).not.toContain("i teksten");
  });
});
