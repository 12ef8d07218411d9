import { isWithin } from "../../workbook/address.ts";
import { referredBy } from "../../reconciliation/formulas/formulaReferences.ts";
import { listing } from "../../case/listing.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { danishError } from "../../workbook/danishError.ts";
import { defineRule, type Observation, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

type Facts = Record<"tabel" | "raekke" | "kode" | "antal", string>;

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
  return referredBy(cell, sheet).some((range) =>
    errors.some((other) => other.cell !== cell && isWithin(range, other.cell.at)),
  );
}

interface TableErrors {
  readonly table: FoundTable;
  readonly errors: readonly ErrorCell[];
}

const nameOf = ({ label, cell }: ErrorCell): string => (label === "" ? `række ${cell.at.row + 1}` : label);

/** A formula that drew on a line which is deleted; all that uses it shows the same. */
const isLost = ({ code, cell }: ErrorCell): boolean => code === "#REF!" && (cell.formula?.includes("#REF!") ?? false);
const hasLostLine = (errors: readonly ErrorCell[]): boolean =>
  errors.some(isLost) && errors.every(({ code }) => code === "#REF!");

/** "efter «Løn»": the row itself has lost its name with its line. */
function whereOf({ table }: TableErrors, { label, cell }: ErrorCell): string {
  if (label !== "") return `«${label}»`;
  const before = table.rows.findLast((row) => row.row < cell.at.row && row.label !== "");
  return before ? `rækken efter «${before.label}»` : `række ${cell.at.row + 1}`;
}

/** One deleted line is one finding, in however many tables its formulas stood. */
function* lostLine(tables: readonly TableErrors[]): Iterable<Observation<Facts>> {
  const lost = tables.filter(({ errors }) => hasLostLine(errors));
  const [first] = lost;
  const start = first?.errors.find(isLost);
  if (!first || !start) return;
  const cells = lost.flatMap(({ table, errors }) => errors.map((error) => ({ table, error })));
  yield {
    at: placeIn(first.table, start.cell.at),
    facts: {
      tabel: listing(lost.map(({ table }) => table.name)),
      raekke: whereOf(first, start),
      kode: "",
      antal: String(cells.length),
    },
    expected: null,
    found: start.code,
    related: cells.filter(({ error }) => error !== start).map(({ table, error }) => placeIn(table, error.cell.at)),
  };
}

/** An error value in a table is a figure nobody has. */
export const fejlvaerdi = defineRule({
  id: "fejlvaerdi",
  severity: "fejl",
  concerns: "every",
  title: "Cellen viser en fejlværdi.",
  message: ({ tabel, raekke, kode, antal }: Facts) =>
    kode === ""
      ? `${tabel}: ${antal === "1" ? "1 celle viser" : `${antal} celler viser`} #REFERENCE!, fordi linjen bag ${raekke} er ` +
        "slettet. Brug «Opdatér tabeller», eller ret formlerne."
      : `${tabel}: «${raekke}» viser ` +
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
    const withErrors = ourTables(tables).map((table) => ({ table, errors: table.rows.flatMap(errorsIn) }));
    yield* lostLine(withErrors);
    for (const { table, errors: all } of withErrors) {
      const errors = hasLostLine(all) ? [] : all;
      const first = errors.find((error) => !dependsOnAnother(error, errors, table.sheet)) ?? errors[0];
      if (!first) continue;
      yield {
        at: placeIn(table, first.cell.at),
        facts: {
          tabel: table.name,
          raekke: nameOf(first),
          kode: danishError(first.code),
          antal: String(errors.length),
        },
        expected: null,
        found: first.code,
        related: errors.filter((error) => error !== first).map(({ cell }) => placeIn(table, cell.at)),
      };
    }
  },
});
