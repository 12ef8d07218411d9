import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { changeText } from "../../../src/app/comparison/changeText.ts";
import { comparedTexts, shownGroups } from "../../../src/app/comparison/comparedText.ts";
import type { Compared } from "../../../src/app/comparison/comparisonWork.ts";
import type { PickedFile } from "../../../src/app/document/wordFiles.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { STILL } from "../../harness/stillParts.ts";

const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";
const WORD = "tests/golden/word/TV03-2025.docx";

function picked(name: string, bytes: Uint8Array): PickedFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}
const fileAt = (path: string): PickedFile => picked(path.split("/").at(-1)!, readFileSync(path));
const text = (words: string): PickedFile => picked("tal.xlsx", new TextEncoder().encode(words));

/** The published workbook, with E6 and a label as somebody has changed them. */
function changed(): WorkbookSnapshot {
  const read = readXlsx(readFileSync(PUBLISHED));
  if (!read.ok) throw new Error(read.failure.kind);
  const [sheet] = read.workbook.sheets;
  const cells = sheet!.cells.map((line, row) =>
    line.map((cell, column) => {
      const at = toA1({ row: sheet!.origin.row + row, column: sheet!.origin.column + column });
      if (at === "E6") return { ...cell, value: { kind: "number", value: -1100 } as const };
      return at === "A15" ? { ...cell, value: { kind: "text", text: "Ledelse af projektet" } as const } : cell;
    }),
  );
  return { activeSheet: sheet!.name, sheets: [{ ...sheet!, cells }] };
}

let host: FakeHost;
let app: App;

beforeEach(async () => {
  host = new FakeHost(changed());
  app = createApp({ host, cases: [], ...STILL });
  await app.start();
});

function compared(): Compared {
  const { comparison } = app.getState();
  if (comparison.kind !== "compared") throw new Error(JSON.stringify(comparison));
  return comparison;
}

test("what has changed since an older workbook is told by name, and leads to the cell as it is now", async () => {
  await app.comparison.compare(fileAt(PUBLISHED));
  const [group, ...rest] = shownGroups(compared());
  expect(rest).toEqual([]);
  expect(group?.title).toBe("Tabel 1");
  expect(group?.changes.map((change) => [change.afterAt && toA1(change.afterAt), changeText(change)])).toEqual([
    ["E6", expect.stringMatching(/^SOF-BCV sparer .*, 2026: -1.000 → -1.100$/)],
    ["A15", "Rækken «Projektledelse BIF» hedder nu «Ledelse af projektet»"],
  ]);
  expect(comparedTexts(compared())).toEqual([
    "2 ændringer, heraf 1 tal.",
    "«TV03-2025.num.xlsx» er den gamle, «Forslag» den nye, som den var kl. 12.17.",
  ]);
  expect(app.getState().view).toBe("check");
});

test("a Word form is an older version too; its texts are not compared, and it is said", async () => {
  await app.comparison.compare(fileAt(WORD));
  const groups = shownGroups(compared());
  expect(groups.some(({ isFolded }) => isFolded)).toBe(false);
  expect(groups[0]?.changes.map(changeText)).toContainEqual(expect.stringMatching(/2026: -1.000 → -1.100$/));
  expect(comparedTexts(compared())).toContain(
    "Kun tabeller, og tal som begge har, er sammenlignet: Word-formularens tekst står ikke på arket.",
  );
});

test("compared again, the same file is held against the workbook as it is now", async () => {
  await app.comparison.compare(fileAt(PUBLISHED));
  const read = readXlsx(readFileSync(PUBLISHED));
  host.change({ activeSheet: "Forslag", sheets: read.ok ? read.workbook.sheets : [] });
  await app.comparison.compareAgain();
  expect(comparedTexts(compared())[0]).toBe("Ingen ændringer i sagen.");
});

test("a comparison is old once its sheet holds something else or is gone, and new again when it is typed back", async () => {
  await app.comparison.compare(fileAt(PUBLISHED));
  const before = changed();
  const read = readXlsx(readFileSync(PUBLISHED));
  host.change({ activeSheet: "Forslag", sheets: read.ok ? read.workbook.sheets : [] });
  await vi.waitFor(() => expect(compared().isOld).toBe(true));
  host.change(before);
  await vi.waitFor(() => expect(compared().isOld).toBe(false));
  host.change({ activeSheet: "Ark2", sheets: [{ ...before.sheets[0]!, name: "Ark2" }] });
  await vi.waitFor(() => expect(compared().isOld).toBe(true));
  await app.comparison.compareAgain();
  expect(compared().isOld).toBe(false);
});

describe("a file that is no use is told in a sentence, and nothing is written", () => {
  const big: PickedFile = { ...text(""), name: "stor.xlsx", size: 70_000_000 };
  const gone: PickedFile = { ...text("x"), arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
  test.each<[string, PickedFile, RegExp]>([
    ["empty", text(""), /^Filen er tom/],
    ["text", text("a;b\n1;2\n"), /^Filen er en tekstfil/],
    ["pdf", text("%PDF-1.7\n%âãÏÓ"), /^Filen er en PDF/],
    ["a workbook called Word", picked("sag.docx", readFileSync(PUBLISHED)), /Word|Excel/],
    ["a form called workbook", picked("sag.xlsx", readFileSync(WORD)), /^Filen er et Word-dokument/],
    ["cut off", picked("sag.xlsx", readFileSync(PUBLISHED).subarray(0, 3000)), /beskadiget/],
    ["too large", big, /større end 60 MB/],
    ["gone", gone, /kunne ikke læses|Filen/],
  ])("%s", async (_, file, sentence) => {
    await app.comparison.compare(file);
    const { comparison } = app.getState();
    expect(comparison).toMatchObject({ kind: "failed", name: file.name, problem: expect.stringMatching(sentence) });
    expect([host.inserted, host.edits]).toEqual([[], []]);
  });
});

test("a sheet that cannot be read now is told", async () => {
  host.failure = { kind: "cellEditing" };
  await app.comparison.compare(fileAt(PUBLISHED));
  expect(app.getState().comparison).toMatchObject({ kind: "failed", problem: expect.stringMatching(/^Excel venter/) });
});

test("a check, or a form, takes its place", async () => {
  await app.comparison.compare(fileAt(PUBLISHED));
  app.dispatch({ type: "checkStarted" });
  expect(app.getState().comparison).toEqual({ kind: "none" });
  await app.comparison.compare(fileAt(PUBLISHED));
  await app.documents.check(fileAt(WORD));
  expect(app.getState()).toMatchObject({ comparison: { kind: "none" }, document: { kind: "checked" } });
});
