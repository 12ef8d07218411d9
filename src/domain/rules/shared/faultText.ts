import { listing } from "../../case/listing.ts";
import { type Constraint, isOwnSum } from "../../constraints/constraint.ts";
import type { FigureChange, Possibility } from "../../diagnosis/diagnosis.ts";
import type { Figure } from "../../diagnosis/placedFigures.ts";
import type { Slip } from "../../diagnosis/slip/slip.ts";
import type { ColumnsRepair, MisplacedRowRepair, TableRepair } from "../../diagnosis/tableRepair.ts";
import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow } from "../../recognition/foundTable.ts";

/** How a figure came to be wrong, as a clause: "cifrene er byttet om". */
const SLIP_WORDS: Readonly<Record<Slip, string>> = {
  sign: "fortegnet er vendt",
  tenfold: "der er et nul for meget",
  tenth: "der mangler et nul",
  thousandfold: "beløbet er tusind gange for stort",
  thousandth: "beløbet er tusind gange for lille",
  replacedDigit: "et ciffer er forkert",
  interchangedDigits: "to cifre er byttet om",
  addedDigit: "der er et ciffer for meget",
  leftOutDigit: "der mangler et ciffer",
  blank: "beløbet mangler",
  neighbour: "nabocellens beløb står her",
  swapped: "beløbene er byttet om",
  shifted: "beløbene står under de forkerte år",
  repeated: "beløbene er gentaget fra en anden tabel",
  copied: "beløbene er gentaget fra rækken ved siden af",
  leftOutRow: "en række er ikke talt med",
  doubledRow: "en række er talt med to gange",
  accumulated: "årene er lagt sammen, så hvert beløb også indeholder de forrige",
};

export const slipText = (slip: Slip | null): string | null => (slip === null ? null : SLIP_WORDS[slip]);

/** What there is to say, one sentence after the other. */
export const sentences = (...said: readonly string[]): string => said.filter((sentence) => sentence !== "").join(" ");

export const yearOf = ({ table, column }: Figure): string => printedYear(table, column);

/** "«Løn» og «Husleje»"; a row without a name is told by its place. */
export const rowsText = (rows: readonly FoundRow[]): string =>
  listing(rows.map(({ label, row }) => (label.trim() === "" ? `række ${row + 1}` : `«${label}»`)));

/** "2026-2029" */
export const yearsText = (years: readonly number[]): string => `${years[0]}-${years.at(-1)}`;

const labelOf = ({ row }: Figure): string => `«${row.label}»`;

/** "Tabel 1, 2026: «Løn» er 150" */
export function changeText({ figure, to }: FigureChange): string {
  return (
    `${labelOf(figure)} i ${figure.table.name}, ${yearOf(figure)}, skal være ` +
    `${formatDanishNumber(to)} og ikke ${printedCell(figure.cell)}`
  );
}

/** A whole row is named by its first figures. */
const MOST_CHANGES = 3;

function changesText(changes: readonly FigureChange[]): string[] {
  const more = changes.length - MOST_CHANGES;
  if (more < 2) return changes.map(changeText);
  return [...changes.slice(0, MOST_CHANGES).map(changeText), `${more} beløb mere rettes, så summerne passer`];
}

/** To which side the amounts were pasted too far. */
export const sideOf = ({ by }: ColumnsRepair): string => (by < 0 ? "højre" : "venstre");

/** The table that a row belongs in; what it is about, where the sheet has none such. */
export const placeOfRow = ({ to, twin }: MisplacedRowRepair): string =>
  to?.name ?? `tabellen for ${(twin.controlArea ?? "").toLowerCase()}`;

function repairText(repair: TableRepair): string {
  const { table } = repair;
  switch (repair.what) {
    case "area":
      return `${rowsText(repair.rows)} i ${table.name} har styringsområdet ${repair.to}`;
    case "committee":
      return `${rowsText(repair.rows)} i ${table.name} hører til ${repair.to}`;
    case "names":
      return `navnene ${rowsText(repair.rows)} i ${table.name} er byttet om`;
    case "years":
      return `${table.name} har årene ${yearsText(repair.to)}`;
    case "columns":
      return `beløbene i ${table.name} står én kolonne for langt til ${sideOf(repair)}`;
    case "missingRow":
      return `${table.name} mangler rækken «${repair.twin.label}» fra ${repair.source.name}`;
    case "misplacedRow":
      return `${rowsText(repair.rows)} i ${table.name} hører til i ${placeOfRow(repair)}`;
  }
}

function possibilityText({ changes, repairs, slip }: Possibility): string {
  const how = slipText(slip);
  return `${listing([...changesText(changes), ...repairs.map(repairText)])}${how ? ` (${how})` : ""}`;
}

const NOBODY_KNOWS = "Tallene alene viser ikke, hvilket af dem der er forkert.";

/** How many explanations there are, where they stand beside as a choice. */
export const possibilitiesCounted = (possibilities: readonly Possibility[]): string =>
  possibilities.length < 2 ? NOBODY_KNOWS : `${possibilities.length} forklaringer er lige gode.`;

/** "Enten … eller …"; where there are too many to name, that nobody can tell. */
export function possibilitiesText(possibilities: readonly Possibility[]): string {
  if (possibilities.length < 2) return NOBODY_KNOWS;
  const texts = possibilities.map(possibilityText);
  return `Enten: ${texts.slice(0, -1).join("; ")}; eller: ${texts.at(-1)}.`;
}

const sumOf = (cells: readonly FoundCell[]): Amount => Amount.sum(cells.map(amountOf));

/** Costs that a balance takes from the savings stand beside it: they are no part of what is stated, but of what is given. */
const takenIn = (constraint: Constraint): readonly FoundCell[] =>
  isOwnSum(constraint) ? constraint.left.slice(1) : [];

export const statedIn = (constraint: Constraint): Amount => sumOf(constraint.left).minus(sumOf(takenIn(constraint)));
export const givenIn = (constraint: Constraint): Amount => sumOf(constraint.right).minus(sumOf(takenIn(constraint)));
