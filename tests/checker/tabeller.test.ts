import { describe, expect, test } from "vitest";
import { commandLine } from "../../src/checker/commandLine.ts";
import { writeCase } from "../../src/domain/case/writeCase.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import type { CellValue } from "../../src/domain/workbook/snapshot.ts";
import { toA1 } from "../../src/domain/workbook/address.ts";
import { contentsOf, firstSheet } from "../hosts/xlsx/packages.ts";
import { MemoryDisk } from "./memoryDisk.ts";
import { published } from "./published.ts";

const make = (disk: MemoryDisk, ...words: string[]) => commandLine(["tabeller", ...words], disk);

function writtenFrom(content: Uint8Array | string): Uint8Array {
  const disk = new MemoryDisk({ "sag æ.json": content });
  expect(make(disk, "sag æ.json", "--out", "ud.xlsx")).toMatchObject({ exitCode: 0, stderr: "" });
  return disk.files.get("ud.xlsx") ?? new Uint8Array();
}

/** Every host reads an empty text as blank. */
const asRead = (value: CellValue): CellValue =>
  value.kind === "text" && value.text === "" ? { kind: "blank" } : value;

describe.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))("%s", (id, model) => {
  test("the workbook holds every formula of the plan with the domain's result", () => {
    const contents = contentsOf(firstSheet(writtenFrom(JSON.stringify(writeCase(model)))));
    const plan = layoutCase(model, { row: 0, column: 0 });
    const formulas = plan.cells.filter(({ content }) => content.kind === "formula");
    expect(formulas.length).toBeGreaterThan(5);
    for (const { ref, content } of formulas) {
      if (content.kind === "formula")
        expect(contents[toA1(ref)]).toEqual({ value: asRead(content.result), formula: content.formula });
    }
  });

  test("a check of the workbook written from the published case has no fejl", () => {
    const disk = new MemoryDisk({ "ud.xlsx": writtenFrom(published(`${id}.json`)) });
    expect(commandLine(["kontrol", "ud.xlsx"], disk)).toMatchObject({
      exitCode: 0,
      stdout: expect.not.stringContaining("uden resultat"),
    });
  });
});

test("a byte order mark changes nothing", () => {
  const plain = published("TV03-2025.json");
  const text = new TextDecoder().decode(plain);
  const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer);
  expect(writtenFrom(`\ufeff${text}`)).toEqual(writtenFrom(plain));
  expect(writtenFrom(utf16)).toEqual(writtenFrom(plain));
});

describe("what is there already", () => {
  test("is kept unless --overskriv is given", () => {
    const disk = new MemoryDisk({ "a.json": published("BU01.json"), "a.xlsx": "vigtigt" });
    expect(make(disk, "a.json", "--out", "a.xlsx")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("a.xlsx: Filen findes i forvejen"),
    });
    expect(disk.files.get("a.xlsx")).toHaveLength(7);
    expect(make(disk, "a.json", "--out", "a.xlsx", "--overskriv").exitCode).toBe(0);
    expect(disk.files.get("a.xlsx")?.length).toBeGreaterThan(1_000);
  });
});

test.each([
  ['{\n "id": \n}', "Filen er ikke gyldig JSON"],
  [Uint8Array.of(0x7b, 0xe6, 0x7d), "Filen er ikke en tekstfil i UTF-8."],
  ["[]", "Filen indeholder ikke en sag."],
  ['{"table1": {"rows": []}}', "mangler"],
])("a case that cannot be read is refused with its reason, and nothing is written", (content, reason) => {
  const disk = new MemoryDisk({ "sag.json": content });
  expect(make(disk, "sag.json", "--out", "ud.xlsx")).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringContaining(reason),
  });
  expect(disk.files.has("ud.xlsx")).toBe(false);
});

test("a missing case is named", () => {
  expect(make(new MemoryDisk({}), "sag.json", "--out", "ud.xlsx").stderr).toMatch(/^sag\.json: Filen findes ikke/);
});
