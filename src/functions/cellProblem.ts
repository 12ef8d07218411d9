import { readAmountText } from "../domain/money/amountText.ts";
import { formatDanishNumber } from "../domain/money/danishNumber.ts";
import type { CellArgument } from "./cellArgument.ts";
import { danishError } from "../domain/workbook/danishError.ts";
import { invalidValue, notAvailable } from "./errors.ts";

/** A cell's place in its argument, counted from 1 as people count. */
export interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

export interface CellProblem {
  readonly place: CellPlace;
  readonly cell: CellArgument;
}

function placeText({ argument, row, column }: CellPlace): string {
  return `${argument}, række ${row}, kolonne ${column}`;
}

function textProblem(text: string): string {
  const read = readAmountText(text);
  if (read.kind === "ambiguous") {
    return (
      `teksten «${text}» kan betyde ${read.readings.map(formatDanishNumber).join(" eller ")}. Skriv ` +
      "beløbet som et tal."
    );
  }
  const remedy = read.kind === "amount" ? "Konvertér cellen til et tal." : "Ret cellen, eller vælg et område uden den.";
  return `teksten «${text}» er ikke et tal. ${remedy}`;
}

function problemText(cell: CellArgument): string {
  switch (cell.kind) {
    case "text":
      return textProblem(cell.text);
    case "error":
      return `cellen har fejlen ${danishError(cell.code)}. Ret den først.`;
    case "boolean":
      return `${cell.value ? "SAND" : "FALSK"} er ikke et tal.`;
    case "date":
      return "cellen er en dato, ikke et beløb.";
    default:
      return "cellen kan ikke bruges her.";
  }
}

/** The first problem in full, and how many more there are. #N/A in a cell stays #N/A. */
export function cellProblems(problems: readonly [CellProblem, ...CellProblem[]]): CustomFunctions.Error {
  const [{ place, cell }, ...others] = problems;
  const more =
    others.length === 0 ? "" : ` (${others.length} ${others.length === 1 ? "celle" : "celler"} mere har fejl.)`;
  const message = `${placeText(place)}: ${problemText(cell)}${more}`;
  return cell.kind === "error" && cell.code === "#N/A" ? notAvailable(message) : invalidValue(message);
}
