import { expect, test } from "vitest";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx.ts";
import { acceptedFile } from "./acceptedFile.ts";
import { MemoryDisk } from "./memoryDisk.ts";
import { published, publishedForm } from "./published.ts";
import { runCommand } from "./runCommand.ts";

const text = (disk: MemoryDisk, path: string): string => new TextDecoder().decode(disk.files.get(path));
const round = (): MemoryDisk =>
  new MemoryDisk({
    "runde/under/TV03.xlsx": published("TV03-2025.num.xlsx"),
    "runde/BI07.xlsx": published("BI07.num.xlsx"),
    "runde/~$BI07.xlsx": "lås",
  });
const kontrol = (disk: MemoryDisk, ...words: string[]) => runCommand(["kontrol", ...words], disk);

test("a folder is searched to its bottom, a pattern is understood, and lock files are passed over and said", async () => {
  const { stdout, stderr } = await kontrol(round(), "runde");
  expect(stdout).toMatch(/^runde\/BI07\.xlsx$[\s\S]*^runde\/under\/TV03\.xlsx$/m);
  expect(stdout).toContain("runde/~$BI07.xlsx: Sprunget over.");
  expect(stderr).toBe("");
  const found = JSON.parse((await kontrol(round(), "runde/**/TV*.xlsx", "--format", "json")).stdout) as object[];
  expect(found).toMatchObject([{ file: "runde/under/TV03.xlsx" }]);
  expect(await kontrol(round(), "runde/*.docm")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("Ingen fil passer"),
  });
});

test("against its own base a round has nothing new, and exit code 0", async () => {
  const disk = round();
  expect((await kontrol(disk, "runde", "--skriv-basis", "basis.json")).exitCode).toBe(1);
  const again = await kontrol(disk, "runde", "--siden", "basis.json", "--format", "json");
  expect(again.exitCode).toBe(0);
  for (const entry of JSON.parse(again.stdout) as object[])
    expect(entry).toMatchObject({ findings: [], since: { mended: [], known: expect.any(Number) } });
});

test("what is mended, new and accepted since last time is told, also where a file has another folder", async () => {
  const disk = round();
  await kontrol(disk, "runde", "--skriv-basis", "basis.json");
  disk.files.set("ny/TV03.xlsx", acceptedFile());
  disk.files.set("ny/BI07.xlsx", published("BI07.txt.xlsx"));
  const { stdout } = await kontrol(disk, "ny", "--siden", "basis.json", "--format", "json");
  const [bi07, tv03] = JSON.parse(stdout);
  expect(bi07.since.file).toBe("runde/BI07.xlsx");
  expect(bi07.findings.length).toBeGreaterThan(0);
  expect(bi07.findings.every(({ state }: { state: string }) => state === "new" || state === "changed")).toBe(true);
  expect(tv03.accepted.length).toBeGreaterThan(1);
  expect(tv03.since.mended.every(({ address }: { address: string }) => address !== "E59")).toBe(true);
});

test("findings that are as last time still count: a file that has them is not told to be without remark", async () => {
  const disk = round();
  await kontrol(disk, "runde", "--skriv-basis", "basis.json");
  const { stdout, exitCode } = await kontrol(disk, "runde", "--siden", "basis.json");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Fejl +Advarsler +Noter +Nye +Rettet +Accepteret/m);
  expect(stdout).toMatch(/^ +2 +3 +0 +0 +0 +0 +6 +investeringsforslag +runde\/under\/TV03\.xlsx$/m);
  expect(stdout).toContain("3 fejl · 5 advarsler · 0 noter i 2 filer · heraf 0 nye eller ændrede og 8 som sidst");
  const { stdout: html } = await kontrol(disk, "runde", "--siden", "basis.json", "--format", "html");
  expect(html).toMatch(/TV03\.xlsx<\/a><\/td><td class="state fejl">Fejl</);
  expect(html).not.toContain("Uden anmærkning");
  expect(html).toContain("<p>Ingen nye fund.</p>");
  expect(html).not.toContain("<p>Ingen fund.</p>");
  expect(html).toContain("<dd>2 fejl · 3 advarsler · 0 noter</dd>");
});

test("a file of the earlier round that is gone is named; its next version and one that could not be read are known", async () => {
  const disk = new MemoryDisk({
    "r/BU01 v1.xlsx": published("BU01.num.xlsx"),
    "r/BU02.xlsx": published("BU02.num.xlsx"),
    "r/BU04.xlsx": "",
  });
  await kontrol(disk, "r", "--skriv-basis", "basis.json");
  for (const gone of ["r/BU01 v1.xlsx", "r/BU02.xlsx"]) disk.files.delete(gone);
  disk.files.set("r/BU01 v2.xlsx", published("BU01.num.xlsx"));
  disk.files.set("r/BU04.xlsx", published("BU04.num.xlsx"));
  const { stdout } = await kontrol(disk, "r", "--siden", "basis.json");
  expect(stdout).toContain("  Sidst: r/BU01 v1.xlsx. 0 nye fund, 0 rettet, 1 som sidst.");
  expect(stdout).toContain("  Filen kunne ikke læses sidst (r/BU04.xlsx). 1 nyt fund");
  expect(stdout).toContain("r/BU02.xlsx: Med sidst, men ikke nu.");
  expect((await kontrol(disk, "r", "--siden", "basis.json", "--format", "html")).stdout).toContain(
    "Med sidst, men ikke",
  );
  const { stderr } = await kontrol(disk, "r", "--siden", "basis.json", "--format", "jsonl");
  expect(stderr).toBe("r/BU02.xlsx: Med sidst, men ikke nu.\n");
});

test("what is mended in a Word document is told by the names of its place", async () => {
  const disk = new MemoryDisk({ "TV03.docx": publishedForm("TV03-2025") });
  await kontrol(disk, "TV03.docx", "--skriv-basis", "basis.json");
  disk.files.set("TV03.docx", publishedForm("SI01"));
  expect((await kontrol(disk, "TV03.docx", "--siden", "basis.json")).stdout).toMatch(
    /^ {4}Tabel C, rækken «Socialudvalget», 2026 {2}Tabel C/m,
  );
  const { stdout } = await kontrol(disk, "TV03.docx", "--siden", "basis.json", "--format", "json");
  expect(JSON.parse(stdout)[0].since.mended[1].place).toMatchObject({ table: "Tabel C", row: "Socialudvalget" });
});

test.each([
  ['[{"schemaVersion": 99, "file": "a.xlsx"}]', "version 99"],
  ['{"noget": "andet"}', "ikke en rapport fra kontrollen"],
  ["[", "ikke gyldig JSON"],
])("a base that cannot be used is named, and nothing is done: %s", async (content, reason) => {
  const disk = round();
  disk.files.set("basis.json", new TextEncoder().encode(content));
  const result = await kontrol(disk, "runde", "--siden", "basis.json", "--ud", "ud.txt");
  expect(result).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(reason) });
  expect(disk.files.has("ud.txt")).toBe(false);
});

test("--fejl-ved says how grave is too grave", async () => {
  const disk = new MemoryDisk({ "a.xlsx": published("BU01.num.xlsx") });
  expect((await kontrol(disk, "a.xlsx")).exitCode).toBe(0);
  expect((await kontrol(disk, "a.xlsx", "--fejl-ved", "advarsel")).exitCode).toBe(1);
});

test("settings are laid over each other by folder, and every mistake in them is named", async () => {
  const disk = round();
  const write = (value: object): void => void disk.files.set("k.json", new TextEncoder().encode(JSON.stringify(value)));
  write({
    regler: { "tabel-a-b-c": "note" },
    mapper: { "runde/under": { profil: "budgetnotat", regler: { "aarstal-afviger": "fra" } } },
  });
  const entries = JSON.parse((await kontrol(disk, "runde", "--konfiguration", "k.json", "--format", "json")).stdout);
  expect(entries[1]).toMatchObject({ kind: "budgetnotat" });
  expect(entries[0].rules).toContain("aarstal-afviger");
  expect(entries[1].rules).not.toContain("aarstal-afviger");
  write({ mapper: { Runde: { profil: "budgetnotat" }, "runde/under/": {} } });
  const { stderr, exitCode } = await kontrol(disk, "runde", "--konfiguration", "k.json");
  expect({ stderr, exitCode }).toEqual({
    exitCode: 1,
    stderr: expect.stringMatching(/^k\.json: mapper › Runde: .*\n$/),
  });
  write({
    regler: { "tabel-sm": "fra", "tabel-sum": "slem" },
    udvlg: [],
    mapper: { x: { profil: "notat", udvalg: ["SUD", { forkortelse: "KBU" }] } },
  });
  const wrong = await kontrol(disk, "runde", "--konfiguration", "k.json");
  expect(wrong).toMatchObject({ exitCode: 2, stdout: "" });
  for (const mistake of [
    "«tabel-sm» kendes ikke. Mente du «tabel-sum»?",
    "tabel-sum skal være",
    "«udvlg»",
    "mapper › x › profil",
    "mapper › x › udvalg",
  ])
    expect(wrong.stderr).toContain(mistake);
});

test("a report is written whole or not at all, and never over another file", async () => {
  const disk = round();
  expect((await kontrol(disk, "runde", "--ud", "r.json", "--format", "json")).stdout).toBe("");
  expect(JSON.parse(text(disk, "r.json"))).toHaveLength(2);
  expect(await kontrol(disk, "runde", "--ud", "r.json")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("findes i forvejen"),
  });
  disk.room = 1_000;
  const full = await kontrol(disk, "runde", "--ud", "fuld.txt", "--skriv-basis", "b.json");
  expect(full).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("fuld.txt: Disken er fuld.") });
  expect(disk.files.has("fuld.txt")).toBe(false);
});

test("copies have the wrong cells marked and the certain mended, and the originals are as they were", async () => {
  const disk = round();
  const before = disk.files.get("runde/under/TV03.xlsx");
  const { stderr } = await kontrol(disk, "runde", "--kopi", "--ret-sikre", "--ud", "kopier");
  expect(stderr).toContain("Forslag!E59: -800 → -2.000");
  expect(disk.files.get("runde/under/TV03.xlsx")).toBe(before);
  const read = readXlsx(disk.files.get("kopier/under/TV03.xlsx") ?? new Uint8Array());
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const [sheet, report] = read.workbook.sheets;
  expect(sheet?.cells[58 - sheet.origin.row]?.[4 - sheet.origin.column]).toMatchObject({
    value: { kind: "number", value: -2000 },
  });
  expect(report?.name).toBe("Kontrol");
  expect(sheet?.cells.flat().filter(({ look }) => look.fill === "#FDE9A9").length).toBeGreaterThan(0);
  const again = await kontrol(disk, "kopier/under/TV03.xlsx", "--format", "json");
  expect(
    JSON.parse(again.stdout)[0].findings.filter(({ severity }: { severity: string }) => severity === "fejl"),
  ).toEqual([]);
  const twice = await kontrol(disk, "runde", "--kopi", "--ud", "kopier");
  expect(twice).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("findes i forvejen") });
});

test("copies of files of one name lie each in its folder, also of the folder one stands in", async () => {
  const disk = new MemoryDisk({
    "a/BI07.xlsx": published("BI07.num.xlsx"),
    "b/BI07.xlsx": published("BI07.num.xlsx"),
  });
  const { stderr } = await kontrol(disk, ".", "--kopi", "--ud", "kopier");
  expect(stderr).not.toContain("findes i forvejen");
  expect([...disk.files.keys()]).toEqual(expect.arrayContaining(["kopier/a/BI07.xlsx", "kopier/b/BI07.xlsx"]));
});

test("the tables of the page are drawn as their readers see them: years without a mark, a form without addresses", async () => {
  const disk = new MemoryDisk({ "a.xlsx": published("TV03-2025.num.xlsx"), "b.docx": publishedForm("TV03-2025") });
  const { stdout } = await kontrol(disk, "a.xlsx", "b.docx", "--format", "html");
  const [, book = "", form = ""] = stdout.split('<section class="report');
  for (const part of [book, form.split("</section>")[0] ?? ""]) {
    expect(part).not.toMatch(/>2\.0\d\d</);
    expect(part).toMatch(/<td class="n">2024<\/td>/);
    expect(part).not.toMatch(/[ >]-\d/);
    expect(
      part.match(/<td class="n fejl"><a href="#[^"]+">−(800|400|1\.200|600|1\.500|3\.000|1\.800|4\.500)</g),
    ).toHaveLength(12);
  }
  expect(book).toContain('<td class="address">');
  expect(form).not.toMatch(/class="address"|Dokument!/);
});

test("a folder's files of other kinds are named, for nobody has checked them", async () => {
  const disk = round();
  for (const name of ["runde/gammel.xls", "runde/under/forslag.pdf", "runde/billede.png"])
    disk.files.set(name, new Uint8Array(1));
  const line = "Ikke kontrolleret, for kun .xlsx og .docx læses: runde/gammel.xls, runde/under/forslag.pdf.";
  expect((await kontrol(disk, "runde")).stdout).toContain(line);
  expect((await kontrol(disk, "runde", "--format", "jsonl")).stderr).toContain(line);
  expect((await kontrol(disk, "runde", "--format", "html")).stdout).toContain(line);
});

/** A file that is there when the folder is listed, and gone when it is read. */
class FleetingDisk extends MemoryDisk {
  override read(path: string): ReturnType<MemoryDisk["read"]> {
    return path.endsWith("BI07.xlsx") ? { ok: false, problem: { kind: "missing" } } : super.read(path);
  }
}

test("a file that disappears between listing and reading is named, and the others are checked", async () => {
  const disk = new FleetingDisk(Object.fromEntries(round().files));
  const result = await kontrol(disk, "runde", "--format", "json", "--skriv-basis", "basis.json");
  expect(result).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("runde/BI07.xlsx: Filen er flyttet eller slettet"),
  });
  expect(JSON.parse(result.stdout)).toMatchObject([
    { file: "runde/BI07.xlsx", error: expect.any(String) },
    { file: "runde/under/TV03.xlsx", tables: expect.any(Array) },
  ]);
  expect(JSON.parse(text(disk, "basis.json"))).toHaveLength(2);
});

/** Full from the second file on. */
class FullDisk extends MemoryDisk {
  override write(path: string, bytes: Uint8Array, overwrite: boolean): ReturnType<MemoryDisk["write"]> {
    return path.includes("TV03") ? { ok: false, problem: { kind: "full" } } : super.write(path, bytes, overwrite);
  }
}

test("a copy that finds no room is named, the others are written, and no original is touched", async () => {
  const disk = new FullDisk(Object.fromEntries(round().files));
  const before = new Map(disk.files);
  const result = await kontrol(disk, "runde", "--kopi", "--ud", "kopier");
  expect(result).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("kopier/under/TV03.xlsx: Disken er fuld."),
  });
  expect([...disk.files.keys()].filter((name) => !before.has(name))).toEqual(["kopier/BI07.xlsx"]);
  for (const [name, bytes] of before) expect(disk.files.get(name)).toBe(bytes);
});
