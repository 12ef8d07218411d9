import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import { danishError } from "../../src/domain/workbook/danishError.ts";
import { PaneFunctions } from "../../src/workbench/customFunctions/paneFunctions.ts";
import { call } from "./call.ts";
import { cases } from "./conformanceCases.ts";
import { bundleFunctions, evaluateFunctions } from "./functionsBundle.ts";

/* What users of other add-ins' functions report: OfficeDev/office-js issues 1395 and 1975 (#BUSY! for ever), 4487, 5611
   and 6611 (#NAME? and _xldudf_ in a workbook opened again), 891 (translated names), 6936 (the pane is closed). */

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly options?: object;
  readonly parameters: readonly object[];
}

const { functions } = JSON.parse(functionsMetadata().json) as { functions: FunctionMetadata[] };
const metadataOf = (id: string): FunctionMetadata => functions.find((one) => one.id === id.toUpperCase())!;
const inExcel = cases.filter(({ id, flags }) => flags === undefined && id === id.toUpperCase());

describe("a cell never waits for ever", () => {
  test("no function streams, is volatile, can be cancelled, or asks for its cell", () => {
    expect(functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  test("every answer is there when the call returns", async () => {
    const made = evaluateFunctions(await bundleFunctions());
    for (const { id, args } of inExcel) {
      const answer = ((): unknown => {
        try {
          return made.get(id)?.(...args);
        } catch {
          return null;
        }
      })();
      expect(typeof (answer as { then?: unknown } | null | undefined)?.then).toBe("undefined");
    }
  });

  test("the pane's page has its functions before anything else of ours, and before Office is ready", () => {
    const build = readFileSync("scripts/build/addin.ts", "utf8");
    expect(build).toMatch(/chunks: \["functions", "taskpane"\],\s+chunksSortMode: "manual"/);
    expect(readFileSync("src/functions/functions.ts", "utf8")).not.toMatch(/onReady|await|import\(/);
  });

  test("a function that is asked for before the pane is there is asked for again, though others were answered", () => {
    let window: unknown = null;
    const pane = new PaneFunctions(() => window as Window | null);
    expect(pane.call("SUM2", [])).toMatchObject({ ok: false, code: "#BUSY!" });
    window = { CustomFunctions: { _association: { mappings: { SUM2: () => 2 } } } };
    expect(pane.call("SUM2", [])).toEqual({ ok: true, value: 2 });
    expect([pane.takeMissed(), pane.takeMissed()]).toEqual([true, false]);
  });
});

/** Excel hands it to every function, behind the arguments that the metadata names. */
const invocationOf = (isInValuePreview: boolean): object => ({
  address: "Ark1!A1",
  isInValuePreview,
  setResult: () => {
    throw new Error("nobody streams");
  },
});

test("what Excel shows while a part of a formula is selected is what the cell will show", () => {
  for (const { id, name, args } of inExcel) {
    const { parameters } = metadataOf(id);
    const filled = [...args, ...Array.from({ length: Math.max(0, parameters.length - args.length) }, () => null)];
    for (const isInValuePreview of [true, false])
      expect({ name, answer: call(id, ...filled, invocationOf(isInValuePreview)) }).toEqual({
        name,
        answer: call(id, ...args),
      });
  }
});

test("a function is called the same in every language of Excel", () => {
  expect(functions.filter(({ id, name }) => id !== name)).toEqual([]);
  const manifest = readFileSync("manifest.xml", "utf8");
  const resources = manifest.slice(manifest.indexOf("<Resources>"));
  expect(resources).toMatch(/id="Functions\.Metadata\.Url" DefaultValue="[^"]*"\/>/);
  expect(resources).toMatch(/id="Functions\.Namespace" DefaultValue="KVANTUM"\/>/);
});

describe("the help page", () => {
  const page = readFileSync("assets/tom-rude.html", "utf8");

  test.each(["#NAME?", "#BUSY!"])("says what to do about %s, under the name that a Danish Excel gives it", (code) => {
    expect(page).toContain(danishError(code));
    expect(page).toContain(`(${code})`);
  });

  test.each([
    ["a formula that stays so after the add-in has come", "_xldudf_", "F2"],
    ["a sheet that is protected", "Ophæv arkbeskyttelse"],
    ["a closed pane", "Ruden må gerne være lukket"],
    ["another language", "på alle sprog"],
    ["a part of a formula", "F9"],
  ])("%s", (_, ...words) => {
    for (const word of words) expect(page).toContain(word);
  });
});
