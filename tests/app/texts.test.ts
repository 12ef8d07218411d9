import { expect, test } from "vitest";
import { FINDING_DOINGS } from "../../src/app/check/fix/findingDoing.ts";
import { checkedText, noTablesText, severityText } from "../../src/app/texts/checkTexts.ts";
import { amountText, withMinusSigns } from "../../src/app/texts/displayText.ts";
import { type Doing, failureText, someOf } from "../../src/app/texts/failureText.ts";
import type { HostFailure } from "../../src/app/workbookHost.ts";
import { Amount } from "../../src/domain/money/amount.ts";
import { reportOf } from "./madeReports.ts";

const FAILURES: readonly HostFailure[] = [
  { kind: "cellEditing" },
  { kind: "sheetProtected", sheet: "Ark1" },
  { kind: "workbookProtected" },
  { kind: "sheetMissing", sheet: "Ark1" },
  { kind: "sheetHidden", sheet: "Ark1" },
  { kind: "occupied", sheet: "Ark1", addresses: ["B4", "B5"] },
  { kind: "changed", sheet: "Ark1", addresses: ["B4"] },
  { kind: "notFetched" },
  { kind: "unexpected", code: "GeneralException", message: "Noget gik galt i Excel." },
];
const DOINGS: readonly Doing[] = [
  "insertTables",
  "insertFunction",
  "check",
  "reveal",
  "settings",
  "sheet",
  "pane",
  ...FINDING_DOINGS,
];

test.each(FAILURES)(
  "$kind is told in whole sentences that name the place and never say «Der opstod en fejl»",
  (failure) => {
    for (const doing of DOINGS) {
      const text = failureText(failure, doing);
      expect(text).toMatch(/^\p{Lu}.*\.$/su);
      expect(text).not.toMatch(/opstod en fejl/i);
      if ("sheet" in failure) expect(text).toContain("«Ark1»");
    }
  },
);

test("cells in the way are named, and the way on", () => {
  const failure: HostFailure = { kind: "occupied", sheet: "Ark1", addresses: ["B4", "B5"] };
  expect(failureText(failure, "insertTables")).toBe(
    "Arket «Ark1» har allerede indhold i B4, B5. Intet er skrevet. Vælg «Nyt ark», eller ryd cellerne.",
  );
});

test("many cells are counted, not listed", () => {
  expect(someOf(["A1", "A2", "A3", "A4", "A5"])).toBe("A1, A2, A3, A4, A5");
  expect(someOf(["A1", "A2", "A3", "A4", "A5", "A6"])).toBe("A1, A2, A3, A4, A5 og 1 anden celle");
  expect(someOf(Array.from({ length: 17 }, (_, row) => `A${row + 1}`))).toBe("A1, A2, A3, A4, A5 og 12 andre celler");
});

test("what Excel says is passed on with its code", () => {
  const text = failureText({ kind: "unexpected", code: "GeneralException", message: "Internal error." }, "check");
  expect(text).toContain("Internal error.");
  expect(text).toContain("(GeneralException)");
});

test.each([
  ["-800 skulle være -2.000 (A minus B).", "−800 skulle være −2.000 (A minus B)."],
  ["1.200 - 800 = (-400)", "1.200 − 800 = (−400)"],
  ["-800 - 400 + 100 = -1.100", "−800 − 400 + 100 = −1.100"],
  ["2024 - 2029", "2024 - 2029"],
  ["teksten «-1.300» er ikke et tal", "teksten «-1.300» er ikke et tal"],
  ["2024-2029, TV03-2025, p-2", "2024-2029, TV03-2025, p-2"],
])("%j is shown as %j", (text, shown) => {
  expect(withMinusSigns(text)).toBe(shown);
});

test("amounts have a true minus and dots", () => {
  expect(amountText(Amount.fromNumber(-1300))).toBe("−1.300");
});

test("a clean check says what it has looked at", () => {
  expect(checkedText({ ...reportOf(), tables: [] })).toBe("0 tabeller med årstal, 214 beløb, 20 regler");
  expect([severityText("fejl", 13), severityText("advarsel", 1), severityText("note", 2)]).toEqual([
    "13 fejl",
    "1 advarsel",
    "2 noter",
  ]);
});

test("a sheet without tables is told by name, with what was looked for", () => {
  expect(noTablesText(["Ark1"])).toMatch(/^Der blev ikke fundet tabeller på arket «Ark1»\. .*årstal/);
});
