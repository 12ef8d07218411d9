import { isWithin, referredRanges } from "../reconciliation/formulaReferences.ts";
import type { FoundCell, FoundRow } from "../recognition/foundTable.ts";
import { defineRule, placeIn } from "./rule.ts";
import { ourTables } from "./shared/ourTables.ts";

interface ErrorCell {
  readonly label: string;
  readonly code: string;
  readonly cell: FoundCell;
}

function errorsIn({ label, amounts, rowTotal, payback }: FoundRow): ErrorCell[] {
  const errors: ErrorCell[] = [];
  const look = (cell: FoundCell | null): void => {
    if (cell?.value.kind === "error") errors.push({ label, code: cell.value.code, cell });
  };
  amounts.forEach(look);
  look(rowTotal);
  look(payback);
  return errors;
}

/** An error spreads to all that use it: it is told where it begins. */
function dependsOnAnother({ cell }: ErrorCell, errors: readonly ErrorCell[], sheet: string): boolean {
  const ranges = cell.formula === null ? [] : referredRanges(cell.formula, sheet);
  return ranges.some((range) => errors.some((other) => other.cell !== cell && isWithin(range, other.cell.at)));
}

/** An error value in a table is a figure nobody has. */
export const fejlvaerdi = defineRule({
  id: "fejlvaerdi",
  severity: "fejl",
  concerns: "every",
  title: "Cellen viser en fejlværdi.",
  message: ({ tabel, raekke, kode, antal }: Record<"tabel" | "raekke" | "kode" | "antal", string>) =>
    `${tabel}: «${raekke}» viser ` +
    `${kode}${antal === "1" ? "" : ` (${antal} celler i tabellen viser fejlværdier)`}. Ret formlen, ` +
    "så cellen viser et beløb.",
  why: "En fejlværdi breder sig til alle formler, der bruger cellen, så totalen heller ikke kan læses.",
  remedy:
    "Ret den første celle i rækken af formler; de andre følger. Er den rigtige værdi ingenting, så " +
    "lad cellen være tom.",
  source: "Regning: en total, der bygger på en fejlværdi, er selv en fejlværdi. Skabelonens tabeller skal vise beløb.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | #REF!`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) {
      const errors = table.rows.flatMap(errorsIn);
      const first = errors.find((error) => !dependsOnAnother(error, errors, table.sheet)) ?? errors[0];
      if (!first) continue;
      yield {
        at: placeIn(table, first.cell.at),
        facts: { tabel: table.name, raekke: first.label, kode: first.code, antal: String(errors.length) },
        expected: null,
        found: first.code,
        related: errors.filter((error) => error !== first).map(({ cell }) => placeIn(table, cell.at)),
      };
    }
  },
});
