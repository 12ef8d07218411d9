import { expect, test } from "vitest";
import { fixAllText, fixesOfRule, fixOf, fixText, shownEdit } from "../../../src/app/check/fix/fixPreview.ts";
import { cellAt } from "../../../src/domain/workbook/snapshot.ts";
import { typed } from "../../harness/editedSheet.ts";
import { type Opened, numberOf, openChecked, openFindings, resultOf } from "./openChecked.ts";

const B5 = { row: 4, column: 1 };

function edits({ app }: Opened, name: string) {
  const finding = resultOf(app).report.findings[numberOf(app, name)]!;
  return { finding, edits: fixOf(resultOf(app), finding) ?? [] };
}

test("the preview says before and after as a Danish Excel shows them", async () => {
  const opened = await openChecked();
  const { finding, edits: sum } = edits(opened, "tabel-sum B5");
  expect(sum.map((edit) => shownEdit(edit, finding))).toEqual([{ address: "B5", before: "2.700", after: "270" }]);
  const text = edits(opened, "tal-som-tekst D3");
  expect(text.edits.map((edit) => shownEdit(edit, text.finding))).toEqual([
    { address: "D3", before: "«10»", after: "10" },
  ]);
});

test("the buttons say how many cells they mend, and where", async () => {
  const opened = await openChecked();
  const { edits: all } = fixesOfRule(resultOf(opened.app), "tabel-sum");
  expect(fixText(edits(opened, "tabel-sum B5").edits)).toBe("Ret");
  expect(fixText(all)).toBe("Ret 2 celler");
  expect(fixAllText(all, resultOf(opened.app))).toBe("Ret alle 2 i arkets tabeller");
  expect(fixAllText(all, { ...resultOf(opened.app), sheets: ["Ark1", "Ark2"] })).toBe(
    "Ret alle 2 i projektmappens tabeller",
  );
});

test("all findings of a rule are mended at once", async () => {
  const opened = await openChecked();
  const { edits: all, findings } = fixesOfRule(resultOf(opened.app), "tabel-sum");
  await opened.app.findings.fix(all);
  expect(opened.host.edits).toEqual([all]);
  expect([findings, all.length]).toEqual([2, 2]);
  expect(opened.app.getState().check.work).toEqual({ kind: "fixed", edits: all });
});

test("a mended finding is gone from the list, which is checked anew, and Fortryd brings cell and finding back", async () => {
  const opened = await openChecked();
  const { app, host } = opened;
  await app.findings.fix(edits(opened, "tal-som-tekst D3").edits);
  expect(openFindings(app)).not.toContain("tal-som-tekst D3");
  await app.findings.undoFix();
  expect(openFindings(app)).toContain("tal-som-tekst D3");
  expect(app.getState().check.work).toEqual({ kind: "undone", cells: 1 });
  expect(cellAt(host.workbook.sheets[0]!, { row: 2, column: 3 }).value).toEqual({ kind: "text", text: "10" });
});

test("a cell that was changed in between is not written over", async () => {
  const opened = await openChecked();
  const { app, host } = opened;
  const { edits: fix } = edits(opened, "tabel-sum B5");
  host.workbook = { ...host.workbook, sheets: [typed(host.workbook.sheets[0]!, "B5", { kind: "number", value: 999 })] };
  await app.findings.fix(fix);
  expect(app.getState().check.work).toMatchObject({
    kind: "failed",
    doing: "fix",
    failure: { kind: "changed", addresses: ["B5"] },
  });
  expect(cellAt(host.workbook.sheets[0]!, B5).value).toEqual({ kind: "number", value: 999 });
});

test("Fortryd does not take back what somebody has worked on since", async () => {
  const opened = await openChecked();
  const { app, host } = opened;
  await app.findings.fix(edits(opened, "tabel-sum B5").edits);
  host.workbook = { ...host.workbook, sheets: [typed(host.workbook.sheets[0]!, "B5", { kind: "number", value: 271 })] };
  await app.findings.undoFix();
  expect(app.getState().check.work).toMatchObject({ kind: "failed", doing: "undoFix", failure: { kind: "changed" } });
  expect(cellAt(host.workbook.sheets[0]!, B5).value).toEqual({ kind: "number", value: 271 });
});
