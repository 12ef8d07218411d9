import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { netGrossRows, tripleOf } from "../reconciliation/netGrossTriple.ts";
import type { Constraint } from "./constraint.ts";

const NOTHING: readonly FoundCell[] = [];

/** A = B + C, for every committee and year. */
export function netGrossConstraints(tables: CaseTables): Constraint[] {
  const table = (tripleOf(tables)?.gross ?? null)!;
  return netGrossRows(tables).flatMap(({ net, parts, names: [leftName = "", ...others] }): Constraint[] => {
    const cell = parts.at(-1) ?? net[0];
    if (!cell) return [];
    const shownBy = { sheet: table.sheet, cell };
    const named = { leftName, rightName: others.join(" + "), table, shownBy };
    return [
      { kind: "netGross", witness: "netGross", ...named, left: net, right: parts, calculated: null, beside: NOTHING },
    ];
  });
}
