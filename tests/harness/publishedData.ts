import type { Data } from "./caseData.ts";

/** An amount row as the published cases hold it. */
export function item(label: string, changes: Data = {}): Data {
  return {
    kind: "item",
    label,
    styringsomraade: "Service",
    values: [null, -10],
    block: "varig",
    committee: "SUD",
    ...changes,
  };
}

export function section(label: string, block = "varig"): Data {
  return { kind: "section", label, styringsomraade: null, values: [null, null], block };
}

export function published(rows: readonly Data[], changes: Data = {}): Data {
  return {
    id: "XX01",
    title: "En sag",
    kind: "investeringsforslag",
    unit: "1.000 kr.",
    priceLevel: 2025,
    years: [2025, 2026],
    table1: { caption: "Tabel 1", header: ["1.000 kr. 2024 p/l", "Styringsområde", "2025", "2026"], rows },
    otherTables: [],
    ...changes,
  };
}
