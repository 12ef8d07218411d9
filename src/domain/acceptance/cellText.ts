import { Amount } from "../money/amount.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import type { Cell } from "../workbook/snapshot.ts";

/** A cell's content as one text: its formula, or its value as printed. */
export function cellText({ value, formula }: Cell): string {
  if (formula !== null) return formula;
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
