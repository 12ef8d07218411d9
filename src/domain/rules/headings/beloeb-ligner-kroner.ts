import { Amount } from "../../money/amount.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

const THOUSAND = Amount.fromNumber(1000);
/** In 1.000 kr.: a billion kroner in one cell. */
const HUGE = Amount.fromNumber(1_000_000);

/** The largest amount, where all are whole thousands and it would be a billion kroner. */
function largestInKroner(table: FoundTable): FoundCell | null {
  const filled = itemsOf(table)
    .flatMap(({ amounts }) => amounts)
    .flatMap((cell) => ({ cell, size: amountOf(cell)?.abs() ?? Amount.zero }))
    .filter(({ size }) => !size.isZero());
  const largest = filled.reduce<(typeof filled)[number] | null>(
    (best, next) => (best && best.size.compareTo(next.size) >= 0 ? best : next),
    null,
  );
  if (!largest || filled.length < 2 || largest.size.compareTo(HUGE) < 0) return null;
  return filled.every(({ size }) => size.dividedBy(THOUSAND).isWhole()) ? largest.cell : null;
}

/** A whole table typed in kroner under "1.000 kr." is a thousand times too large, and every sum in it is right. */
export const beloebLignerKroner = defineRule({
  id: "beloeb-ligner-kroner",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellens beløb ligner kroner, men overskriften siger 1.000 kr.",
  message: ({ tabel, stoerste }: Record<"tabel" | "stoerste", string>) =>
    `${tabel} er i 1.000 kr., men alle beløb er hele tusinder, op til ${stoerste}. Er de skrevet i ` +
    "kroner, så divider dem med 1.000.",
  why: "Er beløbene i kroner, bliver alt tusind gange for stort i Kvantum.",
  remedy:
    "Er beløbene skrevet i kroner, så divider dem med 1.000. Er de rigtige, så accepter fundet med en begrundelse.",
  source:
    "Skabelonen: alle tabeller er i 1.000 kr. Egen regel: kun hele tusinder i en tabel i 1.000 kr. er usædvanligt.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540  | 1.080`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540.000 | 1.080.000`,
  },
  *check({ tables, diagnosis }) {
    const known = new Set(
      diagnosis.faults.flatMap((fault) =>
        fault.kind === "figures" && fault.slip === "thousandfold" ? [fault.changes[0]!.figure.cell] : [],
      ),
    );
    const isTold = ({ rows }: FoundTable): boolean =>
      rows.some(({ amounts }) => amounts.some((cell) => known.has(cell)));
    const suspects = tables
      .filter((table) => table.unit === "thousand" && !isTold(table))
      .flatMap((table) => ({ table, cell: largestInKroner(table) }));
    const [first, ...others] = suspects.flatMap(({ table, cell }) => (cell ? [{ table, cell }] : []));
    if (!first) return;
    yield {
      at: placeIn(first.table, first.cell.at),
      facts: { tabel: first.table.name, stoerste: printedCell(first.cell) },
      expected: null,
      found: printedCell(first.cell),
      related: others.map(({ table, cell }) => placeIn(table, cell.at)),
    };
  },
});
