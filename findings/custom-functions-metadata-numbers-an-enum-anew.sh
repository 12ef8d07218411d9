#!/bin/sh
# Guess:   an enum under @customenum reaches Excel with the values TypeScript gives it: { Kroner = 1, Thousands = 1000,
#          Millions } has Millions = 1001.
# Happens: members without a value are numbered among themselves, from 0, wherever they stand: Excel's list sends 0 for
#          Millions, which in the program is no member at all, and { Service = 2, Anlaeg } sends 0 as well. A quoted
#          name keeps its quotes in the list. No error is given.
# Hurt:    whoever gives a custom function a list of choices: the function gets another choice than the one the user
#          picked, and the program's own types say all is well.
# So:      give every member its value. Ours are texts, all written out, and a test holds the generated file.
# Source:  run of 2026-11-29, custom-functions-metadata 2.2.3 with typescript 6.0.3, Node 20; no issue found. All
#          members on Microsoft's page on custom enums have values; that they must is not said.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund custom-functions-metadata@2.2.3 typescript@6.0.3
cat >case.mjs <<'CASE'
import { writeFileSync } from "node:fs";
import metadata from "custom-functions-metadata";
import typescript from "typescript";

const source = `
/** @customenum */
export enum Unit { Kroner = 1, Thousands = 1000, Millions, "In all" = 5 }
/** @customenum */
export enum Area { Service = 2, Anlaeg }
/** @customfunction */
export function shown(unit: Unit, area: Area): number { return Number(unit) + Number(area); }
`;
writeFileSync("functions.ts", source);
const { errors, metadataJson } = await metadata.generateCustomFunctionsMetadata("functions.ts");
writeFileSync("functions.mjs", typescript.transpile(source, { module: typescript.ModuleKind.ESNext }));
const { Unit, Area } = await import("./functions.mjs");
const seen = {
  errors: errors.length,
  excel: JSON.parse(metadataJson).enums.map(({ values }) => values.map(({ name, numberValue }) => [name, numberValue])),
  program: [Unit.Millions, Area.Anlaeg],
};
const expected = {
  errors: 0,
  excel: [[["Kroner", 1], ["Thousands", 1000], ["Millions", 0], ['"In all"', 5]], [["Service", 2], ["Anlaeg", 0]]],
  program: [1001, 3],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
