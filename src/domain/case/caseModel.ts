import type { Amount } from "../money/amount.ts";
import type { CommitteeId } from "./committees.ts";

export const CASE_KINDS = ["investeringsforslag", "budgetnotat"] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** styringsområde */
export const CONTROL_AREAS = ["Service", "Anlæg", "Overførsler", "Finansposter"] as const;
export type ControlArea = (typeof CONTROL_AREAS)[number];

/** art: saving = besparelse, operation = varig drift, implementation = implementering, activity = a budget note's aktivitet. */
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
}
