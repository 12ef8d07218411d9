import type { ConstraintKind } from "../../constraints/constraint.ts";
import type { Diagnosis, Rounding } from "../../diagnosis/diagnosis.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import { type Observation, placeIn } from "../rule.ts";
import { givenIn, yearOf } from "./faultText.ts";
import { promiseLine } from "./promiseLine.ts";

/** What a sentence about a difference that rounding may explain names. */
export type RoundingFacts = Readonly<
  Record<"tabel" | "aar" | "raekke" | "fundet" | "sum" | "kilde" | "forskel", string>
>;

export function roundingObservation(
  { constraint, difference }: Rounding,
  { figures }: Diagnosis,
): Observation<RoundingFacts>[] {
  const { shownBy, rightName } = constraint;
  const figure = figures.get(shownBy.cell);
  if (!figure) return [];
  return [
    {
      at: placeIn(figure.table, shownBy.cell.at),
      facts: {
        tabel: figure.table.name,
        aar: yearOf(figure),
        raekke: figure.row.label,
        fundet: printedCell(shownBy.cell),
        sum: formatDanishNumber(givenIn(constraint)),
        kilde: rightName,
        forskel: formatDanishNumber(difference.abs()),
      },
      expected: null,
      found: printedCell(shownBy.cell),
      calculation: [promiseLine(constraint, figures)],
    },
  ];
}

/** Differences as ordinary rounding makes them, of the kinds of promise that the rule tells. */
export function observedRoundings(
  diagnosis: Diagnosis,
  tells: (kind: ConstraintKind) => boolean,
): Observation<RoundingFacts>[] {
  const ordinary = diagnosis.roundings.filter((rounding) => rounding.isOrdinary && tells(rounding.constraint.kind));
  return ordinary.flatMap((rounding) => roundingObservation(rounding, diagnosis));
}
