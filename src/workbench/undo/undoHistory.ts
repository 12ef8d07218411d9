import { ApiError } from "../protocol/apiError.ts";
import type { MemberUse, UseWatcher } from "../protocol/useWatcher.ts";
import { NOWHERE_UNDOABLE, UNDOABLE_ON_DESKTOP_ONLY, UNDOABLE_ON_WEB_ONLY } from "./notUndoable.ts";
import { FORMULAS_TOO_MANY_FOR_A_GROUP, REPORTED_TO_CLEAR } from "./undoReports.ts";

const LISTS = [NOWHERE_UNDOABLE, UNDOABLE_ON_DESKTOP_ONLY, UNDOABLE_ON_WEB_ONLY];

/** As strict as the strictest of the platforms: an add-in does not choose where it runs. */
function isListed({ type, member }: MemberUse): boolean {
  return LISTS.some((list) => list[type]?.includes(member));
}

/** Methods that only look, go somewhere, or concern the client itself. */
const CHANGES_NOTHING = /^(_|get|find|activate|select|calculate|suspend|notify)/;

const HOLDS_FORMULAS: readonly string[] = ["formulas", "formulasLocal", "formulasR1C1", "values"];

function formulasIn({ type, member, value }: MemberUse): number {
  if (type !== "Range" || !HOLDS_FORMULAS.includes(member)) return 0;
  const cells = Array.isArray(value) ? (value as unknown[]).flat() : [value];
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}

function undoNotSupported(member: string): ApiError {
  return new ApiError(
    "UndoNotSupported",
    "The JavaScript API request failed due to lack of support for the undo operation.",
    member,
  );
}

/**
 * What the user can take back with Ctrl+Z: a step for each request that changes something, one for a whole undo group
 * (`mergeUndoGroup`), none once something has been called that cannot be undone.
 */
export class UndoHistory implements UseWatcher {
  steps = 0;
  /** The members that cleared the history, in order. */
  readonly clearedBy: string[] = [];
  #group: { formulas: number } | null = null;
  #changed = false;

  /** Something the user does in the grid. */
  userDid(): void {
    this.steps += 1;
  }

  beginGroup(): void {
    this.#group = { formulas: 0 };
  }

  endGroup(): void {
    this.#group = null;
    this.#endStep();
  }

  used(use: MemberUse): void {
    const name = `${use.type}.${use.member}`;
    if ((use.how !== "get" && isListed(use)) || name in REPORTED_TO_CLEAR) return this.#clear(name);
    if (use.how === "set" || (use.how === "call" && !CHANGES_NOTHING.test(use.member))) this.#changed = true;
    if (!this.#group) return;
    this.#group.formulas += formulasIn(use);
    if (this.#group.formulas >= FORMULAS_TOO_MANY_FOR_A_GROUP) throw undoNotSupported(name);
  }

  requestEnded(): void {
    if (!this.#group) this.#endStep();
  }

  #endStep(): void {
    if (this.#changed) this.steps += 1;
    this.#changed = false;
  }

  #clear(name: string): void {
    if (this.#group) throw undoNotSupported(name);
    this.steps = 0;
    this.#changed = false;
    this.clearedBy.push(name);
  }
}
