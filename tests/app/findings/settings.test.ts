import { expect, test } from "vitest";
import { checkedAsText, unusedText } from "../../../src/app/texts/checkTexts.ts";
import { changesText } from "../../../src/app/check/changesText.ts";
import { readLastCheck } from "../../../src/app/check/lastCheck.ts";
import { createApp } from "../../../src/app/app.ts";
import { typed } from "../../harness/editedSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { STILL } from "../../harness/stillParts.ts";
import { hostWith, openChecked, openFindings, resultOf, WRONG } from "./openChecked.ts";

test("a rule turned off finds nothing, says so, and is remembered in the workbook until it is turned on", async () => {
  const { app, host } = await openChecked();
  await app.findings.turnRuleOff("tabel-sum");
  expect(openFindings(app).some((name) => name.startsWith("tabel-sum"))).toBe(false);
  expect(resultOf(app).off).toEqual([{ rule: "tabel-sum", title: "Totalen er ikke summen af rækkerne", hidden: 2 }]);
  const again = await openChecked(host);
  expect(resultOf(again.app).off).toHaveLength(1);
  await again.app.findings.turnRuleOn("tabel-sum");
  expect(openFindings(again.app)).toContain("tabel-sum B5");
  expect(resultOf((await openChecked(host)).app).off).toEqual([]);
});

test("what the case is can be said, counts at once, is remembered in the workbook, and can be left to the tables again", async () => {
  const { app, host } = await openChecked();
  expect(checkedAsText(resultOf(app).report)).toBe("som investeringsforslag");
  await app.findings.chooseKind("budgetnotat");
  expect(checkedAsText(resultOf(app).report)).toBe("som budgetnotat");
  expect(unusedText(resultOf(app).report)).toMatch(
    /^Tabellerne ligner et investeringsforslag; \d+ regler er ikke brugt\.$/,
  );
  const again = await openChecked(host);
  expect(checkedAsText(resultOf(again.app).report)).toBe("som budgetnotat");
  await again.app.findings.chooseKind(null);
  expect(unusedText(resultOf(again.app).report)).toBeNull();
  expect(checkedAsText(resultOf((await openChecked(host)).app).report)).toBe("som investeringsforslag");
});

test("an effektiviseringsforslag can be chosen, and is no longer asked for what only an investment has", async () => {
  const host = hostWith(
    sheetOf(`
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2026 p/l                                  | Styringsområde | 2026 | 2027
      | Varige ændringer                                    |                |      |
      | Færre vikarer                                       | Service        | -350 | -700`),
  );
  const { app } = await openChecked(host);
  expect(openFindings(app)).toContain("antal-aar D2");
  await app.findings.chooseKind("effektiviseringsforslag");
  expect(checkedAsText(resultOf(app).report)).toBe("som effektiviseringsforslag");
  expect(openFindings(app)).not.toContain("antal-aar D2");
  expect(unusedText(resultOf(app).report)).toBeNull();
  expect(checkedAsText(resultOf((await openChecked(host)).app).report)).toBe("som effektiviseringsforslag");
});

test("the workbook's own list of committees answers for the sheet in front, and is not checked with it", async () => {
  const front = sheetOf(
    `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2026 p/l           | Udvalg | Bevilling | I/U | 2026 | 2027
      | Flere træer                   | KBU    | 35.10     | U   | 8100 | 16000`,
    "Notat",
  );
  const list = sheetOf("| Udvalg | Forkortelse\n| Klima- og Byudviklingsudvalget | KBU", "Udvalg");
  expect(openFindings((await openChecked(hostWith(front))).app)).toContain("udvalg-ukendt A3");
  const { app } = await openChecked(hostWith(front, list));
  expect(openFindings(app)).not.toContain("udvalg-ukendt A3");
  expect(resultOf(app).sheets).toEqual(["Notat"]);
});

test.each([
  [["investeringsforslag", "budgetnotat", "investeringsforslag"], "som 2 investeringsforslag og 1 budgetnotat"],
  [["budgetnotat", null], "som 1 budgetnotat og 1 sag med alle regler"],
  [[null], "med alle regler"],
  [[], "med alle regler"],
] as const)("cases of kinds %j are checked %s", (kinds, text) => {
  expect(checkedAsText({ kinds })).toBe(text);
});

test("a rule turned off that was not among the case's own is not counted as left out", async () => {
  const { app } = await openChecked();
  const { rules } = resultOf(app).report;
  await app.findings.turnRuleOff("tidligere-midler-prisniveau");
  expect(resultOf(app).report.rules).toBe(rules);
  await app.findings.turnRuleOff("tabel-sum");
  expect(resultOf(app).report.rules).toBe(rules - 1);
});

test("what is new and what is gone since the last check is told, in another session too", async () => {
  const { host } = await openChecked();
  const sheet = typed(typed(host.workbook.sheets[0]!, "B5", { kind: "number", value: 270 }), "B3", {
    kind: "text",
    text: "120",
  });
  host.workbook = { ...host.workbook, sheets: [sheet] };
  const { app } = await openChecked(host);
  const { changes } = resultOf(app);
  expect(changes?.gone).toMatchObject([
    { rule: "tal-som-tekst", sheet: "Ark1", address: "D3" },
    { rule: "tabel-sum", sheet: "Ark1", address: "B5" },
  ]);
  expect([...(changes?.fresh ?? [])]).toEqual([
    "tal-som-tekst/ark1/serviceinvesteringeriforslaget/flytteudgifter/2019",
  ]);
  expect(changes && changesText(changes)).toBe("1 nyt fund og 2 fund er væk siden 22. november 2026 kl. 12.17");
});

test("a finding whose cell has moved is neither new nor gone", async () => {
  const { host } = await openChecked();
  host.workbook = { ...host.workbook, sheets: [sheetOf(`|\n|\n${WRONG.trim()}`)] };
  const { app } = await openChecked(host);
  expect(openFindings(app)).toContain("tabel-sum B7");
  expect(resultOf(app).changes).toMatchObject({ fresh: new Set(), gone: [] });
});

test("nothing is compared the first time, nor on a sheet that was not checked before", async () => {
  const { app, host } = await openChecked(hostWith(sheetOf(WRONG), sheetOf(WRONG, "Ark2")));
  expect(resultOf(app).changes).toBeNull();
  host.activate("Ark2");
  await app.check();
  expect(resultOf(app).changes).toBeNull();
  host.activate("Ark1");
  await app.check();
  expect(resultOf(app).changes).toMatchObject({ gone: [], since: "22. november 2026 kl. 12.17" });
});

test.each([
  "",
  "null",
  "[]",
  '{"time":1}',
  '{"time":"a","sheets":[1],"findings":[]}',
  '{"time":"a","sheets":[],"findings":[{}]}',
])("a setting that holds %j compares nothing", (text) => {
  expect(readLastCheck(text)).toBeNull();
});

/** An app in which time passes when the test says so. */
async function withTime() {
  const due: (() => void)[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => due.push(resolve));
  const opened = await openChecked(hostWith(sheetOf(WRONG)), { wait });
  const pass = async (): Promise<void> => {
    for (const resolve of due.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const type = (value: number): void => {
    const sheet = typed(opened.host.workbook.sheets[0]!, "B5", { kind: "number", value });
    opened.host.change({ ...opened.host.workbook, sheets: [sheet] });
  };
  return { ...opened, pass, type };
}

test("it checks again by itself only when asked to, and once for a row of changes", async () => {
  const { app, pass, type } = await withTime();
  type(270);
  await pass();
  expect(openFindings(app)).toContain("tabel-sum B5");
  await app.findings.chooseAuto(true);
  expect(openFindings(app)).not.toContain("tabel-sum B5");
  const before = app.getState().check.lastRun;
  for (const value of [271, 272, 273]) type(value);
  await pass();
  expect(openFindings(app)).toContain("tabel-sum B5");
  expect(app.getState().check.lastRun).toBe(before + 1);
});

test("changed cells are told near the list, and a jump to one says that it holds something else, until the next check", async () => {
  const { app, host, pass, type } = await withTime();
  host.change({ ...host.workbook });
  await pass();
  expect(app.getState().check.stale).toBe(false);
  type(270);
  await pass();
  expect(app.getState().check.stale).toBe(true);
  await app.reveal({ sheet: "Ark1", row: 4, column: 2 });
  expect(app.getState().notice).toBeNull();
  await app.reveal({ sheet: "Ark1", row: 4, column: 1 });
  expect(app.getState().notice).toMatchObject({ doing: "reveal", failure: { kind: "changed", addresses: ["B5"] } });
  await app.findings.checkAgain();
  expect(app.getState()).toMatchObject({ notice: null, check: { stale: false } });
  expect(openFindings(app)).not.toContain("tabel-sum B5");
});

test("when the sheet with the findings is deleted, so are they: nothing points at cells that are no more", async () => {
  const { app, host, pass } = await withTime();
  await app.findings.chooseAuto(true);
  host.change({ activeSheet: "Ark2", sheets: [sheetOf(WRONG, "Ark2")] });
  await pass();
  expect(app.getState().check).toMatchObject({
    run: { kind: "idle" },
    work: { kind: "idle" },
    opened: null,
    renewing: null,
  });
});

test("a workbook that is left checking by itself is found so", async () => {
  const { app, host } = await openChecked();
  await app.findings.chooseAuto(true);
  const again = createApp({ host, cases: [], ...STILL });
  await again.start();
  expect(again.getState().check.auto).toBe(true);
});

test("while somebody types, what was found stays, and the reason is told", async () => {
  const { app, host } = await openChecked();
  host.failure = { kind: "cellEditing" };
  await app.findings.chooseAuto(true);
  expect(openFindings(app)).toContain("tabel-sum B5");
  expect(app.getState().check.work).toMatchObject({
    kind: "failed",
    doing: "checkAgain",
    failure: { kind: "cellEditing" },
  });
});

test("a renewed check keeps the place in the list", async () => {
  const { app, pass, type } = await withTime();
  app.dispatch({ type: "findingOpened", finding: openFindings(app).indexOf("tabel-sum C5") });
  await app.findings.chooseAuto(true);
  type(270);
  await pass();
  const { opened, current } = app.getState().check;
  expect([opened, current]).toEqual([
    openFindings(app).indexOf("tabel-sum C5"),
    openFindings(app).indexOf("tabel-sum C5"),
  ]);
});

test("it goes on checking the sheet it was asked to, whichever is in front and however the choice stands now", async () => {
  const { app, host, pass, type } = await withTime();
  await app.findings.chooseAuto(true);
  host.activate("Et andet ark");
  app.dispatch({ type: "scopeChosen", scope: "workbook" });
  type(270);
  await pass();
  expect(resultOf(app).sheets).toEqual(["Ark1"]);
  expect(openFindings(app)).not.toContain("tabel-sum B5");
  expect(openFindings(app)).toContain("tabel-sum C5");
});
