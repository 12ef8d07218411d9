import { showsEffects } from "../../form/formTables.ts";
import { committeeOf, hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

function committeesOf(tables: readonly FoundTable[]): Set<string> {
  const rows = tables.flatMap(itemsOf).filter(hasAnyAmount);
  return new Set(rows.flatMap((row) => committeeOf(row)?.id ?? []));
}

/** The pool lends money against savings: a committee that gets it and saves nothing must be explained. */
export const udvalgKunInvestering = defineRule({
  id: "udvalg-kun-investering",
  severity: "note",
  concerns: "payback",
  title: "Et udvalg får investeringsmidler, men har ingen varig ændring.",
  message: ({ tabel, udvalg }: Record<"tabel" | "udvalg", string>) =>
    `${tabel}: «${udvalg}» får investeringsmidler, men står ikke i tabellerne over varige ændringer. ` +
    "Se efter, om effektiviseringen er lagt på et andet udvalg.",
  why: "Investeringer fordeles som regel til de udvalg, der leverer effektiviseringen.",
  remedy:
    "Se efter, om effektiviseringen er lagt på et andet udvalg. Er fordelingen meningen, så skriv hvorfor i forslaget.",
  source: "Egen regel: den, der får investeringen, skal som regel også levere besparelsen. Derfor er fundet en note.",
  examples: {
    good: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)            |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | Socialudvalget                                           |           | -400 | -800
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | Socialudvalget                                           |           | 100  |`,
    bad: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)            |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | Socialudvalget                                           |           | -400 | -800
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | TMU                                                      |           | 100  |`,
  },
  *check({ tables }) {
    const saving = committeesOf(tables.filter(({ role }) => showsEffects(role)));
    if (saving.size === 0) return;
    for (const table of tables.filter(({ role }) => role === "investmentDistribution")) {
      for (const row of itemsOf(table).filter(hasAnyAmount)) {
        const committee = committeeOf(row);
        if (!committee || saving.has(committee.id)) continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: { tabel: table.name, udvalg: row.label },
          expected: null,
          found: row.label,
        };
      }
    }
  },
});
