import { inAlternative } from "../../case/alternatives.ts";
import type { CaseLine } from "../../case/caseModel.ts";
import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import { sumOfLines } from "./alternativeSums.ts";
import { isPermanent, sumOfYear } from "../caseLines.ts";
import { cellAt, quoted, rangeFixed, rowsFixed } from "../formulas.ts";
import { unitText, writeYears, type InvestmentSheet } from "./investmentSheet.ts";
import { ADMINISTRATIVE } from "./table1Helpers.ts";
import type { Table1 } from "./table1Layout.ts";

/** The annex counts its tables from its own beginning, so this is a second "Tabel 2". */
export const ADMINISTRATION_CAPTION = "Tabel 2. Varige ændringer, administration";
export const ADMINISTRATION_MISSING = "Ingen linjer med varige ændringer er markeret som administrative";

const EFFECT = "Effekt på lønudgifter på hovedkonto 6 og øvrige adm. udgifter på hovedfunktion 6.45";
const SIGNS =
  "Note: Reducerede administrative udgifter angives med negativt (-) fortegn, og øgede " +
  "administrative udgifter angives " +
  "med positivt (+) fortegn.";

export function isAdministrative(line: CaseLine): boolean {
  return line.administrative && isPermanent(line);
}

function writeHeader(sheet: InvestmentSheet): void {
  const { draft, columns, model } = sheet;
  draft.text(columns.label, "Nettoeffekt på administrative udgifter", "upperHeader");
  draft.text(columns.area, unitText(model), "upperHeader");
  for (const column of columns.years) draft.empty(column, "upperHeader");
  draft.row += 1;
  draft.empty(columns.label, "columnHeader");
  draft.empty(columns.area, "columnHeader");
  writeYears(sheet);
  draft.row += 1;
}

export function writeAdministrationTable(sheet: InvestmentSheet, table1: Table1): void {
  const { draft, columns, model } = sheet;
  const { top, bottom, chosen } = table1;
  const lines = model.lines.filter(isAdministrative).filter(inAlternative(chosen?.name ?? null));
  const captionRow = draft.row;
  draft.text(columns.label, ADMINISTRATION_CAPTION, "caption");
  draft.row += 1;
  writeHeader(sheet);
  const effectRow = draft.row;
  const marked = [rangeFixed(columns.administrative, top, bottom), quoted(ADMINISTRATIVE)] as const;
  const arts = rangeFixed(columns.art, top, bottom);
  draft.text(columns.label, EFFECT, "label");
  columns.years.forEach((column, year) => {
    const sums = [LINE_KIND_WORDS.saving, LINE_KIND_WORDS.operation].map((art) =>
      sumOfLines(columns, table1, rowsFixed(column, top, bottom), [[arts, quoted(art)], marked], chosen?.cell ?? null),
    );
    draft.formula(column, sums.join("+"), sumOfYear(lines, year), "amountOrBlank");
  });
  draft.row += 1;
  draft.text(columns.label, "Varige ændringer totalt, administration", "totalLabel");
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    draft.formula(column, `SUM(${cellAt(effectRow, column)})`, sumOfYear(lines, year), "totalAmount");
  });
  draft.table(ADMINISTRATION_CAPTION, {
    top: captionRow,
    bottom: draft.row,
    left: columns.label,
    right: columns.lastYear,
  });
  draft.row += 1;
  draft.text(columns.label, SIGNS, "note");
  draft.row += 1;
}
