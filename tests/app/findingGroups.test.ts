import { expect, test } from "vitest";
import { findingGroups, neighbour, severityCounts } from "../../src/app/findingGroups.ts";
import { finding, place, reportOf } from "./reports.ts";

const report = reportOf(
  finding("C70", { table: "Tabel E" }),
  finding("D61", { severity: "note" }),
  finding("E61"),
  finding("C61"),
  finding("B31", { table: "Tabel 1", severity: "advarsel" }),
  finding("A1", { table: "Tabel 1", at: place("A1", "Ark2") }),
);

test("tables come as the eye meets them, and in each the gravest first", () => {
  const groups = findingGroups(report, []).map(({ sheet, title, findings }) => [
    sheet,
    title,
    findings.map(({ number }) => number),
  ]);
  expect(groups).toEqual([
    ["Ark1", "Tabel 1", [4]],
    ["Ark1", "Tabel C", [3, 2, 1]],
    ["Ark1", "Tabel E", [0]],
    ["Ark2", "Tabel 1", [5]],
  ]);
});

test("hidden severities leave, and a table without findings with them", () => {
  expect(findingGroups(report, ["advarsel", "note"]).map(({ title }) => title)).toEqual([
    "Tabel C",
    "Tabel E",
    "Tabel 1",
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
  const groups = findingGroups(report, []);
  const walk = [4, 3, 2, 1, 0, 5];
  walk.forEach((number, index) => {
    expect(neighbour(groups, number, 1)).toBe(walk[index + 1] ?? 5);
    expect(neighbour(groups, number, -1)).toBe(walk[index - 1] ?? 4);
  });
  expect(neighbour(groups, null, 1)).toBe(4);
  expect(neighbour([], null, 1)).toBeNull();
});
