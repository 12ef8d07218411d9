import { expect, test } from "vitest";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import { findFunctions, functionHelp, type FunctionHelp } from "../../src/app/functionHelp.ts";
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

const { functions } = JSON.parse(functionsMetadata().json) as Metadata;

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
  ["", functionHelp.length],
  ["  ", functionHelp.length],
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

/** An argument of an example's formula: an area of the sheet, an array, or a number. */
function argument(text: string): unknown {
  if (/^[A-Z]+\d+:[A-Z]+\d+$/.test(text)) return cellsOf(text);
  const array = /^\{(.*)\}$/.exec(text)?.[1];
  return array === undefined ? Number(text) : array.split(";").map((row) => row.split(",").map(Number));
}

/** What the function answers to the example's formula. */
function answerTo({ id, formula }: FunctionHelp): unknown {
  const parameters = functions.find((one) => one.id === id)?.parameters ?? [];
  const typed = (/\((.*)\)$/.exec(formula)?.[1]?.match(/\{[^}]*\}|[^,]+/g) ?? []).map(argument);
  if (parameters.at(-1)?.repeating) return call(id, typed);
  return call(id, ...parameters.map((_, index) => typed[index] ?? null));
}

const danish = (figure: unknown): string => new Intl.NumberFormat("da").format(Number(figure)).replace("-", "−");
const figuresIn = (text: string) => text.match(/−?\d+(?:\.\d{3})*(?:,\d+)?/g);

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

const withFigures = functionHelp.filter(({ exampleResult }) => /^giver [−\d]/.test(exampleResult));

test.each(withFigures)("$id: the example gives what it says on the sheet of TV03-2025", (help) => {
  expect([answerTo(help)].flat(2).map(danish)).toEqual(figuresIn(help.exampleResult));
});

test("UDVALGSFORDELING: the example gives the two committees and I alt", () => {
  const help = functionHelp.find(({ id }) => id === "UDVALGSFORDELING");
  const rows = (help ? answerTo(help) : []) as unknown[][];
  expect(rows.map(([name]) => name)).toEqual(["Socialudvalget", "Beskæftigelses- og Integrationsudvalget", "I alt"]);
});
