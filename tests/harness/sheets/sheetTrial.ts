import { type CheckReport, checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { randomOf } from "../trials/random.ts";
import { type BuiltSheet, builtSheet } from "./builtSheet.ts";
import { type Slip, slipIn } from "./slips.ts";

/**
 * True of these sheets, whose cases are made by chance: amounts as text, no payback row, operation that costs
 * more than is saved.
 */
const TRUE_WARNINGS = ["tal-som-tekst", "tilbagebetaling-mangler", "forslag-uden-besparelse"];

/** What the check makes of one right sheet, and of the same with one slip in it. */
export interface SheetTrial {
  readonly seed: number;
  readonly built: BuiltSheet;
  readonly fejl: readonly Finding[];
  readonly untrueWarnings: readonly Finding[];
  /** Figures that are neither read nor named. */
  readonly lost: number;
  readonly slip: Slip | null;
  /** The slip is seen, or its cell named as unread; also where there is none. */
  readonly isNoticed: boolean;
}

const checked = (sheet: SheetSnapshot): CheckReport => checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
const countOf = ({ inventory }: CheckReport): number =>
  inventory.unread.reduce((sum, { count }) => sum + count, inventory.read);
const keyOf = ({ rule, at, message }: Finding): string => `${rule} ${at.row} ${at.column} ${message}`;

function isNoticed(before: CheckReport, after: CheckReport): boolean {
  const known = new Set(before.findings.map(keyOf));
  const unread = ({ inventory }: CheckReport): number => inventory.unread.reduce((sum, { count }) => sum + count, 0);
  return after.findings.some((finding) => !known.has(keyOf(finding))) || unread(after) > unread(before);
}

export function sheetTrial(seed: number): SheetTrial {
  const built = builtSheet(seed);
  const before = checked(built.sheet);
  const slip = slipIn(randomOf(seed + 1), built);
  return {
    seed,
    built,
    fejl: before.findings.filter(({ severity }) => severity === "fejl"),
    untrueWarnings: before.findings.filter(
      ({ severity, rule }) => severity === "advarsel" && !TRUE_WARNINGS.includes(rule),
    ),
    lost: Math.max(0, built.figures.length - countOf(before)),
    slip,
    isNoticed: slip === null || isNoticed(before, checked(slip.sheet)),
  };
}
