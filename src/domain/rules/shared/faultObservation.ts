import { listing } from "../../case/listing.ts";
import type { Constraint } from "../../constraints/constraint.ts";
import type { Diagnosis, Fault, FigureChange, Possibility, Unsure, WrongFigures } from "../../diagnosis/diagnosis.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { type Alternative, type CalculationLine, type Change, type Observation, type Place, placeIn } from "../rule.ts";
import { type FaultRule, ruleOf } from "./faultRules.ts";
import { leftOutText } from "./leftOutText.ts";
import { repairChanges } from "./repairObservation.ts";
import { givenIn, possibilitiesCounted, possibilitiesText, rowsText, slipText, statedIn, yearOf } from "./faultText.ts";
import { promiseLine } from "./promiseLine.ts";

/** What a sentence about a fault names. */
export interface FaultFacts {
  readonly tabel: string;
  readonly aar: string;
  readonly raekke: string;
  /** All rows that are wrong, in quotation marks: "«Løn» og «Husleje»". */
  readonly raekker: string;
  readonly fundet: string;
  /** What it should be; what the other side gives, where nobody knows. */
  readonly rigtig: string;
  /** Who speaks against it: "totalen og Tabel 2". */
  readonly vidner: string;
  readonly sikker: boolean;
  /** How it came about, where that is known; the explanations that are as good, where it is not certain. */
  readonly forklaring: string;
  /** The table that is repeated. */
  readonly gentaget: string | null;
}

const changeAt = ({ figure, to }: FigureChange): Change => ({ at: placeIn(figure.table, figure.cell.at), value: to });

/** The cells a reader looks at to see what is broken, other than the accused. */
function shownPlaces(broken: readonly Constraint[], without: ReadonlySet<FoundCell>, { figures }: Diagnosis): Place[] {
  const shown = broken.filter(({ kind }) => kind !== "twin").map(({ shownBy }) => shownBy);
  const cells = new Map(shown.filter(({ cell }) => !without.has(cell)).map(({ sheet, cell }) => [cell, sheet]));
  return [...cells].map(([cell, sheet]) => placeIn({ sheet: figures.get(cell)?.table.sheet ?? sheet }, cell.at));
}

/** Each promise names who speaks against the accused: the side that none of them stands on. */
function witnessesOf(broken: readonly Constraint[], accused: ReadonlySet<FoundCell>): string {
  const isOn = (side: readonly FoundCell[]): boolean => side.some((cell) => accused.has(cell));
  const names = broken.flatMap(({ left, right, leftName, rightName }) => [
    ...(isOn(left) ? [] : [leftName]),
    ...(isOn(right) ? [] : [rightName]),
  ]);
  return listing([...new Set(names.length > 0 ? names : broken.map(({ rightName }) => rightName))]);
}

const MOST_LINES = 12;

const calculationOf = (broken: readonly Constraint[], { figures }: Diagnosis): CalculationLine[] =>
  broken
    .filter(({ kind }) => kind !== "twin")
    .slice(0, MOST_LINES)
    .map((constraint) => promiseLine(constraint, figures));

function yearsText(changes: readonly FigureChange[]): string {
  return listing([...new Set(changes.map(({ figure }) => yearOf(figure)))]);
}

function ofFigures(fault: WrongFigures, diagnosis: Diagnosis): Observation<FaultFacts> {
  const { changes, followers, broken, slip, table, repeats } = fault;
  const { figure, to } = changes[0]!;
  const own = new Set([...changes, ...followers].map((change) => change.figure.cell));
  const how = leftOutText(fault) ?? slipText(slip);
  return {
    at: placeIn(table, figure.cell.at),
    facts: {
      tabel: table.name,
      aar: yearsText(changes),
      raekke: figure.row.label,
      raekker: rowsText([...new Set(changes.map((change) => change.figure.row))]),
      fundet: printedCell(figure.cell),
      rigtig: formatDanishNumber(to),
      vidner: witnessesOf(broken, own),
      sikker: true,
      forklaring: how ? `${how[0]!.toUpperCase()}${how.slice(1)}.` : "",
      gentaget: repeats?.name ?? null,
    },
    expected: formatDanishNumber(to),
    found: printedCell(figure.cell),
    repair: [...changes, ...followers].map(changeAt),
    slip,
    related: [...followers.map((change) => changeAt(change).at), ...shownPlaces(broken, own, diagnosis)],
    calculation: calculationOf(broken, diagnosis),
  };
}

const alternativeOf = ({ changes, repairs, slip }: Possibility): Alternative => ({
  changes: [...changes.map(changeAt), ...repairs.flatMap(repairChanges)],
  slip,
});

const MANY_YEARS = 3;
const SEVERAL_YEARS = 2;
const ROW_IN_DOUBT =
  "Sådan er det i hvert af årene. Der kan mangle en hel række, eller en række er ikke talt med. Tallene alene viser " +
  "det ikke.";

/** The years in which the promises are seen to be broken, all in the row of the first. */
function yearsShown(broken: readonly Constraint[], { figures }: Diagnosis): string[] {
  const shown = broken.flatMap(({ shownBy }) => figures.get(shownBy.cell) ?? []);
  const own = shown.filter(({ row }) => row === shown[0]!.row).sort((one, other) => one.column - other.column);
  return [...new Set(own.map(yearOf))];
}

/** The same without "I alt", which is off wherever a year is. */
function countOfYears(broken: readonly Constraint[], { figures }: Diagnosis): number {
  const shown = broken.flatMap(({ shownBy }) => figures.get(shownBy.cell) ?? []);
  const own = shown.filter(({ row, column }) => row === shown[0]!.row && column < row.amounts.length);
  return new Set(own.map(({ column }) => column)).size;
}

function ofUnsure(fault: Unsure, diagnosis: Diagnosis): Observation<FaultFacts> {
  const { broken, possibilities, suspects } = fault;
  const [first] = broken;
  const { shownBy, table, leftName, rightName } = first!;
  const figure = diagnosis.figures.get(shownBy.cell);
  const years = yearsShown(broken, diagnosis);
  const isRowInDoubt =
    countOfYears(broken, diagnosis) >= (possibilities.length === 0 ? SEVERAL_YEARS : MANY_YEARS) &&
    possibilities.length < 2;
  const others = suspects
    .filter(({ cell }) => cell !== shownBy.cell)
    .map((suspect) => placeIn(suspect.table, suspect.cell.at));
  const facts: FaultFacts = {
    tabel: (figure?.table ?? table).name,
    aar: listing(years),
    raekke: figure?.row.label ?? leftName,
    raekker: figure ? rowsText([figure.row]) : `«${leftName}»`,
    fundet: formatDanishNumber(statedIn(first!)),
    rigtig: formatDanishNumber(givenIn(first!)),
    vidner: rightName,
    sikker: false,
    forklaring: isRowInDoubt ? ROW_IN_DOUBT : possibilitiesText(possibilities),
    gentaget: null,
  };
  return {
    at: placeIn(figure?.table ?? table, shownBy.cell.at),
    facts,
    briefFacts: isRowInDoubt ? facts : { ...facts, forklaring: possibilitiesCounted(possibilities) },
    expected: null,
    found: printedCell(shownBy.cell),
    given: formatDanishNumber(givenIn(first!)),
    alternatives: possibilities.map(alternativeOf),
    related: [
      ...others,
      ...shownPlaces(broken, new Set([shownBy.cell, ...suspects.map(({ cell }) => cell)]), diagnosis),
    ],
    calculation: calculationOf(broken, diagnosis),
  };
}

function observationOf(fault: Fault, diagnosis: Diagnosis): Observation<FaultFacts>[] {
  switch (fault.kind) {
    case "figures":
      return [ofFigures(fault, diagnosis)];
    case "unsure":
      return fault.broken.length > 0 ? [ofUnsure(fault, diagnosis)] : [];
    case "table":
      return [];
  }
}

/** The faults that are told by one rule. */
export function observedFaults(diagnosis: Diagnosis, rule: FaultRule): Observation<FaultFacts>[] {
  return diagnosis.faults.filter((fault) => ruleOf(fault) === rule).flatMap((fault) => observationOf(fault, diagnosis));
}
