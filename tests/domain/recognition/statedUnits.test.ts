import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const CAPTION = "| Tabel 2. Varige ændringer, service | | |";
const years = (corner = "", more = ""): string => `| ${corner} | 2026 | 2027 | 2028 ${more}`;
const ROWS = `
  | Kortere forløb | -100 | -200 | -300
  | Færre køb      | -50  | -50  | -50
  | Varige ændringer totalt, service | -150 | -250 | -350`;

const sheet = (...lines: readonly string[]): string => lines.join("\n");

/** Ways to say that all amounts are in 1.000 kr. of 2026. */
const SAID = {
  "above the table": sheet("| Alle beløb er i 1.000 kr. og 2026-priser |", "| |", CAPTION, years(), ROWS.slice(1)),
  "beside the caption": sheet(
    "| Tabel 2. Varige ændringer, service | | | 1.000 kr., 2026 p/l",
    years("Aktivitet"),
    ROWS.slice(1),
  ),
  "between caption and years": sheet(CAPTION, "| Beløb i tkr. (2026-pl) | | |", years("Aktivitet"), ROWS.slice(1)),
  "in a row below the years": sheet(CAPTION, years("1.000 kr."), "| 2026-pl | | |", ROWS.slice(1)),
  "in brackets below the years": sheet(CAPTION, years(), "| (i tusind kr., 2026 p/l) | | |", ROWS.slice(1)),
  "under each year": sheet(CAPTION, years("2026 p/l"), "| | 1.000 kr. | 1.000 kr. | 1.000 kr.", ROWS.slice(1)),
  "in a note": sheet(CAPTION, years(), ROWS.slice(1), "| Note: Alle beløb er i 1.000 kr., 2026 p/l."),
  "in a last line": sheet(CAPTION, years(), ROWS.slice(1), "| |", "| *1.000 kr., 2026-p/l"),
  "as constant prices": sheet(CAPTION, years("Tusinde kroner, faste priser (2026)"), ROWS.slice(1)),
};

describe("what the amounts are counted in", () => {
  test.each(Object.entries(SAID))("%s", (_, text) => {
    const [table] = recogniseSheet(sheetOf(text));
    expect(table).toMatchObject({ unit: "thousand", priceLevel: { kind: "year", year: 2026 } });
    const { findings, inventory } = checkWorkbook(workbookOf(text));
    expect(findings).toEqual([]);
    expect(inventory).toMatchObject({ checked: 9, unread: [] });
  });

  test.each(Object.entries(SAID))("%s: a wrong total is still found", (_, text) => {
    const { findings } = checkWorkbook(workbookOf(text.replace("| -250 |", "| -260 |")));
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["fejl tabel-sum"]);
  });

  test.each([
    "| Note: En plads koster 500 kr. pr. måned i 2026-priser.",
    "| 1.000 kr. pr. plads",
    "| Tabel 3. Serviceinvesteringer i forslaget, 1.000 kr. 2026 p/l",
  ])("«%s» says nothing of the table above", (line) => {
    const [table] = recogniseSheet(sheetOf(sheet(CAPTION, years(), ROWS.slice(1), line)));
    expect(table).toMatchObject({ unit: null, priceLevel: { kind: "missing" } });
  });
});

describe("a unit in the rows' names", () => {
  const named = (pay: string, rent: string, total: string): string => `
    | Udgifter   | 2026 | 2027 | 2028
    | Løn ${pay}     | 100 | 200 | 300
    | Husleje ${rent} | 50  | 50  | 50
    | I alt ${total}  | 150 | 250 | 350`;
  const unitOf = (table: string): unknown => recogniseSheet(sheetOf(table))[0]!.unit;

  test("is the table's where every row says it, and the total says no other", () => {
    expect(unitOf(named("(1.000 kr.)", "(t.kr.)", "(1.000 kr.)"))).toBe("thousand");
    expect(unitOf(named("(mio. kr.)", "(mio. kr.)", ""))).toBe("million");
  });

  test("is nobody's where one row says none or another", () => {
    expect(unitOf(named("(1.000 kr.)", "", "(1.000 kr.)"))).toBeNull();
    expect(unitOf(named("(1.000 kr.)", "(mio. kr.)", ""))).toBeNull();
    expect(unitOf(named("", "", "(1.000 kr.)"))).toBeNull();
  });
});
