import { rangeToA1 } from "../../../domain/workbook/address.ts";
import type { PlannedList } from "../../../domain/workbook/plan.ts";
import { LONGEST_LIST } from "../sheetSize.ts";
import { fixedRange } from "./fixedRange.ts";
import { element, xmlText } from "./xml.ts";

function ownChoices({ range, choices }: PlannedList): string {
  const joined = choices.join(",");
  if (joined.length > LONGEST_LIST || choices.some((choice) => choice.includes(","))) {
    throw new RangeError(`${rangeToA1(range)}: choices that must stand in cells`);
  }
  return `"${joined.replaceAll('"', '""')}"`;
}

/** A drop-down list. Throws when its choices neither stand in cells nor fit in the list itself. */
export function listXml(planned: PlannedList): string {
  const formula = planned.choicesAt ? fixedRange(planned.choicesAt) : ownChoices(planned);
  const attributes = {
    type: "list",
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    sqref: rangeToA1(planned.range),
  };
  return element("dataValidation", attributes, `<formula1>${xmlText(formula)}</formula1>`);
}
