import { listing } from "../case/listing.ts";
import type { Twins } from "../diagnosis/diagnosis.ts";
import { printedCell } from "../reconciliation/printed.ts";
import { labelKey } from "../recognition/text.ts";
import { defineRule, placeIn } from "./rule.ts";
import { yearOf } from "./shared/faultText.ts";

type Facts = Readonly<Record<"tabel" | "raekke" | "aar" | "fundet" | "anden" | "andet", string>>;

/** The years of one row together. Rows known as the same by their figures only may well be others. */
function byRow(twins: readonly Twins[]): Twins[][] {
  const rows = new Map<object, Twins[]>();
  for (const pair of twins.filter(({ one, other }) => labelKey(one.row.label) === labelKey(other.row.label))) {
    const own = rows.get(pair.one.row);
    if (own) own.push(pair);
    else rows.set(pair.one.row, [pair]);
  }
  return [...rows.values()];
}

/** Of 260 rows printed twice in thirteen published cases one differs, and that is an error: BU05. */
export const sammeRaekkeAndreTal = defineRule({
  id: "samme-raekke-andre-tal",
  severity: "advarsel",
  concerns: "every",
  title: "Den samme række har andre tal i en anden tabel.",
  message: ({ tabel, raekke, aar, fundet, anden, andet }: Facts) =>
    `${tabel}: «${raekke}» er ${fundet} i ${aar}, men ${andet} i ${anden}, selv om alle summer stemmer. Se efter, om to beløb eller to rækker er byttet om.`,
  why: "Byttes to beløb om i den ene tabel, ændrer ingen total sig, og fejlen ses kun ved at sammenligne rækkerne.",
  remedy: "Find det rigtige beløb, og ret det andet. Er rækken delt anderledes i den ene tabel, så giv den et andet navn, eller accepter fundet med en begrundelse.",
  source: "Skabelonen: Tabel 2-4 gentager Tabel 1's rækker. I de offentliggjorte sager er 259 af 260 rækker, der står to steder, ens, og den sidste er en fejl (BU05).",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -350
      | Færre udeblivelser                                  | Service        |      | -150
      | Samlet varig ændring                                |                |      | -500
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -350
      | Færre udeblivelser                                  |                |      | -150
      | Varige ændringer totalt, service                    |                |      | -500`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -350
      | Færre udeblivelser                                  | Service        |      | -150
      | Samlet varig ændring                                |                |      | -500
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -350
      | Udeblivelser                                        |                |      | -100
      | Færre udeblivelser                                  |                |      | -50
      | Varige ændringer totalt, service                    |                |      | -500`,
  },
  *check({ diagnosis }) {
    for (const pairs of byRow(diagnosis.twins)) {
      const [{ one, other }] = pairs as [Twins];
      const places = pairs.flatMap((pair) => [pair.one, pair.other]).map(({ table, cell }) => placeIn(table, cell.at));
      yield {
        at: placeIn(one.table, one.cell.at),
        facts: {
          tabel: one.table.name,
          raekke: one.row.label,
          aar: listing(pairs.map((pair) => yearOf(pair.one))),
          fundet: listing(pairs.map((pair) => printedCell(pair.one.cell))),
          anden: other.table.name,
          andet: listing(pairs.map((pair) => printedCell(pair.other.cell))),
        },
        expected: null,
        found: printedCell(one.cell),
        related: places.slice(1),
        calculation: pairs.map(
          (pair) =>
            `${yearOf(pair.one)}: ${pair.one.table.name} ${printedCell(pair.one.cell)}, ${pair.other.table.name} ${printedCell(pair.other.cell)}`,
        ),
      };
    }
  },
});
