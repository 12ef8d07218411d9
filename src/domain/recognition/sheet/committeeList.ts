import type { ListedCommittee } from "../../case/committees/listedCommittees.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { squeezed, textAt } from "../cells/tidyText.ts";

/** What a workbook calls the sheet of its own list; there it needs no headings. */
export const COMMITTEE_SHEET = "Udvalg";

const NAME = /^(udvalg(et|ets)?(navn)?|navn|udvalg\/forvaltning)$/;
const ABBREVIATION = /^(udvalgets|udvalg)?fork(ortelser?|ortet(navn)?)?\.?$/;
/** Every row is asked, and few have such a heading, hyphens and blanks in it or not. */
const MAY_ABBREVIATE = /f\W*o\W*r\W*k/i;
/** What else a list says of a committee by which people call it. */
const OTHER_NAME = /forvaltning|fork|tidligere|hidtil|navn|udvalg/;
const OWN_SHEET = /^(udvalg|udvalgsliste|udvalgsnavne|listeoverudvalg|udvalgogforvaltninger)$/;
/** A municipality has a handful; a longer list is of something else. */
const MOST_COMMITTEES = 100;
/** Longer texts are remarks. */
const LONGEST_NAME = 100;

interface ListStart {
  /** The row above the first committee. */
  readonly row: number;
  /** The columns of its names, the full one first. */
  readonly columns: readonly number[];
}

const columnsOf = ({ origin, cells }: SheetSnapshot): number[] =>
  Array.from({ length: cells.reduce((most, { length }) => Math.max(most, length), 0) }, (_, x) => origin.column + x);

/** A row that heads one column with names and another with abbreviations. */
function startIn(sheet: SheetSnapshot, row: number): ListStart | null {
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  if (!cells.some(({ value }) => value.kind === "text" && MAY_ABBREVIATE.test(value.text))) return null;
  const titles = cells.flatMap(({ value }, x) =>
    value.kind === "text" ? [{ column: sheet.origin.column + x, title: squeezed(value.text) }] : [],
  );
  if (titles.length < 2) return null;
  const name = titles.find(({ title }) => NAME.test(title));
  if (!name || !titles.some(({ title }) => ABBREVIATION.test(title))) return null;
  const others = titles.filter(({ column, title }) => column !== name.column && OTHER_NAME.test(title));
  return { row, columns: [name.column, ...others.map(({ column }) => column)] };
}

function listFrom(sheet: SheetSnapshot, { row: above, columns }: ListStart): ListedCommittee[] {
  const found: ListedCommittee[] = [];
  const end = sheet.origin.row + sheet.cells.length;
  for (let row = above + 1; row < end; row += 1) {
    const names = columns.map((column) => textAt(sheet, row, column)).filter((text) => text !== "");
    if (names.length === 0 || textAt(sheet, row, columns[0]!) === "") break;
    if (names.every(({ length }) => length <= LONGEST_NAME)) found.push({ names, source: `Arket «${sheet.name}»` });
  }
  return found.length <= MOST_COMMITTEES ? found : [];
}

const hasNumbers = ({ cells }: SheetSnapshot): boolean =>
  cells.some((row) => row.some(({ value }) => value.kind === "number"));

/** A workbook's own list of committees: names beside abbreviations under those headings, or alone on a sheet «Udvalg». */
export function committeeList(sheet: SheetSnapshot): ListedCommittee[] {
  for (let row = sheet.origin.row; row < sheet.origin.row + sheet.cells.length; row += 1) {
    const start = startIn(sheet, row);
    if (start) return listFrom(sheet, start);
  }
  const isList = OWN_SHEET.test(squeezed(sheet.name)) && !hasNumbers(sheet);
  return isList ? listFrom(sheet, { row: sheet.origin.row - 1, columns: columnsOf(sheet) }) : [];
}
