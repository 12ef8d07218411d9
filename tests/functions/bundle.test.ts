import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleFunctions } from "./functionsBundle.ts";

test("the functions are a small download: at most 22 KB packed, with the reader of cells they share with the check", async () => {
  expect(gzipSync(await bundleFunctions()).length).toBeLessThan(22 * 1024);
});
