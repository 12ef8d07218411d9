import { committeeOf } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";

interface OwnedAppropriation {
  readonly code: RegExp;
  readonly printed: string;
  readonly committee: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly source: string;
}

const OWNED: readonly OwnedAppropriation[] = [
  {
    code: /^35\.10(\D|$)/,
    printed: "35.10",
    committee: "BIU",
    validFrom: null,
    validTo: null,
    source: "Budgetnotaterne BI07 (2022) og BI16 (2025)",
  },
];

/** The right code on the wrong committee's row moves money between committees. */
export const bevillingAndetUdvalg = defineRule({
  id: "bevilling-andet-udvalg",
  severity: "advarsel",
  concerns: "every",
  title: "Bevillingen hører til et andet udvalg.",
  message: ({ tabel, raekke, kode, ejer, udvalg }: Record<"tabel" | "raekke" | "kode" | "ejer" | "udvalg", string>) =>
    `${tabel}: «${raekke}» har bevilling ${kode}, der hører til ${ejer}, men udvalget er ${udvalg}. ` +
    "Ret koden eller udvalget.",
  why:
    "En bevilling hører til ét udvalg. Passer de to ikke sammen, kan beløbet ikke tastes, eller det " +
    "ender hos det forkerte udvalg.",
  remedy: "Se efter, om det er koden eller udvalget, der er forkert, og ret det.",
  source:
    "De offentliggjorte sager: de koder, der er trykt ud for et udvalg, fx 35.10 for Beskæftigelses- " +
    "og Integrationsudvalget.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | SUD    | 35.10     | U   | 8100 | 16000`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const row of itemsOf(table)) {
        const owned = OWNED.find(({ code }) => code.test(row.appropriationText ?? ""));
        const committee = owned && committeeOf(row);
        if (!owned || !committee || committee.id === owned.committee) continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: {
            tabel: table.name,
            raekke: row.label,
            kode: owned.printed,
            ejer: owned.committee,
            udvalg: committee.abbreviation,
          },
          expected: owned.committee,
          found: committee.abbreviation,
        };
      }
    }
  },
});
