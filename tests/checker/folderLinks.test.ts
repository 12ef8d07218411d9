import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeDisk } from "../../src/checker/process/nodeDisk.ts";
import { findFiles } from "../../src/checker/read/findFiles.ts";

/** runde/ has a file, a link to another, a link to a folder, and one that leads back to itself. */
let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "links "));
  for (const folder of ["runde/sof", "andre"]) mkdirSync(join(home, folder), { recursive: true });
  for (const file of ["runde/BU01.xlsx", "runde/gammel.xls", "andre/BU02.xlsx"]) writeFileSync(join(home, file), "");
  symlinkSync(join(home, "andre/BU02.xlsx"), join(home, "runde/BU02.xlsx"));
  symlinkSync(join(home, "andre"), join(home, "runde/sof/andre"), "junction");
  symlinkSync(join(home, "runde"), join(home, "runde/ring"), "junction");
});
afterAll(() => rmSync(home, { recursive: true }));

const FILES = [join("runde", "BU01.xlsx"), join("runde", "BU02.xlsx")];
const LINKS = [join("runde", "ring"), join("runde", "sof", "andre")];

function found(...paths: string[]): { files: readonly string[]; links: readonly string[]; others: readonly string[] } {
  const { files, passedOver } = findFiles(paths, nodeDisk(home));
  const { folderLinks: links, others } = passedOver;
  return { files: files.map(({ file }) => file), links: [...links].sort(), others };
}

test("a linked file is read; a linked folder is told, and nobody goes into it", () => {
  expect(found("runde")).toEqual({ files: FILES, links: LINKS, others: [join("runde", "gammel.xls")] });
  expect(found("runde/sof/andre").files).toEqual([join("runde", "sof", "andre", "BU02.xlsx")]);
});

test("a pattern tells as much as a folder, where it goes into folders", () => {
  const matched = found("runde/**");
  expect(matched).toEqual({ files: FILES, links: LINKS, others: ["runde/gammel.xls"] });
  expect(found("runde/*.xlsx")).toEqual({ files: FILES, links: [], others: [] });
  expect(found(join(home, "runde/**/*.xlsx").replaceAll("\\", "/")).links).toEqual(
    LINKS.map((link) => join(home, link)),
  );
});

test("a linked folder that is named itself is not told as passed over", () => {
  expect(found("runde", join("runde", "sof", "andre"))).toMatchObject({
    files: [...FILES, join("runde", "sof", "andre", "BU02.xlsx")],
    links: [join("runde", "ring")],
  });
});
