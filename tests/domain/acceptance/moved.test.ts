import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptFinding } from "../../../src/domain/acceptance/acceptFinding.ts";
import type { Acceptance } from "../../../src/domain/acceptance/acceptance.ts";
import { acceptancePlan } from "../../../src/domain/acceptance/acceptancePlan.ts";
import { editsToFollow, editsToRemove, readAcceptances } from "../../../src/domain/acceptance/acceptanceSheet.ts";
import { moved, movesOf } from "../../../src/domain/acceptance/movedAcceptances.ts";
import { review } from "../../../src/domain/acceptance/withAcceptances.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { BLANK_CELL, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { edited, typed } from "../../harness/editedSheet.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

const SIGNATURE = { reason: "Aftalt med ØKF", by: "Anna", date: "22. november 2026" };
const ROWS = ["| Flytteudgifter | Service | 120 | 60", "| Montering | | 150 | 30", "| Drift | Sevice | 10 | 10"];

/** Three findings: a total, a missing and an unreadable control area. */
function table({
  rows = ROWS,
  total = "290",
  caption = "Tabel 3. Serviceinvesteringer i forslaget",
  years = "2019 | 2020",
} = {}): string {
  return [
    `| ${caption} | |`,
    `| 1.000 kr. 2020 p/l | Styringsområde | ${years}`,
    ...rows,
    `| Investeringer i alt | | ${total} | 100`,
  ].join("\n");
}

const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  activeSheet: sheets[0]!.name,
  sheets,
});
const places = ({ rule, at }: { rule: string; at: { row: number; column: number } }): string =>
  `${rule} ${String.fromCharCode(65 + at.column)}${at.row + 1}`;

function acceptAll(sheet: SheetSnapshot): Acceptance[] {
  const workbook = workbookOf(sheet);
  return checkWorkbook(workbook).findings.map((finding) => acceptFinding(finding, workbook, SIGNATURE));
}

function openAfter(sheet: SheetSnapshot, acceptances: readonly Acceptance[], whole = true): string[] {
  const workbook = workbookOf(sheet);
  return review(checkWorkbook(workbook), workbook, acceptances, whole).findings.map(places);
}

const before = sheetOf(table());

test("the sheet at hand has findings of three kinds", () => {
  expect(checkWorkbook(workbookOf(before)).findings.map(places)).toEqual([
    "tabel-sum C6",
    "styringsomraade-mangler B4",
    "styringsomraade-ukendt A5",
  ]);
});

const put = (at: number, line: string): string[] => [...ROWS.slice(0, at), line, ...ROWS.slice(at)];

test.each([
  ["rows put in above the table", sheetOf(`| Forslag\n|\n|\n${table()}`)],
  ["a blank row inside", sheetOf(table({ rows: put(1, "|") }))],
  ["a row without amounts put in", sheetOf(table({ rows: put(0, "| Ingen | Service | 0 | 0") }))],
  ["a column put in at the left", sheetOf(table().replaceAll(/^/gm, "| "))],
  [
    "a year put in before",
    sheetOf(
      table({
        rows: ["| Flytteudgifter | Service | | 120 | 60", "| Montering | | | 150 | 30", "| Drift | Sevice | | 10 | 10"],
        years: "2018 | 2019 | 2020",
        total: " | 290",
      }),
    ),
  ],
  ["rows sorted the other way", sheetOf(table({ rows: [...ROWS].reverse() }))],
  ["the numbers closed up", sheetOf(table({ caption: "Tabel 2. Serviceinvesteringer i forslaget" }))],
  ["the caption reworded", sheetOf(table({ caption: "Tabel 3. Serviceinvesteringer i forslaget om veje" }))],
  ["the sheet renamed", sheetOf(table(), "Forslag")],
])("an acceptance follows its cell: %s", (_name, after) => {
  const rest = openAfter(after, acceptAll(before)).filter((name) => /tabel-sum|styringsomraade/.test(name));
  expect(rest).toEqual([]);
});

test.each([
  ["the figure changes", sheetOf(`|\n${table({ total: "291" })}`), ["tabel-sum C7"]],
  ["what it should be changes", sheetOf(table({ rows: put(0, "| Mere | Service | 5 | 0") })), ["tabel-sum C7"]],
  [
    "the row is another",
    sheetOf(table({ rows: ROWS.map((row) => row.replace("Montering", "Løn")) })),
    ["styringsomraade-mangler B4"],
  ],
  [
    "the unreadable word is another",
    sheetOf(table({ rows: ROWS.map((row) => row.replace("Sevice", "Servise")) })),
    ["styringsomraade-ukendt A5"],
  ],
])("the finding comes back when %s", (_name, after, open) => {
  expect(openAfter(after, acceptAll(before))).toEqual(open);
});

test("a row taken out does not leave its acceptance to the row that comes in its place", () => {
  const [, missing] = acceptAll(before);
  const after = sheetOf(table({ rows: [ROWS[0]!, "| Løn | | 150 | 30", ROWS[2]!] }));
  expect(openAfter(after, [missing!])).toContain("styringsomraade-mangler B4");
});

test("of two rows alike the one that was accepted stays so, wherever both go", () => {
  const twice = (lead: string): SheetSnapshot =>
    sheetOf(lead + table({ rows: ["| Løn | | 150 | 30", "| Løn | | 150 | 30"], total: "300" }));
  const second = acceptAll(twice("")).find(
    ({ rule, address }) => rule === "styringsomraade-mangler" && address === "B4",
  );
  expect(second?.row).toBe("Løn · nr. 2");
  const open = openAfter(twice("|\n"), [second!]).filter((name) => name.startsWith("styringsomraade"));
  expect(open).toEqual(["styringsomraade-mangler B4"]);
});

test("a sheet that merely was not read is no renamed one", () => {
  expect(openAfter(sheetOf(table(), "Kopi"), acceptAll(before), false)).toHaveLength(3);
});

test("one acceptance is of one finding", () => {
  const copy = workbookOf(before, sheetOf(table(), "Kopi"));
  const { accepted, findings } = review(checkWorkbook(copy), copy, acceptAll(before), true);
  const open = findings.filter(({ rule }) => rule !== "tabelnummer-to-gange").map(({ at }) => at.sheet);
  expect([accepted.length, open]).toEqual([3, ["Kopi", "Kopi", "Kopi"]]);
});

const sum = (lead: string, formula: string, value: string): SheetSnapshot =>
  sheetOf(
    `${lead}| Tabel 3. Serviceinvesteringer i forslaget |\n| 1.000 kr. 2020 p/l | 2019\n| Montering ` +
      `| 150\n| Investeringer totalt, service | ${formula} → ${value}`,
  );

test("a formula's references may move, its figure and its kind may not", () => {
  const [accepted] = acceptAll(sum("", "=SUM(B3:B3)+10", "160"));
  expect(accepted).toMatchObject({ rule: "konstant-i-sum", found: "=SUM(B3:B3)+10 → 160" });
  const stays = (sheet: SheetSnapshot): boolean =>
    !openAfter(sheet, [accepted!]).some((name) => name.startsWith("konstant"));
  expect(stays(sum("|\n|\n", "=SUM(B5:B5)+10", "160"))).toBe(true);
  expect(stays(sum("|\n|\n", "=SUM(B5:B5)+10", "170"))).toBe(false);
  expect(stays(sum("", "=SUM(B3:B3)+20", "160"))).toBe(false);
});

/** The table of acceptances as it was before cells were known by name. */
function oldTable(acceptances: readonly Acceptance[]): SheetSnapshot {
  const { rule, sheet, address, found, expected, reason, by, date } = acceptances[0]!;
  const lines = [
    "| Accepterede fund",
    "|",
    "|",
    "| Regel | Ark | Celle | Tabel | Fundet | Forventet | Begrundelse | Accepteret af | Dato",
    `| ${rule} | ${sheet} | ${address} | Tabel 3 | '${found} | '${expected} | ${reason} | ${by} | ${date}`,
  ];
  return sheetOf(lines.join("\n"), "Kontrol – accepterede");
}

test("a table with addresses only is read, holds for the same address, and can be taken out of", () => {
  const sheet = oldTable(acceptAll(before));
  const [old] = readAcceptances(sheet);
  expect(old).toMatchObject({ address: "C6", row: "", column: "" });
  expect(openAfter(before, [old!])).not.toContain("tabel-sum C6");
  expect(openAfter(sheetOf(`|\n${table()}`), [old!])).toContain("tabel-sum C7");
  expect(readAcceptances(edited(sheet, editsToRemove(sheet, old!)!))).toEqual([]);
});

function followed(own: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  const workbook = workbookOf(after);
  const report = review(checkWorkbook(workbook), workbook, readAcceptances(own), true);
  const moves = movesOf(report, workbook);
  const now = edited(own, editsToFollow(own, moves));
  expect(readAcceptances(now)).toEqual(moved(readAcceptances(own), moves));
  return now;
}

test("the visible table tells the new address, and leaves alone what a person wrote", () => {
  const [sumOf] = acceptAll(before);
  const own = typed(planSnapshot(acceptancePlan(sumOf!)), "I5", { kind: "text", text: "Aftalt på møde" });
  const [now] = readAcceptances(followed(own, sheetOf(`|\n|\n${table()}`)));
  expect(now).toEqual({ ...sumOf, address: "C8", reason: "Aftalt på møde" });
});

test("remarks in a column of one's own stay beside their acceptance when another is taken out", () => {
  const [one, , two] = acceptAll(before);
  const own = sheetOf(
    [
      "| Regel | Ark | Celle | Bemærkning | Tabel | Række | Kolonne | Fundet | Forventet | Begrundelse " +
        "| Accepteret af | Dato",
    ]
      .concat(
        [one!, two!].map(
          (each, index) =>
            `| ${each.rule} | ${each.sheet} | ${each.address} | note ${index} | ${each.table} | ${each.row} ` +
            `| ${each.column} | '${each.found} | '${each.expected} | ja | Anna | i dag`,
        ),
      )
      .join("\n"),
    "Kontrol – accepterede",
  );
  const [first] = readAcceptances(own);
  const left = edited(own, editsToRemove(own, first!)!);
  expect(readAcceptances(left).map(({ address }) => address)).toEqual(["A5"]);
  expect(left.cells.map((row) => row[3]).filter((cell) => cell !== BLANK_CELL)).toHaveLength(3);
});

test("wherever the table goes, and in whatever order its rows stand, nothing that was accepted comes back", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(4), fc.shuffledSubarray(ROWS, { minLength: 3 }), (down, right, rows) => {
      const text = table({ rows }).replaceAll(/^/gm, "| ".repeat(right));
      const after = sheetOf("|\n".repeat(down) + text);
      expect(openAfter(after, acceptAll(before))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
