import type { CaseTables } from "../../reconciliation/caseTables.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { type YearFault, withYearsOfTheirOwn, yearFault } from "../../reconciliation/yearFaults.ts";
import { type Observation, placeIn } from "../rule.ts";

/** What a sentence about a wrong year names. */
export interface YearFacts {
  readonly tabel: string;
  readonly aar: string;
  readonly ventet: string;
  /** The year printed before it; null where it is the first. */
  readonly foer: string | null;
}

/**
 * The years of a table that is none of the form's may be anything: budget and accounts side by side, quarters,
 * half years.
 */
const followsForm = ({ role }: FoundTable): boolean => role !== "unknown";

function yearBefore({ yearColumns }: FoundTable, { at }: YearFault): string | null {
  const before = yearColumns[yearColumns.indexOf(at) - 1];
  return before ? String(before.year) : null;
}

/** A doubled year and a gap are told in other words and seen in the same way. */
export function observedYears(tables: CaseTables, kind: YearFault["kind"]): Observation<YearFacts>[] {
  return withYearsOfTheirOwn(tables.filter(followsForm)).flatMap((table) => {
    const fault = yearFault(table);
    if (fault?.kind !== kind) return [];
    const [expected, found] = [String(fault.expected), String(fault.printed)];
    const facts = { tabel: table.name, aar: found, ventet: expected, foer: yearBefore(table, fault) };
    return [{ at: placeIn(table, fault.at.header), facts, expected, found }];
  });
}
