import type { Tie, TrailFigure, TrailSide } from "../../domain/trail/trail.ts";
import { amountText, withMinusSigns } from "../texts/displayText.ts";

/** "Tabel C, Socialudvalget, 2026". */
export function figureName({ table, row, year }: TrailFigure): string {
  return [table, row, year].filter((text) => text !== "").join(", ");
}

/** The same as it is said beside another figure, under a title that may name the table: only what is not the same. */
export function nameBeside(figure: TrailFigure, other: TrailFigure, title: string): string {
  const told = [
    figure.table === other.table || title.endsWith(figure.table) ? "" : figure.table,
    figure.row === other.row ? "" : figure.row,
    figure.year === other.year ? "" : figure.year,
  ].filter((text) => text !== "");
  return told.length > 0 ? told.join(", ") : figure.row;
}

export const printedText = ({ printed }: TrailFigure): string => withMinusSigns(printed);

/** "I alt −1.200"; "" for a side of one figure. */
export const sumText = ({ figures, sum }: TrailSide): string => (figures.length > 1 ? amountText(sum) : "");

const quoted = (text: string | undefined, otherwise: string): string => (text ? `«${text}»` : otherwise);

/** What the figure has to do with the others: "Summen af rækkerne", "Indgår i Tabel C". */
export function tieTitle({ kind, isStated, own, other }: Tie): string {
  const [first] = other.figures;
  const table = first?.table ?? other.name;
  switch (kind) {
    case "sum":
    case "rowTotals":
      return isStated ? "Summen af rækkerne" : `Indgår i ${quoted(first?.row, "totalen")}`;
    case "rowTotal":
      return isStated ? "Summen af årene" : "Indgår i rækkens «I alt»";
    case "follows":
      return isStated ? "Det, de andre rækker giver" : `Indgår i ${quoted(first?.row, "rækken")}`;
    case "net":
      return isStated ? "Summen af årets kolonner" : "Indgår i rækkens nettobeløb";
    case "source":
      return isStated ? `${own.name} tilsammen er fra ${other.name}` : `Indgår i alle rækker i ${other.name}`;
    case "share":
      return isStated ? `Udvalgets rækker i ${table}` : `Indgår i udvalgets række i ${table}`;
    case "twin":
      return `Samme række i ${table}`;
    case "netGross":
      return isStated ? `${own.name} er ${other.name}` : `${other.name} er ${own.name}`;
  }
}

/** It says how far apart the two sides are, and not who is wrong: that is the check's to say. */
export function differenceText({ difference }: Tie): string {
  return difference.isZero() ? "Stemmer" : `Forskel ${amountText(difference)}`;
}
