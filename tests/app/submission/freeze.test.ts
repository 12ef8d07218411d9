import { expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { freezePreviewText } from "../../../src/app/submission/freezeText.ts";
import { usesOwnFunction } from "../../../src/app/submission/ownFormulas.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import { cellAt } from "../../../src/domain/workbook/snapshot.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { STILL } from "../../harness/stillParts.ts";

test.each([
  ["=KVANTUM.PAYBACK(A1:B1)", true],
  ["=IF(A1>0,kvantum.fordel (A1,B1),0)", true],
  ["=_xldudf_KVANTUM_PAYBACK(A1:B1)", true],
  ["=@KVANTUM.NETEFFEKT(A1)", true],
  ['="KVANTUM.PAYBACK(A1)"', false],
  ["=MINKVANTUM.PAYBACK(A1)", false],
  ["=_xldudf_ANDRE_PAYBACK(A1)", false],
  ["=KVANTUM.navn", false],
  ["=SUM(A1:B1)", false],
])("%s uses our functions: %s", (formula, expected) => {
  expect(usesOwnFunction(formula)).toBe(expected);
});

function open(text: string): { app: App; host: FakeHost } {
  const host = new FakeHost({
    activeSheet: "Ark1",
    sheets: [sheetOf(text, "Ark1"), sheetOf("| =KVANTUM.X() → 3 |", "Ark2")],
  });
  return { app: createApp({ host, cases: EXAMPLE_CASES, ...STILL }), host };
}

const SHEET = "| =KVANTUM.PAYBACK(C1) → 10 | =SUM(A1) → 10 | =KVANTUM.FORDEL(C1) → #N/A |";

function at(host: FakeHost, address: string) {
  const cell = parseA1(address);
  const [sheet] = host.workbook.sheets;
  return sheet && cell ? cellAt(sheet, cell) : null;
}

test("what will be frozen is told before it is; frozen, it can be taken back", async () => {
  const { app, host } = open(SHEET);
  await app.onSheet.previewFreeze("activeSheet");
  const { freeze } = app.getState();
  expect(freeze.kind === "preview" && freezePreviewText(freeze.formulas, freeze.sheets)).toBe(
    "1 formel bliver til værdier: A1 på arket «Ark1». Andre formler røres ikke. C1 på arket «Ark1» " +
      "viser en fejl og bliver stående. Ret dem først.",
  );
  expect(at(host, "A1")?.formula).not.toBeNull();
  await app.onSheet.freeze();
  expect([at(host, "A1")?.formula, at(host, "A1")?.value]).toEqual([null, { kind: "number", value: 10 }]);
  expect([at(host, "B1")?.formula, at(host, "C1")?.formula]).toEqual(["=SUM(A1)", "=KVANTUM.FORDEL(C1)"]);
  await app.onSheet.thaw();
  expect(at(host, "A1")?.formula).toBe("=KVANTUM.PAYBACK(C1)");
  expect(app.getState().freeze).toEqual({ kind: "thawed", count: 1 });
});

test("the whole workbook is looked through when asked for", async () => {
  const { app } = open(SHEET);
  await app.onSheet.previewFreeze("workbook");
  expect(app.getState().freeze).toMatchObject({ formulas: [{ sheet: "Ark1" }, { sheet: "Ark1" }, { sheet: "Ark2" }] });
});

test("a formula does not come back over what somebody has typed since", async () => {
  const { app, host } = open(SHEET);
  await app.onSheet.previewFreeze("activeSheet");
  await app.onSheet.freeze();
  host.workbook = {
    ...host.workbook,
    sheets: host.workbook.sheets.map((sheet) => (sheet.name === "Ark1" ? sheetOf("| 11 |", "Ark1") : sheet)),
  };
  await app.onSheet.thaw();
  expect(app.getState().freeze).toMatchObject({ kind: "done", failure: { kind: "changed", addresses: ["A1"] } });
});

test("nothing to freeze, and a host that cannot, are told", async () => {
  const { app, host } = open("| 1 |");
  await app.onSheet.previewFreeze("activeSheet");
  const { freeze } = app.getState();
  expect(freeze.kind === "preview" && freezePreviewText(freeze.formulas, freeze.sheets)).toMatch(
    /^Ingen formler på arket «Ark1»/,
  );
  host.failure = { kind: "cellEditing" };
  await app.onSheet.previewFreeze("activeSheet");
  expect(app.getState().freeze).toEqual({ kind: "failed", failure: { kind: "cellEditing" } });
});
