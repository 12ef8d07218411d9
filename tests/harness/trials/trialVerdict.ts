import { parseControlArea } from "../../../src/domain/case/controlArea.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { parseDanishNumber } from "../../../src/domain/money/danishNumber.ts";
import type { CheckReport } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Change, Finding } from "../../../src/domain/rules/rule.ts";
import { type CellValue, cellAt, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import type { Damage } from "./damage.ts";
import { findingKey, placeKey, type Subject } from "./subject.ts";

/** What a check made of a damaged case, counted from its findings alone. */
export interface Verdict {
  readonly cells: number;
  /** Damaged cells that a repair puts right. */
  readonly named: number;
  /** Of both: those that stand in no other table. */
  readonly cellsAlone: number;
  readonly namedAlone: number;
  /** Damaged cells that none puts right, but one of the explanations offered as equals does. */
  readonly eitherOr: number;
  /** What a fejl wants to change that is right, or to a wrong value. */
  readonly accused: readonly Accusation[];
  /** Neither fejl nor advarsel, though more is wrong than rounding can explain, and the figure is not admitted. */
  readonly silent: boolean;
  /** The same, but every figure that is wrong is listed as one that nothing confirms. */
  readonly admitted: boolean;
  /** One finding repairs every cell that went wrong as the first did: a row is one mistake. */
  readonly together: boolean;
  /** Fejl and advarsel that were not there before. */
  readonly fresh: readonly Finding[];
}

export interface Accusation {
  readonly finding: Finding;
  readonly change: Change;
}

function amountIn(value: CellValue): Amount | null {
  if (value.kind === "blank") return Amount.zero;
  if (value.kind === "number") return Amount.fromNumber(value.value);
  return value.kind === "text" ? parseDanishNumber(value.text) : null;
}

const MOST_BY_ROUNDING = 1;

/** One unit off is what two figures that were rounded apart may be. */
function isWithinRounding({ sheets }: WorkbookSnapshot, { at, value }: Damage): boolean {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const [right, wrong] = [sheet && amountIn(cellAt(sheet, at).value), amountIn(value)];
  return Boolean(right && wrong && Math.abs(right.minus(wrong).toNumber()) <= MOST_BY_ROUNDING);
}

const bare = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

function isSameText(one: string, other: string): boolean {
  const area = parseControlArea(one);
  return bare(one) === bare(other) || (area !== null && area === parseControlArea(other));
}

/** Whether the change makes the cell what it is in the right workbook. */
function isRight(right: WorkbookSnapshot, { at, value }: Change): boolean {
  const sheet = right.sheets.find(({ name }) => name === at.sheet);
  const truth = sheet ? cellAt(sheet, at).value : null;
  if (!truth) return false;
  const wanted = typeof value === "string" ? parseDanishNumber(value) : value;
  const amount = amountIn(truth);
  if (wanted) return amount !== null && amount.equals(wanted);
  return truth.kind === "text" && typeof value === "string" && isSameText(truth.text, value);
}

/** What a finding says must change: its repair, and where it has none but a right value, that at its own cell. */
export function changesOf({ repair, alternatives, expected, at }: Finding): readonly Change[] {
  if (repair.length > 0) return repair;
  return expected === null || alternatives.length > 0 ? [] : [{ at, value: parseDanishNumber(expected) ?? expected }];
}

export function verdictOf(
  subject: Subject,
  damages: readonly Damage[],
  { findings, confirmations }: Pick<CheckReport, "findings" | "confirmations">,
): Verdict {
  const known = new Set(subject.before.map(findingKey));
  const fresh = findings.filter((finding) => finding.severity !== "note" && !known.has(findingKey(finding)));
  const right = (change: Change): boolean => isRight(subject.workbook, change);
  const wanted = new Set(damages.map(({ at }) => placeKey(at)));
  const alone = damages.filter(({ isAlone }) => isAlone).map(({ at }) => placeKey(at));
  const placesOf = (changes: readonly Change[]): string[] => changes.filter(right).map(({ at }) => placeKey(at));
  const named = new Set(fresh.flatMap((finding) => placesOf(changesOf(finding))).filter((key) => wanted.has(key)));
  const offered = fresh.flatMap(({ alternatives }) => alternatives.filter(({ changes }) => changes.every(right)));
  const possible = new Set(
    offered.flatMap(({ changes }) => placesOf(changes)).filter((key) => wanted.has(key) && !named.has(key)),
  );
  const accusing = fresh.filter(({ severity }) => severity === "fejl");
  const alike = damages.filter(({ how }) => how === damages[0]?.how).map(({ at }) => placeKey(at));
  const isMute = fresh.length === 0 && !damages.every((damage) => isWithinRounding(subject.workbook, damage));
  const unconfirmed = new Set(confirmations.unconfirmed.map(({ at }) => placeKey(at)));
  const isAdmitted = [...wanted].every((key) => unconfirmed.has(key));
  const holdsAll = (changes: readonly Change[]): boolean => alike.every((key) => placesOf(changes).includes(key));
  return {
    cells: wanted.size,
    named: named.size,
    cellsAlone: alone.length,
    namedAlone: alone.filter((key) => named.has(key)).length,
    eitherOr: possible.size,
    accused: accusing.flatMap((finding) =>
      changesOf(finding)
        .filter((change) => !right(change))
        .map((change) => ({ finding, change })),
    ),
    silent: isMute && !isAdmitted,
    admitted: isMute && isAdmitted,
    together: fresh.some((finding) => holdsAll(changesOf(finding))),
    fresh,
  };
}
