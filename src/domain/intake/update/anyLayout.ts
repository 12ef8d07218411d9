import type { CaseLine, CaseModel, LineKind } from "../../case/caseModel.ts";
import { Amount } from "../../money/amount.ts";
import { layoutCase } from "../../tables/layoutCase.ts";
import type { SheetPlan } from "../../workbook/plan.ts";

function line(kind: LineKind, committee: string, heading: string | null): CaseLine {
  const amount = Amount.fromNumber(1);
  return {
    label: kind,
    kind,
    controlArea: "Service",
    committee,
    appropriation: null,
    administrative: true,
    heading,
    amounts: [amount, amount],
  };
}

function modelOf(kind: CaseModel["kind"], headings: readonly (string | null)[]): CaseModel {
  const kinds: readonly LineKind[] = kind === "budgetnotat" ? ["activity"] : ["saving", "operation", "implementation"];
  const lines = headings.flatMap((heading) =>
    ["SUD", "BIU"].flatMap((committee) => kinds.map((each) => line(each, committee, heading))),
  );
  return { id: "", title: "", kind, priceLevel: 2000, years: [2000, 2001], lines };
}

/** Between them they hold every kind of cell we write: with alternatives and without, of both forms. */
export function layoutsOfAnyCase(): SheetPlan[] {
  const models = [
    modelOf("investeringsforslag", [null]),
    modelOf("investeringsforslag", ["Model 1", "Model 2"]),
    modelOf("budgetnotat", [null]),
  ];
  return models.map((model) => layoutCase(model, { row: 0, column: 0 }));
}
