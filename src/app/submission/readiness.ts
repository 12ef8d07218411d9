import { formOf } from "../../domain/form/formKind.ts";
import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";
import { type CheckRun, isChecking } from "../check/checkState.ts";
import type { AppState } from "../state.ts";
import type { Finding } from "../../domain/rules/rule.ts";
import type { SheetInFront } from "../front/seenSheet.ts";
import { isCopy } from "./copyName.ts";
import type { ReadinessLeft } from "./readinessLeft.ts";
import { unseenFigures } from "./unseenFigures.ts";

/** A point of the checklist before a case is sent in. */
type FindingPoint = "tables" | "amounts" | "hearings" | "priceLevel" | "payback" | "findings";
/** "figures" is what the check did not see, which no finding says. */
export type ReadinessId = FindingPoint | "figures";

export interface ReadinessItem {
  readonly id: ReadinessId;
  /** None where the point is in order. */
  readonly left: readonly ReadinessLeft[];
  /** The sheet does not have what the point asks about: the answer is given elsewhere. */
  readonly elsewhere: boolean;
}

export type Readiness =
  /** Nobody has looked at the sheet in front yet, or it could not be read: what stands on it is not known. */
  | { readonly kind: "unseen" }
  /** No table to send in on the sheet in front. */
  | { readonly kind: "noTables" }
  /** The copy for the Word form: what it was copied from is what is checked, and sent in. */
  | { readonly kind: "copy" }
  /** Nobody has checked the sheet as it is now; or it is being done. */
  | { readonly kind: "unchecked" | "checking" }
  | { readonly kind: "checked"; readonly items: readonly ReadinessItem[]; readonly accepted: number };

/** The rules behind each point; whatever belongs to none of them is a finding like others. */
const RULES: Readonly<Record<Exclude<FindingPoint, "findings">, RegExp>> = {
  tables: /^(tabel-\w+-mangler|bevillingstabel-mangler|investeringstabel-mangler|total-mangler|udvalg-uden-raekke)$/,
  amounts: /^(tom-linje|tom-raekke)$/,
  hearings: /^godkendelse-/,
  priceLevel: /^prisniveau-/,
  payback: /^tilbagebetaling-/,
};

const IDS = ["tables", "amounts", "hearings", "priceLevel", "payback", "findings"] as const;

function pointOf({ rule }: Finding): FindingPoint {
  return IDS.find((id) => id !== "findings" && RULES[id].test(rule)) ?? "findings";
}

/** A note is worth knowing; it keeps nobody from sending a case in, but where the checklist asks for the thing. */
function isLeft(finding: Finding): boolean {
  return pointOf(finding) !== "findings" || finding.severity !== "note";
}

/** A template nobody has filled in: its lines are as empty as each other, which no rule finds strange. */
function emptyLinesLeft({ sheet, emptyLines }: SheetInFront): ReadinessLeft[] {
  return emptyLines.map(({ label, at }) => ({
    at: { sheet, row: at.row, column: at.column },
    severity: "advarsel",
    message: `«${label}» har ingen beløb. Udfyld linjen, eller slet den.`,
  }));
}

function leftAt(id: FindingPoint, findings: readonly Finding[], seen: SheetInFront): readonly ReadinessLeft[] {
  const own = findings.filter((finding) => pointOf(finding) === id);
  return id === "amounts" && own.length === 0 ? emptyLinesLeft(seen) : own;
}

/**
 * Only the form of an investeringsforslag asks for a payback and for who was heard. What the sheet was checked as counts,
 * for a person may have said it.
 */
function asksForPayback({ kind }: SheetInFront, { kinds }: Pick<CheckReport, "kinds">): boolean {
  const own = kinds.includes(kind) ? kind : (kinds[0] ?? kind);
  return own === null || formOf(own).parts.includes("payback");
}

type Done = Extract<CheckRun, { kind: "done" }>;

function checkOfFront({ check, sheet, front }: AppState): Done | null {
  const { run, stale, renewing } = check;
  if (run.kind !== "done" || stale || renewing !== null || sheet === null) return null;
  return run.sheets.includes(sheet) && front.seen?.sheet === sheet ? run : null;
}

/** How far the sheet in front is from being sent in. */
export function readiness(state: AppState): Readiness {
  const { seen } = state.front;
  const run = checkOfFront(state);
  if (!run && state.sheet !== null && isCopy(state.sheet)) return { kind: "copy" };
  if (!seen || seen.sheet !== state.sheet) return { kind: "unseen" };
  if (seen.tables === 0) return { kind: "noTables" };
  if (!run) return { kind: isChecking(state.check) ? "checking" : "unchecked" };
  const own = run.report.findings.filter(({ at }) => at.sheet === seen.sheet).filter(isLeft);
  const accepted = run.report.accepted.filter(({ finding }) => finding.at.sheet === seen.sheet).length;
  const points = asksForPayback(seen, run.report) ? IDS : IDS.filter((id) => id !== "hearings" && id !== "payback");
  return {
    kind: "checked",
    items: [
      ...points.map((id) => ({
        id,
        left: leftAt(id, own, seen),
        elsewhere: id === "hearings" && !seen.asksWhoIsHeard,
      })),
      ...unseenPoint(run.report, seen),
    ],
    accepted,
  };
}

/** There only where figures went unseen: a sheet of which all was read need not say so. */
function unseenPoint({ inventory }: CheckReport, { sheet }: SheetInFront): ReadinessItem[] {
  const left = unseenFigures(inventory, sheet);
  return left.length === 0 ? [] : [{ id: "figures", left, elsewhere: false }];
}

/** Figures that the check does not know keep nobody from sending a case in; a person looks at them. */
export function openPoints(items: readonly ReadinessItem[]): number {
  return items.filter(({ id, left }) => id !== "figures" && left.length > 0).length;
}

/** Nothing is left, and nothing went unseen: this alone is green. */
export function isWhollyReady(items: readonly ReadinessItem[]): boolean {
  return items.every(({ left }) => left.length === 0);
}
