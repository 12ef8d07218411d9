import { committeeParts } from "../../case/committees/committeeParts.ts";
import { committeeName, type Committee, type DatedName } from "../../case/committees/committees.ts";
import { committeeOf } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { withoutControlArea } from "../../recognition/cells/words.ts";
import { defineRule, placeIn, type Place } from "../rule.ts";

function isOutdated({ validFrom, validTo }: DatedName, first: number, last: number): boolean {
  return (validTo !== null && validTo < first) || (validFrom !== null && validFrom > last);
}

/** The name as written, where it is a full name that the committee does not bear in any of the table's years. */
function outdatedName({ names }: Committee, text: string, { yearColumns }: FoundTable): boolean {
  const written = [text, withoutControlArea(text), committeeParts(text).name].map(labelKey);
  const years = yearColumns.map(({ year }) => year);
  const name = names.find(
    ({ committee, administration }) =>
      written.includes(labelKey(committee)) || written.includes(labelKey(administration ?? "")),
  );
  return name !== undefined && isOutdated(name, Math.min(...years), Math.max(...years));
}

interface Outdated {
  readonly at: Place;
  readonly text: string;
  readonly right: string;
}

function outdatedIn(table: FoundTable): Outdated[] {
  return itemsOf(table).flatMap((row) => {
    const committee = row.committeeText === null ? null : committeeOf(row);
    if (!row.committeeText || !committee || !outdatedName(committee, row.committeeText, table)) return [];
    return [
      {
        at: placeIn(table, row.labelAt),
        text: row.committeeText,
        right: committeeName(committee, table.yearColumns[0]!.year),
      },
    ];
  });
}

/** Areas and names moved on 1 January 2026: money for a committee that is no more must be moved by hand. */
export const udvalgNavnIAaret = defineRule({
  id: "udvalg-navn-i-aaret",
  severity: "advarsel",
  concerns: "every",
  title: "Udvalget hedder noget andet i sagens år.",
  message: ({ tekst, rigtig }: Record<"tekst" | "rigtig", string>) =>
    `Udvalget «${tekst}» hedder «${rigtig}» i sagens år. Ret navnet, og se efter, om området også er flyttet.`,
  why:
    "Udvalgenes navne og områder ændrer sig, senest 1. januar 2026. Et navn, der ikke gælder i " +
    "sagens år, kan betyde, at beløbet hører til et andet udvalg.",
  remedy: "Ret navnet, og se efter, om området også er flyttet til et andet udvalg.",
  source: "Københavns Kommunes udvalg og forvaltninger, med de navne, der gælder i sagens år.",
  examples: {
    good: `
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |
      | 1.000 kr. 2025 p/l                                       |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | Beskæftigelses- og Integrationsudvalget                  | 35.10     | 150  | 150`,
    bad: `
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |
      | 1.000 kr. 2025 p/l                                       |           |      |
      | Udvalg                                                   | Bevilling | 2026 | 2027
      | Beskæftigelses- og Integrationsudvalget                  | 35.10     | 150  | 150`,
  },
  *check({ tables }) {
    const seen = new Map<string, Outdated[]>();
    for (const found of tables.flatMap(outdatedIn)) seen.set(found.text, [...(seen.get(found.text) ?? []), found]);
    for (const [first, ...others] of seen.values()) {
      if (!first) continue;
      yield {
        at: first.at,
        facts: { tekst: first.text, rigtig: first.right },
        expected: first.right,
        found: first.text,
        related: others.map(({ at }) => at),
      };
    }
  },
});
