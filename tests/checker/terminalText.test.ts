import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalJson, terminalText } from "../../src/checker/terminalText.ts";

const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test("no text steers the terminal", () => {
  expect(terminalText("rød \u001b[31m\nnæste\u202eomvendt æøå €")).toBe("rød \ufffd[31m næste\ufffdomvendt æøå €");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !STEERING.test(terminalText(text))));
});

test("JSON keeps every character and steers nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const json = terminalJson(texts);
      expect(JSON.parse(json)).toEqual(texts);
      expect(json.replaceAll("\n", "")).not.toMatch(STEERING);
    }),
  );
});
