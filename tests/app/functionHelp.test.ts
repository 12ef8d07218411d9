import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findFunctions, functionHelp } from "../../src/app/functionHelp.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import { parseRangeA1 } from "../../src/domain/workbook/address.ts";
import type { PlannedContent } from "../../src/domain/workbook/plan.ts";
import { call } from "../functions/call.ts";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

const { functions } = JSON.parse(readFileSync("tests/golden/functions.json", "utf8")) as Metadata;

test("every function that Excel gets is explained, with Excel's own parameters", () => {
  const signatures = functions.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional, repeating }) =>
      optional ? `[${name}]` : repeating ? `${name}; …` : name,
    );
    return `KVANTUM.${id}(${names.join("; ")})`;
  });
  expect(functionHelp.map(({ signature }) => signature)).toEqual(signatures);
});

test("the pane leads to the same help page as Excel's formula builder", () => {
  expect(functionHelp.map(({ page }) => `https://localhost:3000/${page}`)).toEqual(
    functions.map(({ helpUrl }) => helpUrl),
  );
});

test.each([
  ["", 6],
  ["  ", 6],
  ["tilbagebetaling", "PAYBACK"],
  ["Tabel A", "UDVALGSFORDELING"],
  ["p/l", "PRISNIVEAU"],
  ["største rest", 0],
  ["løbende summer", "AKKUMULERET"],
  ["kvantum.neteffekt", "NETEFFEKT"],
  ["xyz", 0],
])("looking for «%s» finds %s", (text, expected) => {
  const found = findFunctions(text);
  expect(typeof expected === "number" ? found.length : found.map(({ id }) => id)).toEqual(
    typeof expected === "number" ? expected : [expected],
  );
});

test("the example a user reads and the formula that is written differ in the separator alone", () => {
  for (const { example, formula } of functionHelp) expect(example.replaceAll(/;(?![^{]*})/g, ",")).toBe(formula);
});

function plain(content: PlannedContent | undefined): unknown {
  if (content?.kind === "text") return content.text;
  if (content?.kind === "number") return content.value;
  return content?.kind === "formula" && content.result.kind === "number" ? content.result.value : "";
}

/** The cells of TV03-2025 as inserted on a sheet of its own. */
function cellsOf(address: string): unknown[][] {
  const [tv03] = EXAMPLE_CASES;
  const range = parseRangeA1(address);
  if (!tv03 || !range) throw new RangeError(address);
  const { cells } = layoutCase(tv03, { row: 0, column: 0 });
  const at = (row: number, column: number) =>
    plain(cells.find(({ ref }) => ref.row === row && ref.column === column)?.content);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  return Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
    columns.map((column) => at(range.top + index, column)),
  );
}

const exampleResult = (id: string) => functionHelp.find((help) => help.id === id)?.exampleResult ?? "";
const rangesIn = (id: string) =>
  functionHelp
    .find((help) => help.id === id)
    ?.formula.match(/[A-Z]+\d+:[A-Z]+\d+/g)
    ?.map(cellsOf) ?? [];
const figures = (result: unknown) =>
  (result as number[][]).flat().map((figure) => new Intl.NumberFormat("da").format(figure).replace("-", "−"));

test("PRISNIVEAU's rates are looked for where the tables leave room", () => {
  const rates =
    functionHelp
      .find(({ id }) => id === "PRISNIVEAU")
      ?.formula.match(/[A-Z]+\d+:[A-Z]+\d+/g)
      ?.at(-1) ?? "";
  const { left } = parseRangeA1(rates)!;
  const { cells } = layoutCase(EXAMPLE_CASES[0]!, { row: 0, column: 0 });
  expect(Math.max(...cells.map(({ ref }) => ref.column))).toBeLessThan(left);
});

test("the examples give what they say on the sheet of TV03-2025", () => {
  expect(`giver ${call("PAYBACK", ...rangesIn("PAYBACK"), null)}.`).toBe(exampleResult("PAYBACK"));
  expect(`giver ${figures(call("NETEFFEKT", rangesIn("NETEFFEKT"))).join(", ")}.`).toBe(exampleResult("NETEFFEKT"));
  expect(`giver ${figures(call("AKKUMULERET", ...rangesIn("AKKUMULERET"))).join(", ")}.`).toBe(
    exampleResult("AKKUMULERET"),
  );
  expect(`giver ${figures(call("FORDEL", [[1000]], [[2], [1]])).join(" og ")}.`).toBe(exampleResult("FORDEL"));
  const distribution = call("UDVALGSFORDELING", ...rangesIn("UDVALGSFORDELING"), null) as unknown[][];
  expect(distribution.map(([name]) => name)).toEqual([
    "Socialudvalget",
    "Beskæftigelses- og Integrationsudvalget",
    "I alt",
  ]);
});
