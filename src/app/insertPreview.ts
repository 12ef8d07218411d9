import type { CaseModel } from "../domain/case/caseModel.ts";
import { layoutCase } from "../domain/tables/layoutCase.ts";
import { type TableChoice, tableChoices } from "../domain/tables/tableChoices.ts";
import type { TableId } from "../domain/tables/tableIds.ts";
import { type CellRef, rangeToA1, toA1 } from "../domain/workbook/address.ts";
import type { SheetPlan } from "../domain/workbook/plan.ts";
import { planRange } from "../domain/workbook/planRange.ts";
import { cellAt, type SheetSnapshot } from "../domain/workbook/snapshot.ts";
import { counted } from "./texts/displayText.ts";
import { someOf } from "./texts/failureText.ts";
import { shownCase } from "./front/front.ts";
import type { AppState, Insertion, InsertionDone } from "./state.ts";
import { countTables, tablesText, withYearsText } from "./texts/tableCount.ts";

const TOP_LEFT = { row: 0, column: 0 };

/** A line of the list of tables. */
export interface TableTick extends TableChoice {
  readonly ticked: boolean;
  /** The other tables draw on it, so it cannot be left out. */
  readonly required: boolean;
}

export function tableTicks(model: CaseModel, leftOut: readonly TableId[]): TableTick[] {
  return tableChoices(model).map((choice, index) => {
    const required = index === 0 && choice.missing === null;
    return { ...choice, required, ticked: choice.missing === null && (required || !leftOut.includes(choice.id)) };
  });
}

/** Null while no case is chosen. */
export function planFor(state: AppState): SheetPlan | null {
  const model = shownCase(state);
  if (!model) return null;
  const chosen = tableTicks(model, state.tables.leftOut).filter(({ ticked }) => ticked);
  return layoutCase(
    model,
    TOP_LEFT,
    chosen.map(({ id }) => id),
  );
}

/** Cells the plan wants that hold something, as far as anybody has looked. */
function cellsInTheWay(plan: SheetPlan, seen: SheetSnapshot): string[] {
  const isFilled = (ref: CellRef): boolean => {
    const { value, formula } = cellAt(seen, ref);
    return value.kind !== "blank" || formula !== null;
  };
  return plan.cells
    .map(({ ref }) => ref)
    .filter(isFilled)
    .map(toA1);
}

/** Excel compares names without regard to case. */
function newSheetText({ sheetName }: SheetPlan, names: readonly string[] | null): string {
  if (names === null) return "";
  const isTaken = names.some((name) => name.toLowerCase() === sheetName.toLowerCase());
  return isTaken ? `. «${sheetName}» findes allerede, så arkets navn får et nummer` : ` «${sheetName}»`;
}

/** What will be written and where, and what is in the way, said before anything is written. */
export function previewText(plan: SheetPlan, { sheet, tables }: AppState): string {
  const range = rangeToA1(planRange(plan));
  const filled = plan.cells.filter(({ content }) => content.kind !== "empty").length;
  const tableCount = countTables(plan);
  const what = `${tablesText(tableCount)}${withYearsText(tableCount)}, i alt ${counted(filled, "celle", "celler")}`;
  if (tables.target === "newSheet")
    return `Skriver ${what} i ${range} på et nyt ark${newSheetText(plan, tables.names)}.`;
  const text = `Skriver ${what} i ${range} på ${sheet === null ? "arket, der er fremme" : `arket «${sheet}»`}`;
  if (tables.seen === null || tables.seen.name !== sheet) return `${text}, hvis cellerne er tomme.`;
  if (tables.seen.protected)
    return (
      `Arket «${sheet}» er beskyttet, så der kan ikke skrives på det. Vælg «Nyt ark», eller fjern ` +
      "beskyttelsen under Gennemse."
    );
  const inTheWay = cellsInTheWay(plan, tables.seen);
  return inTheWay.length === 0
    ? `${text}. Cellerne er tomme.`
    : `${text}. I vejen er ${someOf(inTheWay)}: vælg «Nyt ark», eller ryd dem.`;
}

/** Nothing runs and nothing is waiting to be read: the next insertion can be told of. */
export function isPreviewing({ kind }: Insertion): boolean {
  return kind === "idle" || kind === "takenBack";
}

/** Where the tables went. */
export function insertedText({ sheet, range, tables }: InsertionDone): string {
  return `${tablesText(tables)} er indsat på arket «${sheet}» i ${rangeToA1(range)}${withYearsText(tables)}.`;
}
