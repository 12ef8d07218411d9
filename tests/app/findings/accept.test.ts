import { expect, test } from "vitest";
import { ACCEPTANCE_SHEET } from "../../../src/domain/workbook/ownSheets.ts";
import { typed } from "../../harness/editedSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { hostWith, numberOf, openChecked, openFindings, resultOf, WRONG } from "./openChecked.ts";

const CONSENT = { reason: "Aftalt med ØKF", by: "Anna" };

test("accepting writes the visible table, behind the user's back but before their eyes, and the finding counts no more", async () => {
  const { app, host } = await openChecked();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  expect(host.inserted).toMatchObject([
    { plan: { sheetName: ACCEPTANCE_SHEET }, target: { kind: "newSheet", behind: true } },
  ]);
  expect(openFindings(app)).not.toContain("tabel-sum B5");
  expect(resultOf(app).report.accepted).toMatchObject([
    { acceptance: { ...CONSENT, date: "22. november 2026", found: "2.700" } },
  ]);
  expect(app.getState().check).toMatchObject({ signer: "Anna", work: { kind: "idle" } });
});

test("the next one goes into the same table, and both are known to the next check and the next pane", async () => {
  const { app, host } = await openChecked();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  await app.findings.accept(numberOf(app, "tabel-sum C5"), { ...CONSENT, reason: "Også" });
  expect(host.inserted).toHaveLength(1);
  const again = await openChecked(host);
  expect(resultOf(again.app).report.accepted.map(({ acceptance }) => acceptance.reason)).toEqual([
    "Aftalt med ØKF",
    "Også",
  ]);
  expect(resultOf(again.app).sheets).toEqual(["Ark1"]);
});

test("an accept taken back brings the finding back, and leaves the others", async () => {
  const { app, host } = await openChecked();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  await app.findings.accept(numberOf(app, "tabel-sum C5"), CONSENT);
  await app.findings.takeBack(resultOf(app).report.accepted[0]!.acceptance);
  expect(openFindings(app)).toContain("tabel-sum B5");
  expect(openFindings(app)).not.toContain("tabel-sum C5");
  expect(openFindings((await openChecked(host)).app)).toContain("tabel-sum B5");
});

test("rows put in above leave it accepted, and the visible table tells the new address, in one request and once", async () => {
  const { app, host } = await openChecked();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  const [, table] = host.workbook.sheets;
  host.workbook = { ...host.workbook, sheets: [sheetOf(`|\n|\n${WRONG.trim()}`), table!] };
  await app.check();
  expect(openFindings(app)).not.toContain("tabel-sum B7");
  expect(host.edits).toMatchObject([[{ after: { kind: "text", text: "B7" } }]]);
  const [accepted] = resultOf(app).report.accepted;
  expect(accepted?.acceptance.address).toBe("B7");
  await app.check();
  expect(host.edits).toHaveLength(1);
  await app.findings.takeBack(accepted!.acceptance);
  expect(openFindings(app)).toContain("tabel-sum B7");
});

test("an address that cannot be brought up to date is told, and the acceptance holds", async () => {
  const { app, host } = await openChecked();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  const [, table] = host.workbook.sheets;
  host.workbook = { ...host.workbook, sheets: [sheetOf(`|\n${WRONG.trim()}`), table!] };
  host.applyEdits = () => Promise.resolve({ ok: false, failure: { kind: "sheetProtected", sheet: ACCEPTANCE_SHEET } });
  await app.check();
  expect(openFindings(app)).not.toContain("tabel-sum B6");
  expect(app.getState().notice).toMatchObject({ doing: "followAcceptances", failure: { kind: "sheetProtected" } });
});

test("when the figure changes the finding is open again", async () => {
  const { app, host } = await openChecked();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  const [first, table] = host.workbook.sheets;
  host.workbook = { ...host.workbook, sheets: [typed(first!, "B5", { kind: "number", value: 281 }), table!] };
  await app.check();
  expect(openFindings(app)).toContain("tabel-sum B5");
  expect(resultOf(app).report.outdated).toHaveLength(1);
  const { message } = resultOf(app).report.findings[numberOf(app, "tabel-sum B5")]!;
  expect(message).toContain(
    "Var accepteret: «Aftalt med ØKF» (Anna, 22. november 2026), men tallet er ændret fra 2.700 til 281.",
  );
  expect(resultOf(app).changes?.fresh.size).toBe(1);
  expect(host.edits.at(-1)).toMatchObject([
    { sheet: ACCEPTANCE_SHEET, before: { kind: "blank" }, after: { text: "Nej, tallet er ændret" } },
  ]);
  await app.check();
  expect(resultOf(app).changes?.fresh.size).toBe(0);
  expect(host.edits).toHaveLength(1);
  host.workbook = { ...host.workbook, sheets: [first!, host.workbook.sheets[1]!] };
  await app.check();
  expect(openFindings(app)).not.toContain("tabel-sum B5");
  expect(host.edits.at(-1)).toMatchObject([{ after: { kind: "blank" } }]);
});

test("what the host refuses is told, and the finding stays open", async () => {
  const { app, host } = await openChecked();
  host.failure = { kind: "workbookProtected" };
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  expect(app.getState().check.work).toEqual({ kind: "failed", doing: "accept", failure: host.failure });
  expect(openFindings(app)).toContain("tabel-sum B5");
});

test("a sheet of that name without the table is left alone", async () => {
  const { app, host } = await openChecked(hostWith(sheetOf(WRONG), sheetOf("| Mine egne noter |", ACCEPTANCE_SHEET)));
  await app.findings.accept(numberOf(app, "tabel-sum B5"), CONSENT);
  expect(app.getState().check.work).toMatchObject({
    kind: "failed",
    failure: { kind: "changed", sheet: ACCEPTANCE_SHEET },
  });
  expect([host.inserted, host.edits]).toEqual([[], []]);
});
