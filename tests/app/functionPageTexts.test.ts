import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { functionHelp } from "../../src/app/functionHelp.ts";
import { SHARED_ERRORS } from "../../src/app/texts/functionErrorTexts.ts";
import { functionPageTexts, type FunctionExample } from "../../scripts/pages/functionPageTexts.ts";
import { parseRangeA1 } from "../../src/domain/workbook/address.ts";
import { call } from "../functions/call.ts";
import { printedCases } from "../functions/publishedCases.ts";

const SOURCES = "src/functions";
const sources = readdirSync(SOURCES)
  .map((name) => readFileSync(`${SOURCES}/${name}`, "utf8"))
  .join("\n");

test("every function of the pane has a page", () => {
  expect(functionPageTexts.map(({ id }) => id)).toEqual(functionHelp.map(({ id }) => id));
});

function argument(text: string, sheet: FunctionExample["sheet"]): unknown {
  const range = parseRangeA1(text);
  if (!range) return Number(text);
  const rows = sheet.slice(range.top, range.bottom + 1);
  return rows.map((row) =>
    Array.from({ length: range.right - range.left + 1 }, (_, index) => row[range.left + index] ?? ""),
  );
}

function calculated(id: string, { formula, sheet }: FunctionExample): unknown {
  const args = formula
    .slice(formula.indexOf("(") + 1, -1)
    .split(";")
    .map((text) => argument(text, sheet));
  const result = id === "NETEFFEKT" ? call(id, args) : call(id, ...args, null);
  return Array.isArray(result) ? result : [[result]];
}

describe.each(functionPageTexts)("$id", ({ id, example, errors, explanation }) => {
  test("the example gives what the page says", () => expect(calculated(id, example)).toEqual(example.result));

  test("the figures are the published case's", () => {
    const printed = printedCases.find((one) => example.source.startsWith(`${one.id},`));
    const rows = printed?.table1.rows ?? [];
    expect(example.sheet[0]?.filter((cell) => /^\d{4}$/.test(String(cell))).map(Number)).toEqual(printed?.years);
    const described = example.sheet.slice(1).filter(([label]) => !/^(Andel|Sats)/.test(String(label)));
    for (const [label, ...cells] of described) {
      const figures = cells.filter((cell) => typeof cell !== "string");
      expect(rows.filter((row) => row.label === label).map(({ values }) => values)).toContainEqual(figures);
    }
  });

  test("every error it explains is one that a function gives, with a sentence on what to do", () => {
    for (const { message, remedy } of [...errors, ...SHARED_ERRORS]) {
      expect(sources).toContain(message);
      expect(remedy).toMatch(/^\p{Lu}.*[.?]$/u);
    }
    for (const sentence of [...explanation, example.remark]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test("PAYBACK's remark on decimals is right", () => {
  const { sheet, remark } = functionPageTexts[0]!.example;
  const years = call("PAYBACK", argument("B2:G3", sheet), argument("B4:G5", sheet), true);
  expect(remark).toContain(`${String(years).replace(".", ",")} år`);
});
