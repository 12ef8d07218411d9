import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** 900 is paid back in year 3. */
const findingsOf = (stated: string, cost = "900") =>
  checkWorkbook(
    workbookOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020 | 2021
    | Varige ændringer | | | |
    | Kortere forløb | Service | | -500 | -500
    | Implementeringsomkostninger | | | |
    | Projektledelse | Service | ${cost} | |
    | Tilbagebetalingstid baseret på serviceeffektivisering | ${stated} | | |`),
  ).findings.filter(({ rule }) => ["tilbagebetaling-afviger", "tilbagebetaling-ulaeselig"].includes(rule));

const rulesOf = (stated: string, cost?: string): string[] => findingsOf(stated, cost).map(({ rule }) => rule);
const isQuestioned = (stated: string, cost?: string): boolean =>
  rulesOf(stated, cost).includes("tilbagebetaling-afviger");

test.each([
  "3",
  "3 år",
  "ca. 3 år",
  "2,5 år",
  "3 år (2021)",
  "3 år*",
  "2-3 år",
  "under 4 år",
  "> 2 år",
  "tre år",
  "Tre",
  "3. år",
  "i 3. år",
  "tredje år",
  "det tredje år",
  "max 3 år",
  "maks. tre år",
  "højst 3 år",
  "op til 4 år",
  "senest i 3. år",
  "halvandet til tre år",
  "2½ år",
  "to og et halvt år",
  "30 måneder",
  "36 mdr.",
  "3 år (2030)",
  "3 år i 2021",
  "Tilbagebetalingstid: 3 år",
  "Tilbagebetalingstid på 3 år",
  "Tilbagebetalingstid 3 år",
  "3 års tilbagebetalingstid",
  "mindst 2 år",
  "mellem 2 og 4 år",
  "knap 3 år",
])("%s agrees with 3 years", (stated) => expect(isQuestioned(stated)).toBe(false));

test.each([
  "2",
  "ca. 4 år",
  "4-5 år",
  "under 2 år",
  "over 6 år",
  "Ikke relevant",
  "Tilbagebetales ikke",
  "to år",
  "fjerde år",
  "max 2 år",
  "18 mdr.",
  "Tilbagebetalingstid: 5 år",
  "5 år (2021)",
])("%s does not", (stated) => expect(isQuestioned(stated)).toBe(true));

test("where there is nothing to pay back, the question is irrelevant", () =>
  expect(isQuestioned("Ikke relevant", "")).toBe(false));

test.each(["se bilag", "afklares", "?", "efter aftale", "2-3 gange", "snarest"])(
  "«%s» cannot be read, and that is said",
  (stated) => expect(rulesOf(stated)).toEqual(["tilbagebetaling-ulaeselig"]),
);

test("a number that is shown as a date is no count of years", () => {
  expect(rulesOf("45000 {dd-mm-yyyy}")).toEqual(["tilbagebetaling-ulaeselig"]);
});

test("years that are stated though nothing is paid back are told in a whole sentence", () => {
  const [finding] = findingsOf("5 år", "900000");
  expect(finding?.message).not.toContain("er tilbagebetales");
  const never = checkWorkbook(
    workbookOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020 | 2021
    | Varige ændringer | | | |
    | Kortere forløb | Service | | -500 | 0
    | Implementeringsomkostninger | | | |
    | Projektledelse | Service | 900 | |
    | Tilbagebetalingstid baseret på serviceeffektivisering | 5 år | | |`),
  ).findings;
  expect(never.find(({ rule }) => rule === "tilbagebetaling-afviger")?.message).toBe(
    "Tabel 1: tilbagebetalingstiden er angivet til 5 år, men efter tabellens tal tilbagebetales " +
      "forslaget ikke. Ret tallet, eller forklar forskellen.",
  );
});
