import { DISTRIBUTION_WORKING } from "../../form/workingHeading.ts";
import { inAlternative } from "../../case/alternatives.ts";
import type { CaseLine } from "../../case/caseModel.ts";
import { listing } from "../../case/listing.ts";
import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import type { CommitteeId } from "../../case/committees/committees.ts";
import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { sumOfLines } from "./alternativeSums.ts";
import { isImplementation, isPermanent, sumOfYear } from "../caseLines.ts";
import { columnFixed, fixed, quoted, rangeFixed } from "../formulas.ts";
import type { InvestmentSheet } from "./investmentSheet.ts";
import type { Table1 } from "./table1Layout.ts";
import { rounded, roundedFormula, textLiteral, wholeNumberText } from "../textFormulas.ts";

export const DISTRIBUTION_CAPTION = "Fordeling på udvalg";

interface CommitteeLines {
  readonly committee: CommitteeId;
  readonly lines: readonly CaseLine[];
}

function writeOnlyCommittee(
  { draft, columns, names }: InvestmentSheet,
  { items }: Table1,
  committee: CommitteeId,
): void {
  const source = items[0] ? columnFixed(items[0].row, columns.committee) : textLiteral(names.name(committee));
  draft.formula(
    columns.label,
    `"Forslaget vedrører alene "&${source}&"."`,
    `Forslaget vedrører alene ${names.name(committee)}.`,
    "label",
  );
  draft.row += 1;
}

/** The committee's name stands in the first helper column. */
function yearSum(
  { draft, columns }: InvestmentSheet,
  table1: Table1,
  kinds: readonly CaseLine["kind"][],
  year: number,
): string {
  const { top, bottom, chosen } = table1;
  const where = [rangeFixed(columns.committee, top, bottom), columnFixed(draft.row, columns.calculation)] as const;
  return kinds
    .map((kind) => [[rangeFixed(columns.art, top, bottom), quoted(LINE_KIND_WORDS[kind])], where] as const)
    .map((criteria) => sumOfLines(columns, table1, rangeFixed(year, top, bottom), criteria, chosen?.cell ?? null))
    .join("+");
}

/** One of the two figures of a committee: worked out in a helper column, and put into words. */
interface Figure {
  readonly column: number;
  readonly sum: string;
  readonly amount: Amount;
  readonly before: string;
  readonly after: string;
}

function figuresOf(sheet: InvestmentSheet, table1: Table1, { lines }: CommitteeLines): Figure[] {
  const { columns, model } = sheet;
  const shown = inAlternative(table1.chosen?.name ?? null);
  const [permanent, implementation] = [lines.filter(isPermanent), lines.filter(isImplementation)];
  const lastYear = model.years.length - 1;
  const changes: Figure = {
    column: columns.calculation + 1,
    sum: yearSum(sheet, table1, ["saving", "operation"], columns.lastYear),
    amount: rounded(sumOfYear(permanent.filter(shown), lastYear)),
    before: "varige ændringer på ",
    after: ` t.kr. i ${model.years[lastYear] ?? ""}`,
  };
  const costs: Figure = {
    column: columns.calculation + 2,
    sum: columns.years.map((year) => yearSum(sheet, table1, ["implementation"], year)).join("+"),
    amount: rounded(Amount.sum(implementation.filter(shown).flatMap(({ amounts }) => amounts))),
    before: "implementeringsomkostninger på ",
    after: " t.kr. i alt",
  };
  return [...(permanent.length > 0 ? [changes] : []), ...(implementation.length > 0 ? [costs] : [])];
}

function writeCommittee(sheet: InvestmentSheet, table1: Table1, own: CommitteeLines): void {
  const { draft, columns, names } = sheet;
  const name = names.name(own.committee);
  const figures = figuresOf(sheet, table1, own);
  draft.text(columns.calculation, name, "helper");
  for (const { column, sum, amount } of figures) draft.formula(column, roundedFormula(sum), amount, "helper");
  const formula = figures.map(
    ({ column, before, after }) => `${quoted(before)}&${wholeNumberText(fixed(draft.row, column))}&${quoted(after)}`,
  );
  const text = figures.map(({ amount, before, after }) => `${before}${formatDanishNumber(amount)}${after}`);
  draft.formula(
    columns.label,
    `${textLiteral(`${name}: `)}&${formula.join(`&" og "&`)}&"."`,
    `${name}: ${text.join(" og ")}.`,
    "label",
  );
  draft.row += 1;
}

function writeHelperHeader({ draft, columns, model }: InvestmentSheet): void {
  draft.text(columns.calculation, "Udvalg", "helperHeader");
  draft.text(columns.calculation + 1, `Varige ændringer ${model.years.at(-1) ?? ""}`, "helperHeader");
  draft.text(columns.calculation + 2, DISTRIBUTION_WORKING, "helperHeader");
}

/** Whose proposal it is, in words, with the amounts where it is several committees'. Unit 1.000 kr. ("t.kr."). */
export function writeDistribution(sheet: InvestmentSheet, table1: Table1): void {
  const { draft, columns, model, names } = sheet;
  const top = draft.row;
  const committees = names.inOrder(model.lines.map(({ committee }) => committee));
  draft.text(columns.label, DISTRIBUTION_CAPTION, "caption");
  const [only] = committees;
  if (committees.length > 1) writeHelperHeader(sheet);
  draft.row += 1;
  if (only !== undefined && committees.length === 1) writeOnlyCommittee(sheet, table1, only);
  else {
    draft.text(columns.label, `Forslaget vedrører ${listing(committees.map((id) => names.name(id)))}.`, "label");
    draft.row += 1;
    for (const committee of committees) {
      writeCommittee(sheet, table1, { committee, lines: model.lines.filter((line) => line.committee === committee) });
    }
  }
  draft.table(DISTRIBUTION_CAPTION, { top, bottom: draft.row - 1, left: columns.label, right: columns.label });
}
