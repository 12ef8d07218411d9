import { type CellRange, rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { toStoredFormula } from "../formula/storedFunctions.ts";
import { LIMITS } from "../xlsxLimits.ts";
import type { CellLook } from "../../../domain/workbook/cellStyles.ts";
import type { CellToWrite } from "../xlsxWorkbook.ts";
import { xmlText } from "./xml.ts";

/** What cells point at by number. */
export interface CellTables {
  readonly styles: { indexOf(look: CellLook, asText: boolean): number };
  readonly texts: { indexOf(text: string): number };
}

/** Excel's ST_CellType and the content of `<v>`. */
interface Stored {
  readonly type: string | null;
  readonly value: string;
}

/** A number Excel cannot show is that error. */
function storedNumber(value: number): Stored {
  return Number.isFinite(value) ? { type: null, value: String(value) } : { type: "e", value: "#NUM!" };
}

/** What a formula gives, as its file keeps it. */
export function storedResult(value: CellValue): Stored {
  return stored(value, true, { indexOf: () => 0 }) ?? { type: "str", value: "" };
}

function stored(value: CellValue, isResult: boolean, texts: CellTables["texts"]): Stored | null {
  switch (value.kind) {
    case "blank":
      return isResult ? { type: "str", value: "" } : null;
    case "number":
      return storedNumber(value.value);
    case "boolean":
      return { type: "b", value: value.value ? "1" : "0" };
    case "error":
      return { type: "e", value: xmlText(value.code) };
    case "text":
      return isResult
        ? { type: "str", value: xmlText(value.text) }
        : { type: "s", value: String(texts.indexOf(value.text)) };
  }
}

const looksLikeFormula = (value: CellValue): boolean => value.kind === "text" && /^[=+\-@']/.test(value.text);

function formulaXml(formula: string, spills: CellRange | undefined): string {
  const text = xmlText(toStoredFormula(formula.replace(/^=/, "")));
  return spills ? `<f t="array" ref="${rangeToA1(spills)}">${text}</f>` : `<f>${text}</f>`;
}

/** Empty where the cell has neither content nor a look of its own. Throws on a text longer than Excel's cells hold. */
export function cellXml(cell: CellToWrite, { styles, texts }: CellTables): string {
  const r = toA1(cell.ref);
  if (cell.value.kind === "text" && cell.value.text.length > LIMITS.cellText)
    throw new RangeError(`${r}: text longer than a cell holds`);
  const isResult = cell.formula !== null;
  const style = styles.indexOf(cell.look, !isResult && looksLikeFormula(cell.value));
  const value = stored(cell.value, isResult, texts);
  if (value === null && style === 0) return "";
  const formula = cell.formula === null || cell.isSpilled ? "" : formulaXml(cell.formula, cell.spills);
  const content = value === null ? "" : `${formula}<v>${value.value}</v>`;
  const attributes = `r="${r}"${style === 0 ? "" : ` s="${style}"`}${value?.type ? ` t="${value.type}"` : ""}`;
  return content === "" ? `<c ${attributes}/>` : `<c ${attributes}>${content}</c>`;
}
