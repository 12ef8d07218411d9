import type { Diagnosis } from "../../diagnosis/diagnosis.ts";
import { rowsLeftOut } from "../../reconciliation/formulas/rowsLeftOut.ts";
import { totalsOf } from "../../reconciliation/columns.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { lineName } from "../../recognition/lineAt.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";
import { leftOutText } from "../shared/leftOutText.ts";

interface LeavingOut {
  readonly missed: readonly FoundRow[];
  readonly cells: readonly FoundCell[];
}

/** What a total's formulas leave out: the same rows in several years are one thing. */
function leavingOut(table: FoundTable, total: FoundRow): LeavingOut[] {
  const found = new Map<string, { missed: FoundRow[]; cells: FoundCell[] }>();
  for (const [column, missed] of rowsLeftOut(table, total).entries()) {
    const cell = total.amounts[column]!;
    if (missed.length === 0) continue;
    const key = missed.map(({ row }) => row).join();
    const known = found.get(key);
    if (known) known.cells.push(cell);
    else found.set(key, { missed, cells: [cell] });
  }
  return [...found.values()];
}

/** The totals of which the figures show it: they are told as wrong, with the row that they leave out. */
const toldCells = ({ faults }: Diagnosis): ReadonlySet<FoundCell> =>
  new Set(
    faults
      .filter((fault) => fault.kind === "figures" && leftOutText(fault) !== null)
      .flatMap((fault) => (fault.kind === "figures" ? fault.changes.map(({ figure }) => figure.cell) : [])),
  );

/** A row put in below the last one is in no sum; nobody sees it while the row is empty. */
export const sumManglerRaekke = defineRule({
  id: "sum-mangler-raekke",
  severity: "advarsel",
  concerns: "every",
  title: "Totalens formel har ikke alle rækker med.",
  message: ({
    tabel,
    total,
    celle,
    formel,
    raekker,
  }: Record<"tabel" | "total" | "celle" | "formel" | "raekker", string>) =>
    `${tabel}: «${total}» i ${celle} (${formel}) har ikke ${raekker} med. Udvid området, så alle rækker lægges sammen.`,
  why:
    "Når en række indsættes efter den sidste, følger formlens område ikke med. Så længe rækken er " +
    "tom, ser totalen rigtig ud; bagefter er den forkert.",
  remedy: "Udvid formlens område, så alle rækker under overskriften er med.",
  source:
    "Regning: en total er summen af alle sine rækker. I budgetnotatet BI07 til Budget 2022 mangler " +
    "totalen 500 fra én af rækkerne.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Færre køb                          |      | -50
      | Varige ændringer totalt, service   | =SUM(B3:B4) → -350 | =SUM(C3:C4) → -350`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Færre køb                          |      | -50
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C4) → -350`,
  },
  *check({ diagnosis }) {
    const { corrected, doubtful, meant } = diagnosis;
    const told = toldCells(diagnosis);
    // A row whose control area is told to be wrong is left out by no total of the area that it says.
    for (const table of meant) {
      for (const total of totalsOf(table)) {
        for (const { missed, cells } of leavingOut(table, total)) {
          if (cells.some((cell) => told.has(cell))) continue;
          const open = cells.filter((cell) => !doubtful.has(cell) && !corrected.has(cell));
          const [first, ...others] = open;
          if (!first) continue;
          yield {
            at: placeIn(table, first.at),
            facts: {
              tabel: table.name,
              total: total.label,
              celle: toA1(first.at),
              formel: first.formula ?? "",
              raekker: missed.map(({ label, row }) => `«${label}» (${lineName(table, row)})`).join(", "),
            },
            expected: null,
            found: first.formula,
            related: [
              ...missed.map((row) => placeIn(table, row.amounts[total.amounts.indexOf(first)]!.at)),
              ...others.map(({ at }) => placeIn(table, at)),
            ],
          };
        }
      }
    }
  },
});
