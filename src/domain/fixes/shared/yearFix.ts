import { isSameCell } from "../../workbook/address.ts";
import { yearFault } from "../../reconciliation/yearFaults.ts";
import type { Fixer } from "../fix.ts";
import { numberEdit, textEdit } from "./edits.ts";
import { Amount } from "../../money/amount.ts";
import { cellOf, tableOf } from "./lookUp.ts";

/**
 * A single mistyped year among years that follow each other; where several are out of step, a column may be
 * missing.
 */
export const yearFix: Fixer = (finding, context) => {
  const table = tableOf(context, finding.at);
  const fault = table && yearFault(table);
  if (!fault || !isSameCell(fault.at.header, finding.at)) return null;
  const place = table.yearColumns.indexOf(fault.at);
  const othersFit = table.yearColumns.every(
    ({ year }, index) => index === place || year === fault.expected + index - place,
  );
  const { value, formula } = cellOf(context, finding.at);
  if (!othersFit || formula !== null) return null;
  if (value.kind === "number" && value.value === fault.printed)
    return numberEdit(context, finding.at, Amount.fromNumber(fault.expected));
  if (value.kind !== "text" || value.text.split(String(fault.printed)).length !== 2) return null;
  return textEdit(context, finding.at, value.text.replace(String(fault.printed), String(fault.expected)));
};
