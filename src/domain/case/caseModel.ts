import type { Amount } from "../money/amount.ts";
import type { CommitteeId } from "./committees/committees.ts";
import type { ListedCommittee } from "./committees/listedCommittees.ts";

export const CASE_KINDS = ["investeringsforslag", "budgetnotat"] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** styringsområde */
export const CONTROL_AREAS = ["Service", "Anlæg", "Overførsler", "Finansposter"] as const;
export type ControlArea = (typeof CONTROL_AREAS)[number];

/**
 * art: saving = besparelse, operation = varig drift, implementation = implementering, activity = a budget
 * note's aktivitet.
 */
export const LINE_KINDS = ["saving", "operation", "implementation", "activity"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One row of Tabel 1 (or of a budget note's activities). */
export interface CaseLine {
  readonly label: string;
  readonly kind: LineKind;
  readonly controlArea: ControlArea;
  readonly committee: CommitteeId;
  /** Kvantum's code of the appropriation or profit centre, as text. */
  readonly appropriation: string | null;
  readonly administrative: boolean;
  /** The heading above the line where the case splits its lines (by target group, by model). */
  readonly heading: string | null;
  /** One per year of the case, in the case's unit. Null = blank: no effect, which is not the same as 0. */
  readonly amounts: readonly (Amount | null)[];
}

/**
 * "Tidligere afsatte midler": in current prices (løbende p/l), which are never added to the case's own. Unit
 * 1.000 kr.
 */
export interface EarlierFunding {
  /** Consecutive, but not the case's own. */
  readonly years: readonly number[];
  readonly agreements: readonly FundedAgreement[];
}

export interface FundedAgreement {
  /** "Budgetaftale 2019" */
  readonly label: string;
  readonly amounts: readonly (Amount | null)[];
}

/** Where in the city a budget note's money is used. */
export interface CaseLocation {
  /** bydele, as DISTRICTS names them */
  readonly districts: readonly string[];
  readonly address: string | null;
}

export const HEARING_ANSWERS = ["Ja", "Nej", "Ikke relevant"] as const;
export type HearingAnswer = (typeof HEARING_ANSWERS)[number];

/** A row of "Hvem er hørt?". */
export interface Hearing {
  readonly body: string;
  /** Null = not answered yet. */
  readonly answer: HearingAnswer | null;
  /** The date of an approval, or the conclusion. */
  readonly conclusion: string | null;
}

/** A case (sag): unit 1.000 kr. */
export interface CaseModel {
  readonly id: string;
  readonly title: string;
  readonly kind: CaseKind;
  /** "2025 p/l" is 2025. */
  readonly priceLevel: number;
  /** Consecutive calendar years, the first is the first investment year. */
  readonly years: readonly number[];
  readonly lines: readonly CaseLine[];
  /** Left out = the case has no such table. */
  readonly earlierFunding?: EarlierFunding;
  readonly location?: CaseLocation;
  readonly hearings?: readonly Hearing[];
  /** Committees of its lines that only the workbook it was read from knows, as its list names them. */
  readonly ownCommittees?: readonly ListedCommittee[];
}
