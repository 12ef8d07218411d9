import { COMMITTEES } from "../case/committees/committeeData.ts";
import { withListed } from "../case/committees/listedCommittees.ts";
import type { Committee } from "../case/committees/committees.ts";
import type { CaseModel } from "../case/caseModel.ts";
import type { CellRef } from "../workbook/address.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import { CommitteeNames } from "./committeeNames.ts";
import { layoutBudgetNote } from "./budgetNote/layoutBudgetNote.ts";
import { layoutInvestment } from "./investment/layoutInvestment.ts";
import { tableChoices } from "./tableChoices.ts";
import { TABLE_IDS, type TableId } from "./tableIds.ts";

/**
 * Lays out Tabel 1 (a budget note's activities) and the chosen tables below each other from `anchor`, with live native
 * formulas. Tabel 1 always comes first: the others draw on it. A table the case has no figures for is left out.
 */
export function layoutCase(
  model: CaseModel,
  anchor: CellRef,
  chosen: readonly TableId[] = TABLE_IDS,
  committees: readonly Committee[] = COMMITTEES,
): SheetPlan {
  const names = new CommitteeNames(
    withListed(model.ownCommittees ?? [], committees),
    model.years[0] ?? model.priceLevel,
  );
  const tables = tableChoices(model).filter(({ id, missing }) => missing === null && chosen.includes(id));
  const layout = model.kind === "budgetnotat" ? layoutBudgetNote : layoutInvestment;
  return layout(model, anchor, tables, names);
}
