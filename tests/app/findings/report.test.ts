import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPORT_SHEET } from "../../../src/domain/workbook/ownSheets.ts";
import { VERSION } from "../../../src/app/version.ts";
import { openChecked, resultOf } from "./openChecked.ts";

test("the version in reports is the product's", () => {
  expect(VERSION).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});

test("a report goes onto a sheet of its own, with case, sheets, time and version, and is not checked itself", async () => {
  const { app, host } = await openChecked();
  await app.findings.writeReport();
  const [{ plan, target } = { plan: null, target: null }] = host.inserted;
  const texts = plan?.cells.map(({ content }) => (content.kind === "text" ? content.text : ""));
  expect(target).toEqual({ kind: "newSheet" });
  expect(texts).toEqual(
    expect.arrayContaining([
      "Kontrolrapport",
      "Ikke valgt",
      "Ark1",
      "22. november 2026 kl. 12.17",
      `Kvantum-ark ${VERSION}`,
    ]),
  );
  expect(texts).toContain("2 fejl · 1 advarsel · 0 noter");
  expect(app.getState().check.work).toEqual({ kind: "reported", sheet: REPORT_SHEET });
  app.dispatch({ type: "scopeChosen", scope: "workbook" });
  await app.check();
  expect(resultOf(app).sheets).toEqual(["Ark1"]);
});

test("the page to print is there once there is a check", async () => {
  const { app } = await openChecked();
  expect(await app.findings.reportPage()).toMatch(/^<!doctype html>[^]*«Investeringer totalt, service»/);
  app.dispatch({ type: "checkStarted" });
  expect(await app.findings.reportPage()).toBeNull();
});

test("a report that cannot be written says why", async () => {
  const { app, host } = await openChecked();
  host.failure = { kind: "workbookProtected" };
  await app.findings.writeReport();
  expect(app.getState().check.work).toEqual({
    kind: "failed",
    doing: "writeReport",
    failure: { kind: "workbookProtected" },
  });
});
