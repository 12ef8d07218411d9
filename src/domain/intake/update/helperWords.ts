import { CONTROL_AREAS } from "../../case/caseModel.ts";
import { COMMITTEES } from "../../case/committees/committeeData.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";
import type { PlannedContent, SheetPlan } from "../../workbook/plan.ts";
import type { Cell } from "../../workbook/snapshot.ts";
import { layoutsOfAnyCase } from "./anyLayout.ts";

const NAMES = COMMITTEES.flatMap(({ abbreviation, names }) => [
  abbreviation,
  ...names.map(({ committee }) => committee),
]);

const YEAR = /\b\d{4}\b/g;
const STRING = /"(?:[^"]|"")*"/g;
const PLACE = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

const TERMS = /(?:SUM|COUNT)IFS?\([^()]*\)(?:\+(?:SUM|COUNT)IFS?\([^()]*\))*/g;

/**
 * A formula without its places and texts, and sums of lines as one: the same for any row, and any number of
 * years and lines.
 */
function shapeOf(formula: string): string {
  const bare = formula.replace(STRING, "").replace(PLACE, "#").replace(TERMS, "LINES");
  return [...new Set(bare.split("&"))].join("&");
}

const wordOf = (text: string): string => tidy(text).replace(YEAR, "#");

function formulaShapes(contents: readonly PlannedContent[]): ReadonlySet<string> {
  return new Set(contents.flatMap((content) => (content.kind === "formula" ? [shapeOf(content.formula)] : [])));
}

/** Tells the sentences we write below each other, which may say nothing and so have no words to be known by. */
export function sentenceShapes(): (cell: Cell) => boolean {
  const cells = layoutsOfAnyCase().flatMap((plan) => plan.cells.filter(({ ref }) => ref.column === 0));
  const shapes = formulaShapes(cells.map(({ content }) => content));
  return ({ formula }) => formula !== null && shapes.has(shapeOf(formula));
}

/** Tells what we write in the grey columns from what an economist notes or works out there. */
export function helperWords(plans: readonly SheetPlan[]): (cell: Cell) => boolean {
  const cells = [...plans, ...layoutsOfAnyCase()].flatMap((plan) => plan.cells);
  const contents = cells
    .filter(({ style }) => style === "helper" || style === "helperHeader")
    .map(({ content }) => content);
  const words = new Set([
    ...CONTROL_AREAS,
    ...NAMES,
    ...contents.flatMap((content) => (content.kind === "text" ? [wordOf(content.text)] : [])),
  ]);
  const shapes = formulaShapes(contents);
  return ({ value, formula }) => {
    if (formula !== null) return shapes.has(shapeOf(formula));
    return value.kind === "text" && words.has(wordOf(value.text));
  };
}
