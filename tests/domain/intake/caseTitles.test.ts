import { expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const titleOf = (...above: readonly string[]): string | null =>
  casesFromSheets([
    sheetOf(`
      ${above.map((text) => `| ${text} |`).join("\n")}
      | 1.000 kr., 2026 p/l    | Styringsområde | 2026 | 2027 | I alt
      | Sommerskole            | Service        | 400  | 500  | 900
      | Udgifter i alt (netto) |                | 400  | 500  | 900`),
  ])[0]!.title;

test.each([
  "Center for Økonomi",
  "Børne- og Ungdomsforvaltningen",
  "Sagsnr. 2025-0123456",
  "Til: Økonomiforvaltningen",
  "Overslag over økonomi",
  "Udgifter fordelt på aktiviteter",
  "1.4 Økonomi",
  "Aktiviteter",
])("«%s» above the table is no title: it is asked for, or stands below", (text) => {
  expect(titleOf(text)).toBeNull();
  expect(titleOf(text, "Sommerskole for alle")).toBe("Sommerskole for alle");
});

test.each(["Fra skole til job", "Økonomisk støtte til foreninger", "Nyt it-system i Socialforvaltningen"])(
  "«%s» may be a case's own title",
  (text) => {
    expect(titleOf(text)).toBe(text);
  },
);
