import { expect, test } from "vitest";
import { readArguments } from "../../src/checker/arguments/readArguments.ts";

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
  expect(readArguments(words(line))).toMatchObject(expected);
});

test.each([
  ["", "Skriv en kommando."],
  ["andet", "Kommandoen «andet» kendes ikke."],
  ["kontrol", "Skriv mindst én fil eller mappe."],
  ["kontrol a.xlsx --formt json", "--formt kendes ikke. Mente du --format?"],
  ["kontrol a.xlsx --format xml", "--format skal være text, json, jsonl, sarif, junit eller html, ikke «xml»."],
  ["kontrol a.xlsx --format", "--format mangler sin værdi."],
  [
    "kontrol a.xlsx --som notat",
    "--som skal være investeringsforslag, effektiviseringsforslag, innovationsforslag eller budgetnotat, ikke «notat».",
  ],
  ["kontrol a.xlsx --som", "--som mangler sin værdi."],
  ["tabeller --out a.xlsx", "Skriv, hvilken sag (.json) tabellerne skal laves af."],
  ["tabeller a.json b.json --out a.xlsx", "Kun én sag ad gangen: «b.json» er én for meget."],
  ["tabeller a.json", "Skriv med --ud, hvilken fil der skal skrives."],
  ["tabeller a.json --out a.csv", "Filen efter --out skal ende på .xlsx: «a.csv»."],
  ["tabeller a.json --out a.xlsx --force", "--force kendes ikke."],
])("what is wrong with «%s»", (line, problem) => {
  expect(readArguments(words(line))).toMatchObject({ kind: "wrong", problem });
});

test.each(["--help", "kontrol --help", "kontrol -h a.xlsx", "tabeller --help"])("%s", (line) => {
  expect(readArguments(words(line))).toMatchObject({ kind: "told", text: expect.stringMatching(/^Brug: kvantum-ark/) });
});

test("a script of npm is called as npm has it", () => {
  const told = readArguments(words("kontrol --help"), "npm run --silent");
  expect(told).toMatchObject({
    text: expect.stringMatching(/^Brug: npm run --silent kontrol -- <filer eller mapper>/),
  });
});

test("help has no English word of the parser's", () => {
  for (const command of ["", "kontrol", "tabeller", "sammenlign", "sag", "oversigt", "regler", "forklar"]) {
    const told = readArguments(words(`${command} --help`));
    expect(told).toMatchObject({ text: expect.not.stringMatching(/usage|options|commands|display|arguments/i) });
  }
});
