import { expect, test } from "vitest";
import { readArguments } from "../../src/checker/arguments.ts";

const words = (line: string): string[] => line.split(" ").filter((word) => word !== "");

test.each([
  ["kontrol a.xlsx", { kind: "check", paths: ["a.xlsx"], format: "text", caseKind: null, needsTables: false }],
  [
    "kontrol a.xlsx mappe --format json",
    { kind: "check", paths: ["a.xlsx", "mappe"], format: "json", caseKind: null, needsTables: false },
  ],
  [
    "kontrol --format=json a.xlsx",
    { kind: "check", paths: ["a.xlsx"], format: "json", caseKind: null, needsTables: false },
  ],
  [
    "kontrol a.xlsx --som budgetnotat",
    { kind: "check", paths: ["a.xlsx"], format: "text", caseKind: "budgetnotat", needsTables: false },
  ],
  [
    "kontrol a.xlsx --kraev-tabeller",
    { kind: "check", paths: ["a.xlsx"], format: "text", caseKind: null, needsTables: true },
  ],
  ["kontrol -- --format", { kind: "check", paths: ["--format"], format: "text", caseKind: null, needsTables: false }],
  ["tabeller sag.json --out ud.xlsx", { kind: "tables", casePath: "sag.json", out: "ud.xlsx", overwrite: false }],
  [
    "tabeller --overskriv --out=ud.XLSX sag.json",
    { kind: "tables", casePath: "sag.json", out: "ud.XLSX", overwrite: true },
  ],
])("%s", (line, expected) => {
  expect(readArguments(words(line))).toEqual(expected);
});

test.each([
  ["", "Skriv en kommando."],
  ["andet", "Kommandoen «andet» kendes ikke."],
  ["kontrol", "Skriv mindst én fil eller mappe."],
  ["kontrol a.xlsx --formt json", "--formt kendes ikke."],
  ["kontrol a.xlsx --format xml", "--format skal være text, json eller html, ikke «xml»."],
  ["kontrol a.xlsx --format", "--format skal være text, json eller html, ikke «»."],
  ["kontrol a.xlsx --som notat", "--som skal være investeringsforslag eller budgetnotat, ikke «notat»."],
  ["kontrol a.xlsx --som", "--som skal være investeringsforslag eller budgetnotat, ikke «»."],
  ["tabeller --out a.xlsx", "Skriv, hvilken sag (.json) tabellerne skal laves af."],
  ["tabeller a.json b.json --out a.xlsx", "Kun én sag ad gangen: «b.json» er én for meget."],
  ["tabeller a.json", "Skriv med --out, hvilken fil der skal skrives."],
  ["tabeller a.json --out a.csv", "Filen efter --out skal ende på .xlsx: «a.csv»."],
  ["tabeller a.json --out a.xlsx --force", "--force kendes ikke."],
])("what is wrong with «%s»", (line, problem) => {
  expect(readArguments(words(line))).toMatchObject({ kind: "wrong", problem });
});

test.each(["--help", "kontrol --help", "kontrol -h a.xlsx", "tabeller --help"])("%s", (line) => {
  expect(readArguments(words(line))).toMatchObject({ kind: "help", usage: expect.stringContaining("Brug: npm run") });
});
