import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const found = (pay: string) =>
  checkWorkbook(
    workbookOf(`
    | Tabel 1. Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029
    | Løn | Service | ${pay}
    | Drift | Service | 90 | 90 | 90 | 90
    | I alt | | 890 | 990 | 990 | 990`),
  ).findings.filter(({ severity }) => severity === "fejl");

/** 890 was right: the pay of the first year was mistyped into that of the others. */
test("a first year that is as the others is no witness against the total: what is phased in begins with less", () => {
  const [error, ...more] = found("900 | 900 | 900 | 900");
  expect(more).toEqual([]);
  expect(error).toMatchObject({ rule: "tabel-sum", expected: null });
  const ways = (error!.alternatives ?? []).map(({ changes }) => changes.map(({ at }) => toA1(at)).join(" "));
  expect(ways).toContain("C2");
  expect(ways).toContain("C4");
});

test("a year in the middle that is not as its neighbours is told", () => {
  expect(found("800 | 900 | 700 | 900").map(({ at, expected }) => [toA1(at), expected])).toEqual([["E2", "900"]]);
});
