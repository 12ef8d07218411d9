import { findCommittee } from "../../case/committees/findCommittee.ts";
import { committeeOf, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { controlAreaOf, withoutControlArea } from "../../recognition/cells/words.ts";
import { lineName } from "../../recognition/lineAt.ts";
import { defineRule, placeIn } from "../rule.ts";

/** "SUD | Løn", "SUD | Drift": the row says what it is of the committee's. */
const nameBeside = ({ label, committeeText }: FoundRow): string =>
  committeeText && committeeText !== label && findCommittee(withoutControlArea(label)) === null ? labelKey(label) : "";

/** A committee may have a row per control area, per appropriation and per name of its own. */
function keyOf(row: FoundRow): string | null {
  const committee = committeeOf(row);
  const area = controlAreaOf(row.label);
  return committee && [committee.id, area, row.controlAreaText, row.appropriationText, nameBeside(row)].join("|");
}

/** A committee's second row is easily keyed in instead of the first, or both. */
export const udvalgToGange = defineRule({
  id: "udvalg-to-gange",
  severity: "advarsel",
  concerns: "every",
  title: "Det samme udvalg har to rækker.",
  message: ({ tabel, udvalg, foerste }: Record<"tabel" | "udvalg" | "foerste", string>) =>
    `${tabel}: «${udvalg}» har allerede en række (${foerste}). Læg de to rækker sammen, eller ` +
    "vis hver deres bevilling.",
  why: "Den ene af to rækker for samme udvalg overses let, når beløbene tastes, eller begge tastes som hele beløbet.",
  remedy: "Læg de to rækker sammen, eller skriv hver sin bevilling, hvis de hører til hver sin.",
  source:
    "Skabelonen: de tekniske tabeller har én række pr. udvalg. Egen regel: flere er i orden, når de " +
    "har hver sit styringsområde eller hver sin bevilling.",
  examples: {
    good: `
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |
      | 1.000 kr. 2025 p/l                                       |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | Socialudvalget                                           | 5.32      | 100  | 100
      | Socialudvalget                                           | 5.38      | 50   | 50`,
    bad: `
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |
      | 1.000 kr. 2025 p/l                                       |           |      |
      | Udvalg                                                   | Bevilling | 2025 | 2026
      | Socialudvalget                                           | 5.32      | 100  | 100
      | Socialudvalget                                           | 5.32      | 50   | 50`,
  },
  *check({ tables }) {
    for (const table of tables.filter(isByCommittee)) {
      const seen = new Map<string, FoundRow>();
      for (const row of itemsOf(table)) {
        const key = keyOf(row);
        const first = key === null ? undefined : seen.get(key);
        if (key !== null && !first) seen.set(key, row);
        if (!first) continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: { tabel: table.name, udvalg: row.label, foerste: lineName(table, first.row) },
          expected: null,
          found: row.label,
          related: [placeIn(table, first.labelAt)],
        };
      }
    }
  },
});
