import { expect, test } from "vitest";
import { findingGroups, neighbour, severityCounts, sheetCounts } from "../../src/app/findingGroups.ts";
import { EVERYTHING, type Shown } from "../../src/app/check/shownFindings.ts";
import { finding, place, reportOf } from "./madeReports.ts";

const report = reportOf(
  finding("C70", { table: "Tabel E" }),
  finding("D61", { severity: "note" }),
  finding("E61"),
  finding("C61"),
  finding("B31", { table: "Tabel 1", severity: "advarsel" }),
  finding("A1", { table: "Tabel 1", at: place("A1", "Ark2") }),
);

test("tables with errors come first, as the eye meets them, and in each the gravest first", () => {
  const groups = findingGroups(report).map(({ sheet, title, findings }) => [
    sheet,
    title,
    findings.map(({ number }) => number),
  ]);
  expect(groups).toEqual([
    ["Ark1", "Tabel C", [3, 2, 1]],
    ["Ark1", "Tabel E", [0]],
    ["Ark2", "Tabel 1", [5]],
    ["Ark1", "Tabel 1", [4]],
  ]);
});

const titles = (shown: Partial<Shown>) =>
  findingGroups(report, { ...EVERYTHING, ...shown }).map(({ title, sheet }) => `${title} ${sheet}`);

test("what is clicked is all that is shown: a severity, a sheet, and the words that are searched for", () => {
  expect(titles({ shownSeverity: "fejl" })).toEqual(["Tabel C Ark1", "Tabel E Ark1", "Tabel 1 Ark2"]);
  expect(titles({ shownSheet: "Ark2" })).toEqual(["Tabel 1 Ark2"]);
  expect(titles({ search: "tabel c e61" })).toEqual(["Tabel C Ark1"]);
  expect(titles({ search: "findes ikke" })).toEqual([]);
});

test("a sheet without findings is counted too", () => {
  expect(sheetCounts(report, ["Ark1", "Ark2", "Ren"]).map(({ counts }) => counts.map(({ count }) => count))).toEqual([
    [3, 1, 1],
    [1, 0, 0],
    [0, 0, 0],
  ]);
});

test("every severity is counted, none too", () => {
  expect(severityCounts(reportOf(finding("B2")))).toEqual([
    { severity: "fejl", count: 1 },
    { severity: "advarsel", count: 0 },
    { severity: "note", count: 0 },
  ]);
});

test("the arrows follow the list and stop at its ends", () => {
  const groups = findingGroups(report);
  const walk = [3, 2, 1, 0, 5, 4];
  walk.forEach((number, index) => {
    expect(neighbour(groups, number, 1)).toBe(walk[index + 1] ?? 4);
    expect(neighbour(groups, number, -1)).toBe(walk[index - 1] ?? 3);
  });
  expect(neighbour(groups, null, 1)).toBe(3);
  expect(neighbour([], null, 1)).toBeNull();
});
