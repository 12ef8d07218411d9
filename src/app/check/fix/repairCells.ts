import { cellOf } from "../../../domain/fixes/shared/lookUp.ts";
import type { Change, Finding, Place } from "../../../domain/rules/rule.ts";
import { amountText } from "../../texts/displayText.ts";
import { placeName } from "../../texts/placeText.ts";
import type { CheckResult } from "../checkState.ts";
import { contentText, contextOf } from "./fixPreview.ts";

/** One of the cells of a finding, as it stands and as it should be. */
export interface RepairCell {
  readonly place: Place;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const valueText = (value: Change["value"]): string => (typeof value === "string" ? `«${value}»` : amountText(value));

/** The cells that one cause has made wrong; empty where it is a single one, which is shown by itself. */
export function repairCells(result: CheckResult, { repair, at: home }: Finding): RepairCell[] {
  if (repair.length < 2) return [];
  const context = contextOf(result);
  return repair.map(({ at, value }) => ({
    place: at,
    name: placeName(at, home.sheet),
    before: contentText(cellOf(context, at).value),
    after: valueText(value),
  }));
}
