import { formatDanishNumber } from "../../money/danishNumber.ts";
import { type Evidence, wrongShares } from "../../reconciliation/committeeShares.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { type Observation, placeIn, type RuleInput } from "../rule.ts";

/** What a sentence about a committee's wrong share names. */
export type ShareFacts = Readonly<Record<"tabel" | "aar" | "udvalg" | "fundet" | "sum" | "kilde", string>>;

/** A column for the committee is proof, a word in a label a sign: they are told in the same way by two rules. */
export function observedShares({ tables, diagnosis: { corrected, doubtful } }: RuleInput, evidence: Evidence): Observation<ShareFacts>[] {
  return wrongShares(tables, (cell) => corrected.has(cell) || doubtful.has(cell)).flatMap((shares) => {
    const [first, ...others] = shares.filter((share) => share.evidence === evidence);
    if (!first) return [];
    const { table, source, column, label, cell, stated, expected } = first;
    return [
      {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, aar: printedYear(table, column), udvalg: label, fundet: formatDanishNumber(stated), sum: formatDanishNumber(expected), kilde: source.name },
        expected: formatDanishNumber(expected),
        found: printedCell(cell),
        related: others.map((other) => placeIn(table, other.cell.at)),
        calculation: [first, ...others].map((share) => `${share.label}, ${printedYear(table, share.column)}: ${formatDanishNumber(share.stated)}, efter ${source.name} ${formatDanishNumber(share.expected)}`),
      },
    ];
  });
}
