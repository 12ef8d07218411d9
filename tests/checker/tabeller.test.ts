import { describe, expect, test } from "vitest";
import { writeCase } from "../../src/domain/case/writeCase.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import type { CellValue } from "../../src/domain/workbook/snapshot.ts";
import { toA1 } from "../../src/domain/workbook/address.ts";
import { docxOf, paragraph } from "../harness/docxPackage.ts";
import { contentsOf, firstSheet } from "../hosts/xlsx/packages.ts";
import { MemoryDisk } from "./memoryDisk.ts";
import { published } from "./published.ts";
import { runCommand } from "./runCommand.ts";

const make = (disk: MemoryDisk, ...words: string[]) => runCommand(["tabeller", ...words], disk);

async function writtenFrom(content: Uint8Array | string): Promise<Uint8Array> {
  const disk = new MemoryDisk({ "sag æ.json": content });
  expect(await make(disk, "sag æ.json", "--out", "ud.xlsx")).toMatchObject({ exitCode: 0, stderr: "" });
  return disk.files.get("ud.xlsx") ?? new Uint8Array();
}

/** Every host reads an empty text as blank. */
const asRead = (value: CellValue): CellValue =>
  value.kind === "text" && value.text === "" ? { kind: "blank" } : value;

describe.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))("%s", (id, model) => {
  test("the workbook holds every formula of the plan with the domain's result", async () => {
    const contents = contentsOf(firstSheet(await writtenFrom(JSON.stringify(writeCase(model)))));
    const plan = layoutCase(model, { row: 0, column: 0 });
    const formulas = plan.cells.filter(({ content }) => content.kind === "formula");
    expect(formulas.length).toBeGreaterThan(5);
    for (const { ref, content } of formulas) {
      if (content.kind === "formula")
        expect(contents[toA1(ref)]).toEqual({ value: asRead(content.result), formula: content.formula });
    }
  });

  test("a check of the workbook written from the published case has no fejl", async () => {
    const disk = new MemoryDisk({ "ud.xlsx": await writtenFrom(published(`${id}.json`)) });
    expect(await runCommand(["kontrol", "ud.xlsx"], disk)).toMatchObject({
      exitCode: 0,
      stdout: expect.not.stringContaining("uden resultat"),
    });
  });
});

test("a byte order mark changes nothing", async () => {
  const plain = published("TV03-2025.json");
  const text = new TextDecoder().decode(plain);
  const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer);
  expect(await writtenFrom(`\ufeff${text}`)).toEqual(await writtenFrom(plain));
  expect(await writtenFrom(utf16)).toEqual(await writtenFrom(plain));
});

describe("what is there already", () => {
  test("is kept unless --overskriv is given", async () => {
    const disk = new MemoryDisk({ "a.json": published("BU01.json"), "a.xlsx": "vigtigt" });
    expect(await make(disk, "a.json", "--out", "a.xlsx")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("a.xlsx: Filen findes i forvejen"),
    });
    expect(disk.files.get("a.xlsx")).toHaveLength(7);
    expect((await make(disk, "a.json", "--out", "a.xlsx", "--overskriv")).exitCode).toBe(0);
    expect(disk.files.get("a.xlsx")?.length).toBeGreaterThan(1_000);
  });
});

test.each([
  ['{\n "id": \n}', "Filen er ikke gyldig JSON"],
  [Uint8Array.of(0x7b, 0xe6, 0x7d), "Filen er ikke en tekstfil i UTF-8."],
  ["[]", "Filen indeholder ikke en sag."],
  ['{"table1": {"rows": []}}', "mangler"],
])("a case that cannot be read is refused with its reason, and nothing is written", async (content, reason) => {
  const disk = new MemoryDisk({ "sag.json": content });
  expect(await make(disk, "sag.json", "--out", "ud.xlsx")).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringContaining(reason),
  });
  expect(disk.files.has("ud.xlsx")).toBe(false);
});

test("a missing case is named", async () => {
  expect((await make(new MemoryDisk({}), "sag.json", "--out", "ud.xlsx")).stderr).toMatch(
    /^sag\.json: Filen findes ikke/,
  );
});

describe("a municipality's own form", () => {
  const form = docxOf(
    `${paragraph("Vores formular")}<w:p><w:bookmarkStart w:id="1" w:name="Tabel_1"/><w:bookmarkEnd w:id="1"/></w:p>`,
    { "[Content_Types].xml": "<Types/>" },
  );

  test("is filled, and what it has no place for is told", async () => {
    const disk = new MemoryDisk({ "a.json": published("BU01.json"), "egen.dotx": form });
    expect(await make(disk, "a.json", "--skabelon", "egen.dotx", "--ud", "a.docx")).toMatchObject({
      exitCode: 0,
      stdout: "a.docx: skabelonen er udfyldt for BU01.\n",
      stderr: expect.stringMatching(/Skabelonen har ikke plads til .*«Tabel 2»/),
    });
    expect((await runCommand(["sag", "a.docx"], disk)).stdout).toContain("Linjer: 4");
  });

  test.each([
    ["a.xlsx", "egen.dotx", "skal ende på .docx"],
    ["a.docx", "mangler.dotx", "Filen findes ikke"],
    ["a.docx", "a.json", "ikke et Word-dokument"],
  ])("to %s from %s: refused", async (out, template, problem) => {
    const disk = new MemoryDisk({ "a.json": published("BU01.json"), "egen.dotx": form });
    const { exitCode, stderr } = await make(disk, "a.json", "--skabelon", template, "--ud", out);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(problem)]);
    expect(disk.files.has(out)).toBe(false);
  });
});
