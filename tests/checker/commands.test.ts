import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/domain/rules/catalogue.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { PLAIN_LOOK } from "../../src/domain/workbook/cellStyles.ts";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx.ts";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx.ts";
import { readAnswers } from "../../src/checker/commands/caseAnswers.ts";
import { MemoryDisk } from "./memoryDisk.ts";
import { published, publishedForm } from "./published.ts";
import { runCommand } from "./runCommand.ts";

const two = (): MemoryDisk =>
  new MemoryDisk({
    "v1/BU01 v1.xlsx": published("BU01.num.xlsx"),
    "v2/BU01 v2.xlsx": published("BU01.txt.xlsx"),
    "v1/væk.xlsx": published("BU02.num.xlsx"),
    "v2/ny.xlsx": published("BU03.num.xlsx"),
    "tom.xlsx": "",
  });

function workbookOf(...texts: readonly string[]): Uint8Array {
  const sheets = texts.map((text, index) => {
    const { cells } = sheetOf(text);
    const written = cells.flatMap((line, row) =>
      line.map(({ value, formula }, column) => ({ ref: { row, column }, value, formula, look: PLAIN_LOOK })),
    );
    return { name: `Ark${index + 1}`, cells: written };
  });
  return writeXlsx({ sheets });
}

test("two versions of the same are alike, and two folders tell which files came and went", async () => {
  expect(await runCommand(["sammenlign", "v1/BU01 v1.xlsx", "v2/BU01 v2.xlsx"], two())).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("Ingen ændringer i sagen."),
  });
  const folders = await runCommand(["sammenlign", "v1", "v2", "--format", "json"], two());
  expect(folders.exitCode).toBe(1);
  expect(JSON.parse(folders.stdout)).toMatchObject({
    schemaVersion: 1,
    files: [
      { before: "v1/BU01 v1.xlsx", after: "v2/BU01 v2.xlsx", changes: [] },
      { before: "v1/væk.xlsx", after: null },
      { before: null, after: "v2/ny.xlsx" },
    ],
  });
});

test("what differs is told in text, as data and as a page", async () => {
  const run = (format: string) =>
    runCommand(["sammenlign", "v1/BU01 v1.xlsx", "v1/væk.xlsx", "--format", format], two());
  expect((await run("text")).stdout).toContain("Tilbagebetalingstid baseret på serviceeffektivisering: 3 → 6");
  const [{ changes }] = JSON.parse((await run("json")).stdout).files;
  expect(changes).toContainEqual(expect.objectContaining({ kind: "payback", beforeValue: 3, afterValue: 6 }));
  expect((await run("html")).stdout).toMatch(/^<!doctype html>[\s\S]*3 → 6/);
});

test("two files of a name that cannot be compared say why in the answer itself", async () => {
  const disk = new MemoryDisk({ "v1/a.xlsx": published("BU01.num.xlsx"), "v2/a.xlsx": "" });
  const { stdout, exitCode } = await runCommand(["sammenlign", "v1", "v2"], disk);
  expect(exitCode).toBe(2);
  expect(stdout).toContain("v1/a.xlsx → v2/a.xlsx\n  Ikke sammenlignet: v2/a.xlsx: Filen er tom (0 byte).");
});

test("a Word template that is named outright is read as Word, and one in a folder is named as not checked", async () => {
  const disk = new MemoryDisk({ "r/BU01.xlsx": published("BU01.num.xlsx"), "r/BU02.dotx": publishedForm("BU02") });
  expect((await runCommand(["kontrol", "r/BU02.dotx"], disk)).stdout).toContain("42 beløb: alle bekræftes");
  expect((await runCommand(["kontrol", "r"], disk)).stdout).toContain("kun .xlsx og .docx læses: r/BU02.dotx");
});

test.each([
  [["sammenlign", "v1", "tom.xlsx"], "ikke en fil og en mappe"],
  [["sammenlign", "v1/BU01 v1.xlsx", "tom.xlsx"], "tom.xlsx: Filen er tom"],
  [["sammenlign", "v1", "v3"], "v3: Filen findes ikke"],
  [["sag", "tom.xlsx"], "tom.xlsx: Filen er tom"],
  [["forklar", "tabel-sm"], "Mente du tabel-sum?"],
  [["forklar", "administration"], "Mente du administration-over-besparelse?"],
])("%s is refused with its reason", async (words, reason) => {
  expect(await runCommand(words, two())).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(reason) });
});

test("a case that was recognised can be laid out again", async () => {
  const disk = new MemoryDisk({ "a.xlsx": published("TV03-2025.num.xlsx") });
  const read = await runCommand(["sag", "a.xlsx", "--ud", "case.json"], disk);
  expect(read).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Linjer: 13") });
  expect((await runCommand(["tabeller", "case.json", "--out", "ud.xlsx"], disk)).exitCode).toBe(0);
  expect((await runCommand(["sag", "a.xlsx", "--ud", "case.json"], disk)).exitCode).toBe(2);
});

const TABEL_2 = `
  | Tabel 2. Varige ændringer, service |
  | 1.000 kr. 2025 p/l | 2026 | 2027 |
  | Kortere forløb | -900 | -900 |
  | Drift | 100 | 100 |
  | Varige ændringer totalt, service | -800 | -800 |
`;

test("JSON's own numbers are answers, in Danish", () => {
  const disk = new MemoryDisk({ "tal.json": '{"amount:1:0": -1300.5, "priceLevel": 2025}' });
  expect(readAnswers("tal.json", disk)).toEqual({
    ok: true,
    cases: [{ "amount:1:0": "-1300,5", priceLevel: "2025" }],
  });
});

test("what a file does not say can be answered beside it, and an answer to nothing is told", async () => {
  const disk = new MemoryDisk({
    "a.xlsx": workbookOf(TABEL_2),
    "svar.json": JSON.stringify({ id: "BU05", title: "Forløb", committee: "Socialudvalget", "committee:1": "BIU" }),
    "galt.json": JSON.stringify({ committee: "Klimaudvalget", "committee:7": "SUD" }),
    "tekst.json": "SUD",
    "liste.json": JSON.stringify({ committee: ["SUD"] }),
  });
  const sag = (answers: string) => runCommand(["sag", "a.xlsx", "--ud", "sag.json", "--svar", answers], disk);
  const open = await runCommand(["sag", "a.xlsx", "--ud", "sag.json"], disk);
  expect(open).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("«Drift» til? [committee:1]") });
  const wrong = await sag("galt.json");
  expect(wrong.exitCode).toBe(1);
  expect(wrong.stdout).toContain("Der er intet spørgsmål «committee:7».");
  expect(wrong.stdout).toContain("Svaret «Klimaudvalget» forstås ikke.");
  expect(await sag("tekst.json")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("Skriv svarene som JSON"),
  });
  expect((await sag("liste.json")).stderr).toContain("Svaret til «committee» er ingen tekst.");
  expect(disk.files.has("sag.json")).toBe(false);
  expect(await sag("svar.json")).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("sag.json: skrevet") });
  const { id, lines } = JSON.parse(new TextDecoder().decode(disk.files.get("sag.json")));
  expect([id, ...lines.map(({ committee }: { committee: string }) => committee)]).toEqual(["BU05", "SUD", "BIU"]);
});

test("tables A-E alone give no case, and the refusal says that they were found", async () => {
  const text = "| Tabel A. Måltalseffekt |\n | Udvalg | 1.000 kr. 2025 p/l | 2025 |\n | SUD | | -100 |";
  const disk = new MemoryDisk({ "a.xlsx": workbookOf(text) });
  expect(await runCommand(["sag", "a.xlsx"], disk)).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining("Tabel A viser udvalgenes summer"),
  });
});

test("of several cases the tables of a sheet that is nobody's are named", async () => {
  const sums = "| Tabel A. Måltalseffekt |\n | Udvalg | 1.000 kr. 2025 p/l | 2025 |\n | SUD | | -100 |";
  const several = new MemoryDisk({ "a.xlsx": workbookOf(TABEL_2, TABEL_2, sums), "b.xlsx": workbookOf(TABEL_2, sums) });
  expect((await runCommand(["sag", "a.xlsx"], several)).stdout).toMatch(/Ikke læst på andre ark\n {2}«Ark3»: Tabel A/);
  expect((await runCommand(["sag", "b.xlsx"], several)).stdout).not.toContain("Ikke læst på andre ark");
});

test("every rule is listed, explained, and written as a right and a wrong workbook that the check tells apart", async () => {
  const disk = new MemoryDisk({});
  expect(await runCommand(["regler", "--eksempler", "suite"], disk)).toMatchObject({ exitCode: 0 });
  const list = JSON.parse(new TextDecoder().decode(disk.files.get("suite/regler.json")));
  expect(list.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ id }) => id));
  for (const { id, valid, invalid, finds } of list as {
    id: string;
    valid: string | null;
    invalid: string | null;
    finds: object[];
  }[]) {
    if (valid === null || invalid === null) {
      expect(catalogue.find((rule) => rule.id === id)!.examples.bad).toContain("¶");
      continue;
    }
    expect({ id, finds: finds.length }).toEqual({ id, finds: 1 });
    const rulesIn = async (file: string): Promise<string[]> => {
      const { stdout } = await runCommand(["kontrol", `suite/${file}`, "--format", "json"], disk);
      return JSON.parse(stdout)[0].findings.map(({ rule }: { rule: string }) => rule);
    };
    expect({ id, found: await rulesIn(invalid) }).toEqual({ id, found: expect.arrayContaining([id]) });
    expect({ id, found: await rulesIn(valid) }).toEqual({ id, found: expect.not.arrayContaining([id]) });
  }
});

test("examples are written into no folder that has some of them, which one sentence says", async () => {
  const disk = new MemoryDisk({ "suite/tabel-sum.gyldig.xlsx": "mit eget" });
  const { exitCode, stdout, stderr } = await runCommand(["regler", "--eksempler", "suite"], disk);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^suite: Intet er skrevet, for 1 af de \d+ filer findes i forvejen\.[^\n]*\n$/);
  expect([...disk.files.keys()]).toEqual(["suite/tabel-sum.gyldig.xlsx"]);
});

test("an overview has a sheet per kind and price level, with sums that are formulas", async () => {
  const disk = new MemoryDisk({
    "r/TV03.xlsx": published("TV03-2025.num.xlsx"),
    "r/BI07.xlsx": published("BI07.num.xlsx"),
  });
  expect(await runCommand(["oversigt", "r", "--ud", "o.xlsx"], disk)).toMatchObject({
    exitCode: 0,
    stdout: "o.xlsx: 2 sager.\n",
  });
  const read = readXlsx(disk.files.get("o.xlsx") ?? new Uint8Array());
  if (!read.ok) throw new Error(read.failure.kind);
  const [proposals] = read.workbook.sheets;
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual([
    "Investeringsforslag 2025",
    expect.stringMatching(/^Budgetnotater /),
  ]);
  const broken = proposals?.cells.flat().filter(({ look }) => look.wrap);
  expect(
    broken?.flatMap(({ value }) => (value.kind === "text" ? value.text : [])).filter((text) => !/^I alt/.test(text)),
  ).toEqual([]);
  const last = proposals?.cells.at(-1) ?? [];
  const figures = last.filter(({ formula }) => formula !== null);
  expect(figures.map(({ value }) => (value.kind === "number" ? value.value : null)).slice(0, 6)).toEqual([
    0, -1200, -1200, -1800, -4500, -4500,
  ]);
});

test("a case that stands in two files is named, for every sum has it twice", async () => {
  const disk = new MemoryDisk({
    "r/BI07.xlsx": published("BI07.num.xlsx"),
    "r/kopi/BI07 v2.xlsx": published("BI07.num.xlsx"),
    "r/TV03.xlsx": published("TV03-2025.num.xlsx"),
  });
  const { stderr } = await runCommand(["oversigt", "r", "--ud", "o.xlsx"], disk);
  expect(stderr).toMatch(/^BI07 .* er talt med fra 2 filer: r\/BI07\.xlsx, r\/kopi\/BI07 v2\.xlsx\./m);
  expect(stderr).not.toContain("TV03");
});

test("a case whose title is spelt in two ways is one case, by its number", async () => {
  const table = (title: string): string => `
    | ${title} |
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 |
    | Varige ændringer |
    | SOF sparer | Service | -100 |
    | Samlet varig ændring | | -100 |`;
  const [one, other] = ["BU07 – Færre forløb", "BU07 – FÆRRE FORLØB"].map((title) => workbookOf(table(title)));
  const { stderr } = await runCommand(
    ["oversigt", "r", "--ud", "o.xlsx"],
    new MemoryDisk({ "r/a.xlsx": one!, "r/b.xlsx": other! }),
  );
  expect(stderr).toMatch(/^BU07 Færre forløb er talt med fra 2 filer: r\/a\.xlsx, r\/b\.xlsx\./m);
});

describe("a file that is read is never written over", () => {
  const IS_READ = "Filen er en af dem, der læses, og skrives aldrig over.";
  const round = (): MemoryDisk =>
    new MemoryDisk({
      "runde/TV03.xlsx": published("TV03-2025.num.xlsx"),
      "runde/under/TV03.xlsx": published("BI07.num.xlsx"),
      "før.xlsx": published("TV03-2025.txt.xlsx"),
    });

  test.each([
    ["copies into their own folder", "kontrol runde --kopi --ud runde --overskriv"],
    ["a copy over another file of the round", "kontrol runde/under runde/TV03.xlsx --kopi --ud runde --overskriv"],
    ["repairs into their own folder", "kontrol runde --ret-sikre --kopi --ud runde --overskriv"],
    ["a report", "kontrol runde --ud runde/TV03.xlsx --overskriv"],
    ["a base", "kontrol runde --skriv-basis runde/TV03.xlsx --overskriv"],
    ["a comparison", "sammenlign før.xlsx runde/TV03.xlsx --ud runde/TV03.xlsx --overskriv"],
    ["a comparison over the older", "sammenlign før.xlsx runde/TV03.xlsx --ud før.xlsx --overskriv"],
    ["an overview", "oversigt runde --ud runde/TV03.xlsx --overskriv"],
  ])("%s", async (_, words) => {
    const disk = round();
    const before = new Map(disk.files);
    const { exitCode, stderr } = await runCommand(words.split(" "), disk);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(IS_READ);
    for (const [path, bytes] of before) expect(disk.files.get(path), path).toBe(bytes);
  });

  test("and a report and a base are two files", async () => {
    const disk = round();
    const { exitCode, stderr } = await runCommand("kontrol runde --ud x.json --skriv-basis x.json".split(" "), disk);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "x.json: Rapporten og basis kan ikke skrives i den samme fil.\n",
    });
    expect(disk.files.has("x.json")).toBe(false);
  });
});
