/* A rule's example as a picture of cells: the values, and under them what the eye does not see. */
import type { SaidOfExample } from "../../src/app/rulePages.ts";
import type { CellRef } from "../../src/domain/workbook/address.ts";
import type { Cell, SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { cellTable } from "./cellTable.ts";
import { escaped } from "../../src/domain/report/escaped.ts";
import { danishNumber } from "./pageHtml.ts";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The number formats that the rules' examples have; another one must be drawn on purpose. */
function shownNumber(value: number, format: string): string {
  if (format === "General") return danishNumber(value);
  if (format === "dd-mm-yyyy")
    return new Date(EPOCH + value * DAY).toISOString().slice(0, 10).split("-").reverse().join("-");
  const decimals = /^#,##0(?:\.(0+))?$/.exec(format);
  if (!decimals) throw new Error(`Nobody has said how ${format} looks`);
  const digits = decimals[1]?.length ?? 0;
  return danishNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const isYear = ({ value, numberFormat }: Cell): boolean =>
  value.kind === "number" &&
  numberFormat === "General" &&
  Number.isInteger(value.value) &&
  value.value >= 1990 &&
  value.value < 2100;

function shownText({ value, numberFormat }: Cell, inYearRow: boolean): string {
  if (value.kind === "number") return inYearRow ? String(value.value) : shownNumber(value.value, numberFormat);
  if (value.kind === "text") return value.text;
  return value.kind === "error" ? value.code : "";
}

/** The formula, and what a number is that does not look like it. */
function underText({ value, formula, numberFormat }: Cell, shown: string): string | null {
  if (formula !== null) return `<code>${escaped(formula.replaceAll(",", ";"))}</code>`;
  if (value.kind === "number")
    return numberFormat !== "General" && shown !== danishNumber(value.value)
      ? `tallet er ${danishNumber(value.value)}`
      : null;
  return value.kind === "text" && /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(value.text) ? "tekst" : null;
}

function markOf(said: SaidOfExample | null, row: number, column: number): "at" | "related" | null {
  const isHere = (place: CellRef) => place.row === row && place.column === column;
  if (!said) return null;
  return isHere(said.at) ? "at" : said.related.some(isHere) ? "related" : null;
}

interface Example {
  readonly caption: string;
  readonly sheet: SheetSnapshot;
  readonly said: SaidOfExample | null;
}

export function exampleTable({ caption, sheet, said }: Example): string {
  const rows = sheet.cells.map((cells, row) => {
    const numbers = cells.filter(({ value }) => value.kind === "number");
    const inYearRow = numbers.length > 0 && numbers.every(isYear);
    const drawn = cells.map((cell, column) => {
      const text = shownText(cell, inYearRow);
      return {
        text,
        amount: cell.value.kind === "number" || cell.value.kind === "error",
        mark: markOf(said, row, column),
        under: underText(cell, text),
      };
    });
    return { cells: drawn, hidden: sheet.hiddenRows.includes(row) };
  });
  return cellTable({ caption, rows });
}
