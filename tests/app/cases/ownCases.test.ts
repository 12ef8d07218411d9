import { expect, test } from "vitest";
import { readOwnCases, writeOwnCases, nextKey } from "../../../src/app/cases/ownCases.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { caseData, comparable } from "../../harness/caseData.ts";

test("cases come back from the workbook as they were kept", () => {
  const ownCases = EXAMPLE_CASES.map((model, index) => ({ key: `egen-${index + 1}`, model }));
  const back = readOwnCases(writeOwnCases({ ownCases, unreadCases: [] }));
  expect(back?.unreadCases).toEqual([]);
  expect(back?.ownCases.map(({ key, model }) => [key, comparable(model)])).toEqual(
    ownCases.map(({ key, model }) => [key, comparable(model)]),
  );
});

test("a case of a newer version is told of and kept as it is", () => {
  const newer = caseData({ version: 99 });
  const kept = readOwnCases(
    JSON.stringify([
      { key: "egen-3", case: newer },
      { key: "egen-1", case: caseData() },
    ]),
  );
  expect(kept?.ownCases.map(({ key }) => key)).toEqual(["egen-1"]);
  expect(kept?.unreadCases).toMatchObject([{ key: "egen-3", problems: [expect.stringMatching(/version 99/)] }]);
  expect(kept && JSON.parse(writeOwnCases(kept))).toContainEqual({ key: "egen-3", case: newer });
  expect(kept && nextKey(kept)).toBe("egen-4");
});

test.each(["", "{", "[1]", "{}", '[{"key":1,"case":{}}]'])("what is no list of cases is none: %j", (text) => {
  expect(readOwnCases(text)).toBeNull();
});
