import { CONTROL_AREAS } from "../../case/caseModel.ts";
import { COMMITTEES } from "../../case/committeeData.ts";
import { tidy } from "../../recognition/text.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import type { Cell } from "../../workbook/snapshot.ts";
import { layoutsOfAnyCase } from "./anyLayout.ts";

const NAMES = COMMITTEES.flatMap(({ abbreviation, names }) => [abbreviation, ...names.map(({ committee }) => committee)]);

const YEAR = /\b\d{4}\b/g;
const STRING = /"(?:[^"]|"")*"/g;
const PLACE = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

const TERMS = /(?:SUM|COUNT)IFS?\([^()]*\)(?:\+(?:SUM|COUNT)IFS?\([^()]*\))*/g;

/** A formula without its places and texts, and sums of lines as one: the same for any row, and any number of years and lines. */
function shapeOf(formula: string): string {
  const bare = formula.replace(STRING, "").replace(PLACE, "#").replace(TERMS, "LINES");
  return [...new Set(bare.split("&"))].join("&");
}

const wordOf = (text: string): string => tidy(text).replace(YEAR, "#");

/** Tells what we write in the grey columns from what an economist notes or works out there. */
export function helperWords(plans: readonly SheetPlan[]): (cell: Cell) => boolean {
  const contents = [...plans, ...layoutsOfAnyCase()].flatMap(({ cells }) => cells.filter(({ style }) => style === "helper" || style === "helperHeader")).map(({ content }) => content);
  const words = new Set([...CONTROL_AREAS, ...NAMES, ...contents.flatMap((content) => (content.kind === "text" ? [wordOf(content.text)] : []))]);
  const shapes = new Set(contents.flatMap((content) => (content.kind === "formula" ? [shapeOf(content.formula)] : [])));
  return ({ value, formula }) => {
    if (formula !== null) return shapes.has(shapeOf(formula));
    return value.kind === "text" && words.has(wordOf(value.text));
  };
}
