import { expect, test } from "vitest";
import { overlaid } from "../../../src/workbench/univer/texts/overlaid.ts";

test("a text that is not translated stays English, beside one that is", () => {
  const english = { sheet: { list: { edit: "Edit", pick: "Pick" }, names: ["a"], ok: "OK" }, other: { no: "No" } };
  const danish = { sheet: { list: { edit: "Redigér" }, names: ["b"] }, own: "Eget" };
  expect(overlaid(english, danish)).toEqual({
    sheet: { list: { edit: "Redigér", pick: "Pick" }, names: ["b"], ok: "OK" },
    other: { no: "No" },
    own: "Eget",
  });
});
