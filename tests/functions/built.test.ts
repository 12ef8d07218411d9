import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { functionsMetadata } from "../../scripts/functionsMetadata.js";
import { bundleFunctions, callFunction, evaluateFunctions } from "./functionsBundle.ts";

const BUILT = "dist/functions.js";
const ids = functionsMetadata().associate.map(({ id }) => id);

describe.skipIf(!existsSync(BUILT))("dist/functions.js", () => {
  const functions = existsSync(BUILT) ? evaluateFunctions(readFileSync(BUILT, "utf8")) : new Map();

  test("needs nothing but CustomFunctions, and associates every function", () => {
    expect([...functions.keys()].sort()).toEqual([...ids].sort());
  });
  test("answers, and fails with a text", () => {
    expect(callFunction(functions, "PAYBACK", [[[-100, -100]], [[150, ""]], true])).toBe(1.5);
    expect(callFunction(functions, "AKKUMULERET", [[["1.300"]]])).toMatchObject({ code: "#VALUE!" });
  });
});

test("the functions are a small download: at most 22 KB packed, with the reader of cells they share with the check", async () => {
  expect(gzipSync(await bundleFunctions()).length).toBeLessThan(22 * 1024);
});
