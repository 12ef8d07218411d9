import { expect, test } from "vitest";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { createApp } from "../../../src/app/app.ts";
import { STILL } from "../../harness/stillParts.ts";
import type { FakeHost } from "../../harness/fakeHost.ts";
import { numberOf, openChecked } from "./openChecked.ts";

const marks = ({ marks: laid }: FakeHost): string[] => laid.map(({ cell }) => toA1(cell));

test("the open findings' cells are coloured, the gravest first, until the user takes the colours away", async () => {
  const { app, host } = await openChecked();
  await app.findings.mark();
  expect(marks(host)).toEqual(["B5", "C5", "D3"]);
  expect(new Set(host.marks.map(({ fill }) => fill)).size).toBe(2);
  await app.findings.unmark();
  expect([marks(host), app.getState().check.marked]).toEqual([[], false]);
});

test("colours follow the findings: one accepted or mended loses its colour", async () => {
  const { app, host } = await openChecked();
  await app.findings.mark();
  await app.findings.accept(numberOf(app, "tabel-sum B5"), { reason: "Ja", by: "Anna" });
  expect(marks(host)).toEqual(["C5", "D3"]);
});

test("another pane knows that there are colours to take away", async () => {
  const { app, host } = await openChecked();
  await app.findings.mark();
  const again = createApp({ host, cases: [], ...STILL });
  await again.start();
  expect(again.getState().check.marked).toBe(true);
});

test("without being asked nothing is coloured", async () => {
  const { app, host } = await openChecked();
  await app.check();
  expect(marks(host)).toEqual([]);
});
