import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stateOf } from "../../../src/domain/diagnosis/sheetState.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const page = readFileSync("docs/how-a-fault-is-placed.md", "utf8");

function block(name: string): string {
  const found = new RegExp(`\`\`\`${name}\n([^\`]*)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`The page has no block "${name}"`);
  return found.trimEnd();
}

/** The explanations of all that is broken, the cheapest first, and what a user reads of it. */
function answer(sheet: string): string {
  const { tables, findings } = checkWorkbook(workbookOf(sheet));
  const { numbers, solver, values, residuals } = stateOf(tables, { children: 10_000 });
  const explanations = solver.solve(values, residuals).knots.flatMap((knot) => knot.explanations ?? []);
  const prices = explanations.map(({ changes, price }) => {
    const texts = [...changes].map(
      ([cell, to]) => `${toA1(numbers.cells[cell]!.at)} is ${to / 10 ** numbers.decimals}`,
    );
    return `${price.toFixed(1)}  ${texts.join(", ")}`;
  });
  const faults = findings.filter(({ severity }) => severity === "fejl");
  return [...prices, ...faults.map(({ rule, at, message }) => `${rule} ${toA1(at)}: ${message}`)].join("\n");
}

test("with Tabel 1 alone three explanations are within the margin, as the page says", () => {
  expect(answer(block("sheet one"))).toBe(block("answer one"));
});

test("with Tabel 2 one is left, as the page says", () => {
  expect(answer(`${block("sheet one")}\n${block("sheet two")}`)).toBe(block("answer two"));
});
