import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { draftOf } from "../intake/drafts.ts";

const table = (...rows: readonly string[]): string => `
  | Tabel 2. Varige ændringer, service |      |
  | 1.000 kr. 2026 p/l                 | 2026 | 2027
  ${rows.join("\n")}
  | Varige ændringer totalt, service   | -200 | -550`;

const rowsOf = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet))[0]!.rows.map(({ kind, label }) => `${kind} ${label}`);

describe("a label broken over two rows", () => {
  test.each([
    [
      "Færre sagsbehandlere som følge af",
      "digital selvbetjening",
      "Færre sagsbehandlere som følge af digital selvbetjening",
    ],
    ["Drifts-", "besparelser på veje", "Driftsbesparelser på veje"],
    ["Løn-", "og driftsudgifter", "Løn- og driftsudgifter"],
    ["Færre vikarer", "på plejehjem og i hjemmeplejen", "Færre vikarer på plejehjem og i hjemmeplejen"],
    ["Mindre kørsel (herunder", "taxa)", "Mindre kørsel (herunder taxa)"],
  ])("«%s» / «%s»", (first, second, label) => {
    const below = table(`| ${first} | |`, `| ${second} | -300 | -700 |`, "| Drift | 100 | 150 |");
    expect(draftOf(below).lines.map(({ label: own }) => own)).toEqual([label, "Drift"]);
    const above = table(`| ${first} | -300 | -700 |`, `| ${second} | |`, "| Drift | 100 | 150 |");
    expect(draftOf(above).lines.map(({ label: own }) => own)).toEqual([label, "Drift"]);
  });

  test.each([
    ["Varige ændringer", "på løn"],
    ["Socialudvalget:", "til løn"],
    ["Borgercentre", "løn"],
    ["Borgercentre", "Til løn"],
  ])("«%s» over «%s» is a heading over a row", (first, second) => {
    const rows = rowsOf(table(`| ${first} | |`, `| ${second} | -300 | -700 |`, "| drift | 100 | 150 |"));
    expect(rows.slice(0, 2)).toEqual([`section ${first}`, `item ${second}`]);
  });

  test("rows with amounts of their own are two", () => {
    const rows = rowsOf(table("| Udgifter til | -300 | -700 |", "| løn og drift | 100 | 150 |"));
    expect(rows.slice(0, 2)).toEqual(["item Udgifter til", "item løn og drift"]);
  });
});
