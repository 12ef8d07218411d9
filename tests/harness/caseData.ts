import type { CaseModel } from "../../src/domain/case/caseModel.ts";

/** A case with its amounts as text, so that it can be compared (Amounts hide what they hold). */
export function comparable({ lines, earlierFunding, ...model }: CaseModel): unknown {
  const inText = <T extends { readonly amounts: CaseModel["lines"][number]["amounts"] }>(row: T): unknown => ({
    ...row,
    amounts: row.amounts.map((amount) => amount?.toString() ?? null),
  });
  const funding = earlierFunding && { ...earlierFunding, agreements: earlierFunding.agreements.map(inText) };
  return { ...model, lines: lines.map(inText), earlierFunding: funding };
}

export type Data = Record<string, unknown>;

/** A right case in the product's own format, with the given parts changed. */
export function caseData(changes: Data = {}): Data {
  return {
    format: "kvantum-ark/sag",
    version: 1,
    id: "XX01",
    title: "En sag",
    kind: "investeringsforslag",
    priceLevel: 2025,
    years: [2025, 2026],
    lines: [lineData()],
    ...changes,
  };
}

export function lineData(changes: Data = {}): Data {
  return {
    label: "Projektledelse",
    kind: "implementation",
    controlArea: "Service",
    committee: "SUD",
    appropriation: null,
    administrative: false,
    heading: null,
    amounts: [350, null],
    ...changes,
  };
}
