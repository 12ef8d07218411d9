import { expect, test } from "vitest";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import * as functions from "../../src/functions/functions.ts";

interface Described {
  readonly description?: string;
}
interface FunctionMetadata extends Described {
  readonly id: string;
  readonly parameters: readonly (Described & {
    readonly name: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  })[];
}

const { json, associate } = functionsMetadata();
const described = (JSON.parse(json) as { functions: FunctionMetadata[] }).functions;

test("functions.json is the golden one: a workbook stores the ids for ever", async () => {
  await expect(json).toMatchFileSnapshot("../golden/functions.json");
});

test("every exported function is described and associated", () => {
  expect(associate.map(({ functionName }) => functionName).sort()).toEqual(Object.keys(functions).sort());
  expect(associate.map(({ id }) => id)).toEqual(described.map(({ id }) => id));
});

test.each(described)("$id has an id for ever and says in Danish what to type", ({ id, description, parameters }) => {
  expect(id).toMatch(/^[A-Z0-9_.]+$/);
  for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
    expect(text).toMatch(/^[A-ZÆØÅ"].*\.$/);
    expect((text ?? "").length).toBeLessThanOrEqual(512);
  }
  expect(parameters.slice(0, -1).filter(({ optional, repeating }) => optional || repeating)).toEqual([]);
});
