import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { type YearFault, yearFault } from "../../reconciliation/years.ts";
import { type Observation, placeIn } from "../rule.ts";

/** What a sentence about a wrong year names. */
export type YearFacts = Readonly<Record<"tabel" | "aar" | "ventet", string>>;

/** A doubled year and a gap are told in other words and seen in the same way. */
export function observedYears(tables: CaseTables, kind: YearFault["kind"]): Observation<YearFacts>[] {
  return tables.flatMap((table) => {
    const fault = yearFault(table);
    if (fault?.kind !== kind) return [];
    const [expected, found] = [String(fault.expected), String(fault.printed)];
    return [{ at: placeIn(table, fault.at.header), facts: { tabel: table.name, aar: found, ventet: expected }, expected, found }];
  });
}
