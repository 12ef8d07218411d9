import type { CaseModel } from "../../case/caseModel.ts";
import type { CaseProblem } from "../../case/read/caseProblem.ts";
import { COMMITTEES } from "../../case/committees/committeeData.ts";
import type { Committee } from "../../case/committees/committees.ts";
import type { ListedCommittee } from "../../case/committees/listedCommittees.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { layoutCase } from "../../tables/layoutCase.ts";
import { TABLE_IDS, type TableId } from "../../tables/tableIds.ts";
import { type CellRange, type CellRef, toA1 } from "../../workbook/address.ts";
import type { PlannedCell, SheetPlan } from "../../workbook/plan.ts";
import { planRange } from "../../workbook/planRange.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { Answers } from "../questions/answers.ts";
import type { CaseDraft } from "../caseDraft.ts";
import { caseFromTables, type CaseOnSheet } from "../caseFromTables.ts";
import { caseTablesOn } from "../casesFromSheets.ts";
import { completeDraft } from "../questions/completeDraft.ts";
import { leadingTableOf } from "../sheet/leadingTable.ts";
import { lineCells } from "./lineCells.ts";
import { type CaseChange, caseChanges } from "./lineChanges.ts";
import { sortCells } from "./ownCells.ts";
import { planDifference, shared, without } from "./planDifference.ts";
import { withPoolMarks } from "./poolMarks.ts";

/** What "Opdatér tabeller" would do to a sheet. Nothing is written but `plan`, nothing emptied but `emptied`. */
export interface TableUpdate {
  /** "Tabel 1", or a budget note's "Tabel 2": the table with the lines. */
  readonly leading: string;
  /** The case as the sheet's Tabel 1 now has it. */
  readonly model: CaseModel;
  /** Against the case as it was laid out; empty where that is not known. */
  readonly changes: readonly CaseChange[];
  /** The cells that differ; its tables, lists, widths and print area are the whole layout's. */
  readonly plan: SheetPlan;
  /** Cells of the old tables that the new ones do not reach. */
  readonly emptied: readonly CellRef[];
  /** Cells of somebody else that the new tables would cover: the update must not be carried out over them. */
  readonly inTheWay: readonly CellRef[];
  /** Everything of somebody else's within reach of the tables. */
  readonly foreign: readonly CellRef[];
  /** Formulas typed in Tabel 1 that become figures, because their line moves. */
  readonly formulasLost: readonly CellRef[];
}

export type UpdateReading =
  | { readonly ok: true; readonly update: TableUpdate }
  /** noTable: no Tabel 1. notOurs: a Tabel 1 without the helper columns, which the product did not lay out. */
  | { readonly ok: false; readonly kind: "noTable" | "notOurs" }
  | { readonly ok: false; readonly kind: "questions"; readonly leading: string; readonly draft: CaseDraft }
  | {
      readonly ok: false;
      readonly kind: "problems";
      readonly leading: string;
      readonly problems: readonly CaseProblem[];
    };

export interface UpdateWish {
  /** The case as it was laid out; also says which one where the sheet holds several. */
  readonly before?: CaseModel | null;
  readonly chosen?: readonly TableId[];
  /** The case as it is to be, where it was changed elsewhere than on the sheet; else the sheet's own. */
  readonly model?: CaseModel | null;
  /** The committees that the workbook itself lists, besides those of `before`. */
  readonly listed?: readonly ListedCommittee[];
  /** To what a new line leaves open. */
  readonly answers?: Answers;
  readonly committees?: readonly Committee[];
}

/** The title stands two rows above the caption of Tabel 1, and belongs to whoever wrote it. */
const TITLE_ROWS = 2;

function planFrom(
  model: CaseModel,
  { range }: FoundTable,
  { chosen, committees }: Required<Pick<UpdateWish, "chosen" | "committees">>,
): SheetPlan {
  const plan = layoutCase(model, { row: range.top - TITLE_ROWS, column: range.left }, chosen, committees);
  const printArea = { ...plan.printArea, top: Math.max(0, plan.printArea.top) };
  return { ...plan, printArea, cells: plan.cells.filter(({ ref }) => ref.row >= range.top) };
}

function regionOf({ sheet, leading, before }: CaseOnSheet, plans: readonly SheetPlan[]): CellRange {
  const ranges = plans.map(planRange);
  const lastRow = Math.min(before - 1, sheet.origin.row + sheet.cells.length - 1);
  return {
    top: leading.range.top,
    left: leading.range.left,
    bottom: Math.max(lastRow, ...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

/** The amounts of Tabel 1 that are worked out by formulas of the economist's own. */
function typedFormulas({ leading }: CaseOnSheet, { lines }: CaseDraft): CellRef[] {
  const rows = new Set(lines.map(({ at }) => at.row));
  const cells = leading.rows.filter(({ row }) => rows.has(row)).flatMap(({ amounts }) => amounts);
  return cells.filter(({ formula }) => formula !== null).map(({ at }) => at);
}

function showsNothing({ content, style }: PlannedCell): boolean {
  if (content.kind === "empty") return true;
  return (
    style === "helper" && content.kind === "formula" && content.result.kind === "text" && content.result.text === ""
  );
}

/** A cell in which the layout shows nothing may hold somebody's note. */
function aroundForeign(cells: readonly PlannedCell[], foreign: readonly CellRef[]): PlannedCell[] {
  const noted = new Set(foreign.map(toA1));
  return cells.filter((cell) => !showsNothing(cell) || !noted.has(toA1(cell.ref)));
}

function updateOf(place: CaseOnSheet, draft: CaseDraft, model: CaseModel, wish: UpdateWish): TableUpdate {
  const { sheet, leading, others } = place;
  const choice = { chosen: wish.chosen ?? TABLE_IDS, committees: wish.committees ?? COMMITTEES };
  const tables = [leading, ...others.filter((table) => table.sheet === sheet.name)];
  const plan = withPoolMarks(planFrom(model, leading, choice), sheet, tables);
  const plans = wish.before ? [plan, planFrom(wish.before, leading, choice)] : [plan];
  const region = regionOf(place, plans);
  const helpers = {
    left: Math.max(leading.yearColumns.at(-1)!.column, leading.rowTotalColumn ?? 0) + 1,
    right: region.right,
  };
  const read = lineCells(
    sheet,
    leading,
    draft.lines.map(({ at }) => at.row),
  );
  const { own, foreign } = sortCells({ sheet, tables, before: place.before, plans, helpers, read }, region);
  const laidOut = aroundForeign(plan.cells, foreign);
  const planned = laidOut.map(({ ref }) => ref);
  const cells = planDifference(sheet, laidOut);
  const emptied = without(own, planned);
  return {
    leading: leading.name,
    model,
    changes: wish.before ? caseChanges(wish.before, model) : [],
    plan: { ...plan, cells },
    emptied,
    inTheWay: shared(foreign, planned),
    foreign,
    formulasLost: shared(typedFormulas(place, draft), [...emptied, ...cells.map(({ ref }) => ref)]),
  };
}

function placeOf(
  sheet: SheetSnapshot,
  wish: UpdateWish,
  committees: readonly Committee[],
): { place: CaseOnSheet; draft: CaseDraft } | null {
  const listed = [...(wish.before?.ownCommittees ?? []), ...(wish.listed ?? [])];
  const cases = caseTablesOn([sheet]).map((place) => ({ place, draft: caseFromTables(place, committees, listed) }));
  return cases.find(({ draft }) => draft.id !== null && draft.id === wish.before?.id) ?? cases[0] ?? null;
}

/**
 * Lays out the tables anew below a Tabel 1 in which lines, years or committees have changed, and tells what
 * that changes.
 */
export function updatedPlan(sheet: SheetSnapshot, wish: UpdateWish = {}): UpdateReading {
  const committees = wish.committees ?? COMMITTEES;
  const found = placeOf(sheet, wish, committees);
  if (!found) return { ok: false, kind: "noTable" };
  const { place, draft } = found;
  if (!leadingTableOf(sheet, place.leading).own) return { ok: false, kind: "notOurs" };
  if (wish.model) return { ok: true, update: updateOf(place, draft, wish.model, wish) };
  const completion = completeDraft(draft, wish.answers ?? {}, committees);
  if (completion.ok) return { ok: true, update: updateOf(place, draft, completion.model, wish) };
  const { questions, problems } = completion;
  const leading = place.leading.name;
  return questions.length > 0
    ? { ok: false, kind: "questions", leading, draft }
    : { ok: false, kind: "problems", leading, problems };
}
