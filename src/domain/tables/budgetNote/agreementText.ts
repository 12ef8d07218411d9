import { CONTROL_AREAS, type ControlArea } from "../../case/caseModel.ts";
import { listing } from "../../case/listing.ts";
import type { ActivityItem, BudgetNoteSheet } from "./budgetNoteSheet.ts";
import { isIn, sumOfYear } from "../caseLines.ts";
import { fixed, quoted, rangeFixed, sumIfs } from "../formulas.ts";
import { tenthsAsText, tenthsFormula, tenthsOfMillion, tenthsText, textLiteral } from "../textFormulas.ts";

export const AGREEMENT_CAPTION = "Forslag til aftaletekst";
const OPENING = "Partierne er enige om at afsætte ";

interface Sentence {
  readonly area: ControlArea;
  /** The rows of the activities. */
  readonly top: number;
  readonly bottom: number;
  /** Helper columns: the amounts by year, then put in a row. */
  readonly label: number;
  readonly years: readonly number[];
  readonly joined: number;
}

function writeHelperHeader({ draft, model }: BudgetNoteSheet, { label, years, joined }: Sentence): void {
  draft.text(label, "I tiendedele af mio. kr.", "helperHeader");
  years.forEach((column, year) => draft.text(column, `Tiendedele ${model.years[year] ?? ""}`, "helperHeader"));
  draft.text(joined, "I tekst", "helperHeader");
}

/** " og " before the last amount of several, else ", ": of all years, only those with an amount are told. */
function separator(row: number, years: readonly number[], year: number): string {
  const told = (columns: readonly number[]): string =>
    `COUNTIF(${fixed(row, columns[0]!)}:${fixed(row, columns.at(-1)!)},"<>0")`;
  const [before, after] = [years.slice(0, year), years.slice(year + 1)];
  if (before.length === 0) return quoted(", ");
  const isLast = after.length === 0 ? `${told(before)}>0` : `${told(before)}*(${told(after)}=0)>0`;
  return `IF(${isLast}," og ",", ")`;
}

function writeSentence(sheet: BudgetNoteSheet, { area, top, bottom, label, years, joined }: Sentence): void {
  const { draft, activities, model } = sheet;
  const { row } = draft;
  const lines = model.lines.filter(isIn(area));
  const tenths = model.years.map((_, year) => tenthsOfMillion(sumOfYear(lines, year)));
  const where = [rangeFixed(activities.area, top, bottom), quoted(area)] as const;
  draft.text(label, area, "helper");
  years.forEach((column, year) => {
    const sum = sumIfs(rangeFixed(activities.years[year] ?? 0, top, bottom), [where]);
    draft.formula(column, tenthsFormula(sum), tenths[year] ?? 0, "helper");
  });
  const pieces = years.map((column, year) => {
    const cell = fixed(row, column);
    return `IF(${cell}=0,"",${separator(row, years, year)}&${tenthsText(cell)}&${quoted(` mio. kr. i ${model.years[year] ?? ""}`)})`;
  });
  const inText = tenths.flatMap((amount, year) =>
    amount.isZero() ? [] : [`${tenthsAsText(amount)} mio. kr. i ${model.years[year] ?? ""}`],
  );
  draft.formula(joined, pieces.join("&"), inText.length === 0 ? "" : `, ${listing(inText)}`, "helper");
  const ending = ` (${area.toLowerCase()}, ${model.priceLevel} p/l) til ${model.title.trim()}.`;
  const sum = fixed(row, joined);
  const formula = `IF(${sum}="","",${quoted(OPENING)}&MID(${sum},3,LEN(${sum}))&${textLiteral(ending)})`;
  draft.formula(activities.label, formula, inText.length === 0 ? "" : `${OPENING}${listing(inText)}${ending}`, "label");
  draft.row += 1;
}

/** The grey columns of the amounts by year, and of what they say together. */
export function agreementColumns({ committee }: BudgetNoteSheet["helpers"], yearCount: number): number[] {
  return Array.from({ length: yearCount + 1 }, (_, index) => committee + 1 + index);
}

/** A sentence per control area for the budget agreement, in mio. kr. with one decimal, that follows the activities. */
export function writeAgreementText(sheet: BudgetNoteSheet, items: readonly ActivityItem[]): void {
  const { draft, activities, helpers, model } = sheet;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  const captionRow = draft.row;
  const label = helpers.committee;
  const columns = agreementColumns(helpers, model.years.length);
  const rows = { top: first.row, bottom: last.row, label, years: columns.slice(0, -1), joined: label + columns.length };
  draft.text(activities.label, AGREEMENT_CAPTION, "caption");
  const areas = CONTROL_AREAS.filter((area) => model.lines.some(isIn(area)));
  writeHelperHeader(sheet, { ...rows, area: "Service" });
  draft.row += 1;
  for (const area of areas) writeSentence(sheet, { ...rows, area });
  draft.table(AGREEMENT_CAPTION, {
    top: captionRow,
    bottom: draft.row - 1,
    left: activities.label,
    right: activities.label,
  });
  draft.text(activities.label, "Beløb er afrundet til 0,1 mio. kr.", "note");
  draft.row += 1;
}
