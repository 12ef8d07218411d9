import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** 900 is paid back in year 3. */
const isQuestioned = (stated: string, cost = "900"): boolean =>
  checkWorkbook(workbookOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020 | 2021
    | Varige ændringer | | | |
    | Kortere forløb | Service | | -500 | -500
    | Implementeringsomkostninger | | | |
    | Projektledelse | Service | ${cost} | |
    | Tilbagebetalingstid baseret på serviceeffektivisering | ${stated} | | |`)).findings.some(({ rule }) => rule === "tilbagebetaling-afviger");

test.each(["3", "3 år", "ca. 3 år", "2,5 år", "3 år (2021)", "3 år*", "2-3 år", "under 4 år", "> 2 år"])("%s agrees with 3 years", (stated) =>
  expect(isQuestioned(stated)).toBe(false),
);

test.each(["2", "ca. 4 år", "4-5 år", "under 2 år", "over 6 år", "Ikke relevant", "Tilbagebetales ikke"])("%s does not", (stated) =>
  expect(isQuestioned(stated)).toBe(true),
);

test("where there is nothing to pay back, the question is irrelevant", () => expect(isQuestioned("Ikke relevant", "")).toBe(false));
