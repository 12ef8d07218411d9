import { formatDanishNumber } from "../../money/danishNumber.ts";
import { wrongShares } from "../../reconciliation/committees/committeeShares.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { said } from "../shared/calculation.ts";
import { defineRule, placeIn } from "../rule.ts";

type Facts = Readonly<Record<"tabel" | "aar" | "udvalg" | "fundet" | "sum" | "kilde", string>>;

/** Labels often say whose line it is: "Projektledelse BIF". */
export const udvalgBeloebModBetegnelse = defineRule({
  id: "udvalg-beloeb-mod-betegnelse",
  severity: "advarsel",
  concerns: "changes",
  title: "Et udvalgs beløb passer ikke til rækkernes ord i Tabel 1.",
  message: ({ tabel, aar, udvalg, fundet, sum, kilde }: Facts) =>
    `${tabel}, ${aar}: «${udvalg}» har ${fundet}, men rækkerne i ${kilde}, hvis ord peger på ` +
    `udvalget, giver ${sum}. Se efter, om beløbene er byttet om.`,
  why:
    "Når hver række i Tabel 1 nævner en forvaltning, kan fordelingen på udvalg efterprøves. Byttede " +
    "beløb ændrer ingen total og ses ellers ikke.",
  remedy:
    "Sammenlign udvalgets række med de rækker i Tabel 1, der nævner forvaltningen. Er fordelingen " +
    "meningen, så godkend fundet med en begrundelse.",
  source:
    "Egen regel: betegnelser i Tabel 1 nævner ofte forvaltningen («Projektledelse BIF»), og så skal " +
    "fordelingen følge dem.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |      |
      | 1.000 kr. 2025 p/l                                       | Styringsområde | 2025 | 2026
      | Implementeringsomkostninger                              |                |      |
      | Projektledelse SOF                                       | Service        | 100  | 200
      | Lokaler BUF                                              | Service        | 300  | 400
      | Samlede implementeringsomkostninger                      |                | 400  | 600
      |                                                          |                |      |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |      |
      | Udvalg                                                   | Bevilling      | 2025 | 2026
      | Socialudvalget                                           |                | 100  | 200
      | Børne- og Ungdomsudvalget                                |                | 300  | 400
      | Total                                                    |                | 400  | 600`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |      |
      | 1.000 kr. 2025 p/l                                       | Styringsområde | 2025 | 2026
      | Implementeringsomkostninger                              |                |      |
      | Projektledelse SOF                                       | Service        | 100  | 200
      | Lokaler BUF                                              | Service        | 300  | 400
      | Samlede implementeringsomkostninger                      |                | 400  | 600
      |                                                          |                |      |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |      |
      | Udvalg                                                   | Bevilling      | 2025 | 2026
      | Socialudvalget                                           |                | 300  | 200
      | Børne- og Ungdomsudvalget                                |                | 100  | 400
      | Total                                                    |                | 400  | 600`,
  },
  *check({ diagnosis: { compared, corrected, doubtful } }) {
    for (const shares of wrongShares(compared, (cell) => corrected.has(cell) || doubtful.has(cell))) {
      const [{ table, source, column, label, cell, stated, expected }] = shares as [(typeof shares)[number]];
      const aar = printedYear(table, column);
      yield {
        at: placeIn(table, cell.at),
        facts: {
          tabel: table.name,
          aar,
          udvalg: label,
          fundet: formatDanishNumber(stated),
          sum: formatDanishNumber(expected),
          kilde: source.name,
        },
        expected: null,
        found: printedCell(cell),
        related: shares.slice(1).map((other) => placeIn(table, other.cell.at)),
        calculation: shares.map((share) => [
          said(`${share.label}, ${printedYear(table, share.column)}: `),
          { text: formatDanishNumber(share.stated), at: placeIn(table, share.cell.at) },
          said(`, efter ${source.name} ${formatDanishNumber(share.expected)}`),
        ]),
      };
    }
  },
});
