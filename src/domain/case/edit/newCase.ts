import type { CaseKind, CaseModel, LineKind } from "../caseModel.ts";
import { CASE_FORMAT, CASE_VERSION, MOST_YEARS } from "../caseFormat.ts";
import { COMMITTEES } from "../committees/committeeData.ts";
import type { Committee, CommitteeId } from "../committees/committees.ts";
import { HEARING_BODIES } from "../hearingBodies.ts";
import { LINE_KIND_WORDS } from "../lineKindWords.ts";
import { readCase, type CaseReading } from "../read/readCase.ts";

/** What an economist says of a case before there is any figure. */
export interface NewCase {
  readonly id?: string;
  readonly title?: string;
  readonly kind: CaseKind;
  /** "2025 p/l" is 2025. */
  readonly priceLevel: number;
  readonly firstYear: number;
  /** How many. */
  readonly years: number;
  /** In any spelling. The lines are laid out for each of them. */
  readonly committees: readonly CommitteeId[];
}

const LINES: Readonly<Record<CaseKind, readonly LineKind[]>> = {
  investeringsforslag: ["saving", "operation", "implementation"],
  budgetnotat: ["activity", "activity", "activity"],
};

const NUMBERED: Readonly<Record<CaseKind, boolean>> = { investeringsforslag: false, budgetnotat: true };

/** Tables to fill in by hand. */
const TABLES: Readonly<Record<CaseKind, Partial<CaseModel>>> = {
  investeringsforslag: { hearings: HEARING_BODIES.map((body) => ({ body, answer: null, conclusion: null })) },
  budgetnotat: { location: { districts: [], address: null } },
};

function yearsFrom(first: number, count: number): number[] {
  const most = Math.max(0, Math.min(Math.trunc(count) || 0, MOST_YEARS + 1));
  return Array.from({ length: most }, (_, index) => first + index);
}

/** A line to write over: its label says what belongs there, its amounts are blank. */
function emptyLines({ kind, committees }: NewCase, yearCount: number): unknown[] {
  const several = committees.length > 1;
  return LINES[kind].flatMap((lineKind, index) =>
    (several ? committees : committees.slice(0, 1)).map((committee) => ({
      label: [LINE_KIND_WORDS[lineKind], ...(NUMBERED[kind] ? [index + 1] : []), ...(several ? [committee] : [])].join(
        " ",
      ),
      kind: lineKind,
      controlArea: "Service",
      committee,
      amounts: Array.from({ length: yearCount }, () => null),
    })),
  );
}

/** A blank case with a few lines to fill in; or what is wrong with what was said, as with any case. */
export function newCase(wanted: NewCase, committees: readonly Committee[] = COMMITTEES): CaseReading {
  if (wanted.committees.length === 0)
    return { ok: false, problems: [{ at: { kind: "case" }, kind: "missing", field: "committee" }] };
  const { id = "NY01", title = "Ny sag", kind, priceLevel, firstYear } = wanted;
  const years = yearsFrom(firstYear, wanted.years);
  const lines = emptyLines(wanted, years.length);
  const data = {
    format: CASE_FORMAT,
    version: CASE_VERSION,
    id,
    title,
    kind,
    priceLevel,
    years,
    lines,
    ...TABLES[kind],
  };
  return readCase(data, committees);
}
