import type { CaseKind, CaseLine, CaseModel, ControlArea, LineKind } from "../case/caseModel.ts";
import type { CommitteeId } from "../case/committees/committees.ts";
import type { ListedCommittee } from "../case/committees/listedCommittees.ts";
import type { Unit } from "../recognition/foundTable.ts";
import type { CellRef } from "../workbook/address.ts";
import type { CommitteeRow } from "./sheet/committeeTables.ts";
import type { Question } from "./questions/question.ts";
import type { Unread } from "./sheet/unread.ts";

/** A row of the sheet that is a line of the case. Null = the sheet does not say it, and a question asks. */
export interface DraftLine extends Omit<CaseLine, "kind" | "controlArea" | "committee" | "administrative"> {
  /** The cell of its label. */
  readonly at: CellRef;
  readonly kind: LineKind | null;
  readonly controlArea: ControlArea | null;
  readonly committee: CommitteeId | null;
  readonly administrative: boolean | null;
}

/** Case facts that a sheet of tables may say, or not. */
export interface DraftFacts {
  readonly id: string | null;
  readonly title: string | null;
  readonly priceLevel: number | null;
  readonly firstYear: number | null;
  /** What the amounts of the lines are in; a case is always in 1.000 kr. */
  readonly unit: Unit | null;
}

/** A case as read from a sheet somebody else made: what is known, what must be asked, and what could not be read. */
export interface CaseDraft extends DraftFacts {
  readonly sheet: string;
  readonly kind: CaseKind;
  readonly yearCount: number;
  readonly lines: readonly DraftLine[];
  /** Appropriations that A-E print per committee, for the lines that have none of their own. */
  readonly printed: readonly CommitteeRow[];
  /** What the case has besides its lines. */
  readonly tables: Pick<CaseModel, "earlierFunding" | "location" | "hearings">;
  /** The workbook's own list of committees: an answer may name one of them. */
  readonly ownCommittees: readonly ListedCommittee[];
  readonly questions: readonly Question[];
  readonly unread: readonly Unread[];
}
