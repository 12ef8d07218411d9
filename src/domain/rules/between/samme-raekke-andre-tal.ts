import { listing } from "../../case/listing.ts";
import type { Twins } from "../../diagnosis/diagnosis.ts";
import type { Figure } from "../../diagnosis/placedFigures.ts";
import type { Slip } from "../../diagnosis/slip/slip.ts";
import { Amount } from "../../money/amount.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { said } from "../shared/calculation.ts";
import {
  type Alternative,
  type CalculationLine,
  type CalculationPart,
  type Change,
  defineRule,
  placeIn,
} from "../rule.ts";
import { yearOf } from "../shared/faultText.ts";

type Facts = Readonly<Record<"tabel" | "raekke" | "aar" | "fundet" | "anden" | "andet", string>> & {
  readonly byttet: string | null;
};

/** One row of one table and the same row of another, with the years in which they differ. */
type Pairs = readonly [Twins, ...Twins[]];

const valueIn = ({ cell }: Figure): string => amountOf(cell)?.toString() ?? "0";

const areNamesakes = ({ one, other }: Twins): boolean => labelKey(one.row.label) === labelKey(other.row.label);

const sorted = (values: readonly string[]): string => [...values].sort().join(" ");

/**
 * Rows known as the same by their figures only may well be others; but where those of one year are in the one table what
 * they are in the other, only in another order, they have changed places.
 */
function inAnotherOrder(twins: readonly Twins[]): Twins[] {
  const years = new Map<string, Twins[]>();
  for (const pair of twins.filter((own) => !areNamesakes(own))) {
    const { sheet, range } = pair.one.table;
    const key = `${sheet} ${range.top} ${range.left} ${pair.one.column}`;
    years.set(key, [...(years.get(key) ?? []), pair]);
  }
  const areMoved = (pairs: readonly Twins[]): boolean =>
    pairs.length > 1 &&
    sorted(pairs.map(({ one }) => valueIn(one))) === sorted(pairs.map(({ other }) => valueIn(other)));
  return [...years.values()].filter(areMoved).flat();
}

/** The years of one row together. */
function byRow(twins: readonly Twins[]): Pairs[] {
  const rows = new Map<object, [Twins, ...Twins[]]>();
  for (const pair of [...twins.filter(areNamesakes), ...inAnotherOrder(twins)]) {
    const own = rows.get(pair.one.row);
    if (own) own.push(pair);
    else rows.set(pair.one.row, [pair]);
  }
  return [...rows.values()];
}

/** What the first has in one table, the second has in the other, and the other way round. */
function areExchanged(first: Pairs, second: Pairs): boolean {
  return (
    first !== second &&
    first.length === second.length &&
    first[0].one.table === second[0].one.table &&
    first.every(({ one, other }, at) => {
      const its = second[at]!;
      return (
        one.column === its.one.column && valueIn(one) === valueIn(its.other) && valueIn(other) === valueIn(its.one)
      );
    })
  );
}

/** Three or more that have changed places are one mistake: none of them is mended alone. */
const movedWith = (pairs: Pairs, rows: readonly Pairs[]): Pairs[] =>
  areNamesakes(pairs[0])
    ? []
    : rows.filter((own) => own !== pairs && !areNamesakes(own[0]) && own[0].one.table === pairs[0].one.table);

const change = (at: Figure, as: Figure): Change => ({
  at: placeIn(at.table, at.cell.at),
  value: amountOf(as.cell) ?? Amount.zero,
});

/** Either the one table is right or the other. */
function alternativesOf(pairs: readonly Twins[], slip: Slip | null): Alternative[] {
  return [
    { changes: pairs.map(({ one, other }) => change(one, other)), slip },
    { changes: pairs.map(({ one, other }) => change(other, one)), slip },
  ];
}

const figureOf = ({ table, cell }: Figure): CalculationPart => ({
  text: printedCell(cell),
  at: placeIn(table, cell.at),
});

const lineOf = ({ one, other }: Twins): CalculationLine => [
  said(`«${one.row.label}», ${yearOf(one)}: ${one.table.name} `),
  figureOf(one),
  said(`, ${other.table.name} `),
  figureOf(other),
];

/** Of 260 rows printed twice in thirteen published cases one differs, and that is an error: BU05. */
export const sammeRaekkeAndreTal = defineRule({
  id: "samme-raekke-andre-tal",
  severity: "advarsel",
  concerns: "every",
  title: "Den samme række har andre tal i en anden tabel.",
  message: ({ tabel, raekke, aar, fundet, anden, andet, byttet }: Facts) =>
    byttet === null
      ? `${tabel}: «${raekke}» er ${fundet} i ${aar}, men ${andet} i ${anden}, selv om alle summer ` +
        "stemmer. Se efter, om to beløb eller to rækker er byttet om."
      : `${tabel}: «${raekke}» og «${byttet}» har byttet beløb i ${aar} i forhold til ${anden}. Alle ` +
        "summer stemmer, så tallene viser ikke, hvilken af tabellerne der er forkert.",
  why: "Byttes to beløb om i den ene tabel, ændrer ingen total sig, og fejlen ses kun ved at sammenligne rækkerne.",
  remedy:
    "Find det rigtige beløb, og ret det andet. Er rækken delt anderledes i den ene tabel, så giv den " +
    "et andet navn, eller accepter fundet med en begrundelse.",
  source:
    "Skabelonen: Tabel 2-4 gentager Tabel 1's rækker. I de offentliggjorte sager er 259 af 260 " +
    "rækker, der står to steder, ens, og den sidste er en fejl (BU05).",
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
    const rows = byRow(diagnosis.twins);
    const told = new Set<Pairs>();
    for (const pairs of rows) {
      if (told.has(pairs)) continue;
      const partner = rows.find((other) => !told.has(other) && areExchanged(pairs, other));
      const [{ one, other }] = pairs;
      const others = partner ? [partner] : movedWith(pairs, rows);
      for (const own of others) told.add(own);
      const all = [...pairs, ...others.flat()];
      yield {
        at: placeIn(one.table, one.cell.at),
        facts: {
          tabel: one.table.name,
          raekke: one.row.label,
          aar: listing(pairs.map((pair) => yearOf(pair.one))),
          fundet: listing(pairs.map((pair) => printedCell(pair.one.cell))),
          anden: other.table.name,
          andet: listing(pairs.map((pair) => printedCell(pair.other.cell))),
          byttet: partner?.[0].one.row.label ?? null,
        },
        expected: null,
        found: printedCell(one.cell),
        alternatives: alternativesOf(all, partner ? "swapped" : null),
        related: all
          .flatMap((pair) => [pair.one, pair.other])
          .map(({ table, cell }) => placeIn(table, cell.at))
          .slice(1),
        calculation: all.map(lineOf),
      };
    }
  },
});
