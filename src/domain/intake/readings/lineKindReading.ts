import type { CaseKind, LineKind } from "../../case/caseModel.ts";
import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import { spellingDistance } from "../../case/committees/spellingDistance.ts";
import { Amount } from "../../money/amount.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { saysSavingsArePlus } from "../../reconciliation/turnedSigns.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { ask, known, type Reading, valueOf } from "../questions/reason.ts";

/** The arts a line of the case can have. */
export function lineKindsOf(kind: CaseKind): readonly LineKind[] {
  return kind === "budgetnotat" ? ["activity"] : ["saving", "operation", "implementation"];
}

export function parseLineKind(text: string, kind: CaseKind): LineKind | null {
  const wanted = labelKey(text);
  return lineKindsOf(kind).find((choice) => choice === text || labelKey(LINE_KIND_WORDS[choice]) === wanted) ?? null;
}

function nearest(text: string, kind: CaseKind): LineKind {
  const distance = (choice: LineKind): number =>
    spellingDistance(labelKey(text).slice(0, 40), labelKey(LINE_KIND_WORDS[choice]));
  const choices = lineKindsOf(kind).map((choice) => ({ choice, distance: distance(choice) }));
  return choices.reduce((best, next) => (next.distance < best.distance ? next : best)).choice;
}

/** Art where the table has the column; else the half of Tabel 1 it stands in, and whether it saves over the years. */
export function readLineKind({ lineKindText, block, amounts }: FoundRow, kind: CaseKind): Reading<LineKind> {
  if (kind === "budgetnotat") return known("activity");
  const said = lineKindText ?? "";
  const word = said === "" ? null : parseLineKind(said, kind);
  if (word) return known(word);
  if (said !== "") return ask(nearest(said, kind), { kind: "unreadable", found: said });
  if (block === "implementation") return known("implementation");
  const costs = Amount.sum(amounts.map(amountOf)).isPositive();
  if (block === "permanent") return known(costs ? "operation" : "saving");
  return ask(costs ? "implementation" : "saving", { kind: "sign", negative: !costs });
}

/**
 * Where the caption turns the signs no art can be told from them, and none is proposed; where no permanent row saves,
 * that they are lasting costs is a proposal only. A word of the row's own is believed.
 */
export function withDoubtfulSigns(
  readings: readonly Reading<LineKind>[],
  rows: readonly FoundRow[],
  caption: string | null,
): readonly Reading<LineKind>[] {
  const isSaid = (index: number): boolean => (rows[index]?.lineKindText ?? "") !== "";
  const signsTurned = saysSavingsArePlus(caption);
  const hasSaving = readings.some((reading) => valueOf(reading) === "saving");
  return readings.map((reading, index) => {
    if (isSaid(index) || valueOf(reading) === "activity") return reading;
    if (signsTurned) return ask<LineKind>(null, { kind: "turnedSigns" });
    const isDoubtful = !hasSaving && valueOf(reading) === "operation";
    return isDoubtful ? ask<LineKind>("operation", { kind: "noSaving" }) : reading;
  });
}
