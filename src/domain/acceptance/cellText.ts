import { Amount } from "../money/amount.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import type { Cell, CellValue } from "../workbook/snapshot.ts";

/** A value as printed. */
export function valueText(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return formatDanishNumber(Amount.fromNumber(value.value));
    case "text":
      return value.text.trim();
    case "boolean":
      return value.value ? "SAND" : "FALSK";
    case "error":
      return value.code;
  }
}

/** A cell's content as one text: its formula, or its value. */
export function cellText({ value, formula }: Cell): string {
  return formula ?? valueText(value);
}
