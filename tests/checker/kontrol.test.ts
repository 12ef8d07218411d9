import { PLAIN_LOOK } from "../../src/domain/workbook/cellStyles.ts";
import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx.ts";
import { packageOf, sheetOf } from "../hosts/xlsx/packages.ts";
import { acceptedFile } from "./acceptedFile.ts";
import { MemoryDisk } from "./memoryDisk.ts";
import { published } from "./published.ts";
import { type CommandResult, runCommand } from "./runCommand.ts";

const text = (value: string) => ({
  ref: { row: 0, column: 0 },
  value: { kind: "text" as const, text: value },
  formula: null,
  look: PLAIN_LOOK,
});
const noTables = writeXlsx({
  sheets: [
    { name: "Noter", cells: [text("Hej\u001b[31m")] },
    { name: "Mere", cells: [] },
  ],
});

const disk = new MemoryDisk({
  "TV 03 æøå.xlsx": published("TV03-2025.num.xlsx"),
  "rene/BU01.xlsx": published("BU01.num.xlsx"),
  "rene/~$BU01.xlsx": "lås",
  "rene/læs.txt": "tekst",
  "tom/læs.txt": "tekst",
  "noter.xlsx": noTables,
  "gammel.xlsx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
});

const check = (...words: string[]): Promise<CommandResult> => runCommand(["kontrol", ...words], disk);
interface Entry {
  readonly file: string;
  readonly findings: readonly { readonly address: string; readonly severity: string }[];
}
const json = async (...words: string[]): Promise<Entry[]> =>
  JSON.parse((await check("--format", "json", ...words)).stdout);

test("a published workbook with errors gives them, and exit code 1", async () => {
  const [entry, ...rest] = await json("TV 03 æøå.xlsx");
  expect(rest).toEqual([]);
  expect(entry?.file).toBe("TV 03 æøå.xlsx");
  expect(entry?.findings.filter(({ severity }) => severity === "fejl").map(({ address }) => address)).toContain("E59");
  expect((await check("TV 03 æøå.xlsx")).exitCode).toBe(1);
});

test("each line of a finding's figures says which row and year it is of", async () => {
  const { stdout } = await check("TV 03 æøå.xlsx");
  const ofC = stdout.split("\n").filter((line) => line.startsWith("      Tabel C, "));
  const places = ofC.map((line) => line.slice(0, line.indexOf(": ")));
  expect(places).toHaveLength(12);
  expect(new Set(places).size).toBe(places.length);
});

test("a folder stands for its workbooks, without Excel's lock files", async () => {
  expect((await json("rene")).map(({ file }) => file)).toEqual(["rene/BU01.xlsx"]);
  expect(await check("rene")).toMatchObject({ exitCode: 0, stderr: "" });
  expect((await check("rene")).stdout).toMatch(/^0 fejl · .* i 1 fil$/m);
});

test("a file named twice is checked once", async () => {
  expect(await json("rene", "rene/BU01.xlsx")).toHaveLength(1);
});

describe("a file that cannot be read", () => {
  test.each([
    ["findes-ikke.xlsx", "Filen findes ikke."],
    ["rene/læs.txt", "Filen er en tekstfil"],
    ["gammel.xlsx", "Filen er ikke en Excel-projektmappe"],
    ["tom", "Mappen har ingen .xlsx- eller .docx-filer."],
  ])("%s gives exit code 2 and a reason, and the others are checked", async (file, reason) => {
    const result = await check(file, "TV 03 æøå.xlsx", "--format", "json");
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(`${file}: ${reason}`);
    expect(JSON.parse(result.stdout)).toMatchObject([
      { file, findings: [], error: expect.stringContaining(reason) },
      { file: "TV 03 æøå.xlsx", findings: expect.arrayContaining([expect.objectContaining({ address: "E59" })]) },
    ]);
  });
});

test("a workbook without tables is told so, with its sheets and what was looked for", async () => {
  const [entry] = await json("noter.xlsx");
  expect(entry).toMatchObject({
    findings: [],
    message: expect.stringMatching(/ikke fundet tabeller.*«Noter», «Mere»/),
  });
  const result = await check("noter.xlsx");
  expect(result).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("noter.xlsx\n  Note: Der blev ikke fundet tabeller"),
  });
});

test("formulas without results are told, for they read as blank", async () => {
  const uncalculated = packageOf(
    sheetOf('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c></row>'),
  );
  const result = await runCommand(["kontrol", "ny.xlsx"], new MemoryDisk({ "ny.xlsx": uncalculated }));
  expect(result.stdout).toContain("Arket «Ark1» har 1 formel uden resultat");
});

test("a sheet that the file lost is told, and the others are checked", async () => {
  const listed = '<sheet name="Ark1" id="rId1"/><sheet name="Bilag" id="rId9"/>';
  const lost = packageOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), {
    "xl/workbook.xml": `<workbook><sheets>${listed}</sheets></workbook>`,
  });
  const result = await runCommand(["kontrol", "tabt.xlsx"], new MemoryDisk({ "tabt.xlsx": lost }));
  expect(result.exitCode).toBe(0);
  expect(result.stdout).toContain("Arket «Bilag» mangler i filen og er ikke læst.");
});

test("wrong arguments give the usage and exit code 2", async () => {
  expect(await check()).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringMatching(/^Skriv mindst én fil eller mappe\.\n\nBrug:/),
  });
  expect(await check("--help")).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringMatching(/^Brug:/) });
});

test("accepted errors are listed as accepted, and do not fail the file", async () => {
  const result = await runCommand(
    ["kontrol", "--format", "json", "a.xlsx"],
    new MemoryDisk({ "a.xlsx": acceptedFile() }),
  );
  const [entry] = JSON.parse(result.stdout);
  expect(result.exitCode).toBe(0);
  expect(entry.accepted.length).toBeGreaterThan(1);
  expect(entry.findings.filter(({ severity }: { severity: string }) => severity === "fejl")).toEqual([]);
  expect(entry.accepted.find(({ address }: { address: string }) => address === "E59")).toMatchObject({
    accepted: { reason: "Vedtaget sådan" },
  });
});

test("the page to print has a part per file, with the time it was made", async () => {
  const result = await runCommand(
    ["kontrol", "--format", "html", "TV 03 æøå.xlsx", "rene"],
    disk,
    "22. november 2026 kl. 12.17",
  );
  expect(result).toMatchObject({ exitCode: 1, stderr: "" });
  expect(result.stdout.match(/<section class="report(?: clean)?" id="rapport-\d">/g)).toHaveLength(2);
  expect(result.stdout).toMatch(/<a href="#rapport-1">TV 03 æøå.xlsx<\/a><\/td><td class="state fejl">Fejl<\/td>/);
  expect(result.stdout).toContain("<h2>TV 03 æøå.xlsx</h2>");
  expect(result.stdout).toContain("22. november 2026 kl. 12.17");
});

test("the report says what the case was checked as, and --som decides it", async () => {
  expect((await check("rene")).stdout).toContain("\n  Kontrolleret som investeringsforslag\n");
  expect((await check("rene", "--som", "budgetnotat")).stdout).toContain("\n  Kontrolleret som budgetnotat\n");
  expect((await check("noter.xlsx")).stdout).not.toContain("Kontrolleret");
  expect((await check("rene", "--format", "html")).stdout).toContain("som investeringsforslag: ");
});
