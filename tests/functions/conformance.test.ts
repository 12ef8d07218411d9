import { beforeAll, describe, expect, test } from "vitest";
import { functionArguments, type ArgumentValue } from "../../src/workbench/customFunctions/functionArguments.ts";
import type { FunctionsFile } from "../../src/workbench/customFunctions/metadata.ts";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import { call } from "./call.ts";
import { cases } from "./conformanceCases.ts";
import { callThroughRuntime } from "./realRuntime.ts";

const { functions } = JSON.parse(functionsMetadata().json) as FunctionsFile;

let answers: unknown[] = [];
beforeAll(async () => {
  answers = await callThroughRuntime(cases);
});

describe("through Microsoft's own runtime", () => {
  test.each(cases.map((given, index) => [given.id, given.name, index] as const))("%s: %s", (_, __, index) => {
    const given = cases[index];
    if (!given) throw new Error(`No case ${index}`);
    expect(answers[index]).toEqual(given.expected ?? call(given.id, ...given.args));
  });
  test("every function is among them", () => {
    const called = new Set(cases.map(({ id }) => id.toUpperCase()));
    const missing = functions.map(({ id }) => id).filter((id) => !called.has(id));
    expect(missing, "functions that tests/functions/conformanceCases.ts does not call").toEqual([]);
  });
});

const cell = (value: unknown): ArgumentValue =>
  value === "" || value === null || value === undefined
    ? { kind: "blank" }
    : typeof value === "object"
      ? { kind: "error", code: (value as { code: string }).code }
      : { kind: "scalar", value: value as string | number | boolean };
const given = (value: unknown): ArgumentValue => {
  if (value === null) return { kind: "omitted" };
  return Array.isArray(value)
    ? { kind: "matrix", rows: (value as unknown[][]).map((row) => row.map(cell)) }
    : cell(value);
};

/** The grid of the workbench calls the functions itself: it must hand the same cells over. */
describe("in the workbench's grid", () => {
  const inGrid = cases.filter(({ flags, id }) => flags === undefined && id === id.toUpperCase());

  test.each(inGrid.map((one) => [one.id, one.name, cases.indexOf(one)] as const))("%s: %s", (id, _, index) => {
    const metadata = functions.find((one) => one.id === id);
    const args = cases[index]?.args ?? [];
    const typed = metadata?.parameters.at(-1)?.repeating ? (args[0] as unknown[]) : args;
    const read = metadata && functionArguments(metadata, typed.map(given));
    expect(read?.ok && call(id, ...read.values)).toEqual(answers[index]);
  });
});
