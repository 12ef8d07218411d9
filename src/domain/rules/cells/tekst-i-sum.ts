import { isTakenOver, isTextAmount, passedOverRanges } from "../../reconciliation/passedOver.ts";
import { cellsWith } from "../../reconciliation/cells.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { isWithin, toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

const addsUp = ({ formula }: FoundCell): boolean => formula !== null && /SUM|SUBTOTAL|AGGREGATE/i.test(formula);

interface Passing {
  readonly table: FoundTable;
  readonly cell: FoundCell;
  readonly passed: readonly FoundCell[];
}

/** The formulas of a table that pass some of the texts over. */
function passingIn(table: FoundTable, texts: readonly FoundCell[]): Passing[] {
  return (texts.length > 0 ? cellsWith(table.rows, addsUp) : []).flatMap((cell) => {
    const ranges = passedOverRanges(cell.formula ?? "", table.sheet);
    const passed = texts.filter(({ at }) => ranges.some((range) => isWithin(range, at)));
    return passed.length > 0 ? [{ table, cell, passed }] : [];
  });
}

/** A text is told by its own table's formulas, and by those of another one only where these are none. */
function allPassing(tables: readonly FoundTable[]): Passing[] {
  const textsOf = ({ rows }: FoundTable): FoundCell[] =>
    cellsWith(rows, isTextAmount).filter((cell) => !isTakenOver(cell, tables));
  const own = tables.flatMap((table) => passingIn(table, textsOf(table)));
  const told = new Set(own.flatMap(({ passed }) => passed));
  const left = tables.map((table) => ({ table, texts: textsOf(table).filter((cell) => !told.has(cell)) }));
  const ofOthers = tables.flatMap((table) =>
    passingIn(
      table,
      left.flatMap((one) => (one.table !== table && one.table.sheet === table.sheet ? one.texts : [])),
    ),
  );
  return [...own, ...ofOthers];
}

/** The fault which spreadsheets make: a formula passes over a text, and the total looks right. */
export const tekstISum = defineRule({
  id: "tekst-i-sum",
  severity: "fejl",
  concerns: "every",
  title: "En formel lægger beløb sammen, der er tekst.",
  message: ({ tabel, celle, tekster }: Record<"tabel" | "celle" | "tekster", string>) =>
    `${tabel}: formlen i ${celle} regner ${tekster} som 0, fordi beløbet er tekst. Omsæt det til tal.`,
  why: "SUM springer tekst over uden at sige det. Beløbet kan ses i tabellen, men mangler i totalen.",
  remedy:
    "Omsæt beløbene til tal, så formlen regner dem med: markér cellerne, og vælg «Konvertér til " +
    "tal», eller skriv dem igen.",
  source: "Excel: SUM lægger kun tal sammen og springer tekst i et område over.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -1.300
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C3) → -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | '-1.300
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C3) → 0`,
  },
  *check({ tables }) {
    for (const { table, cell, passed } of allPassing(ourTables(tables)))
      yield {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, celle: toA1(cell.at), tekster: passed.map(({ at }) => toA1(at)).join(", ") },
        expected: null,
        found: cell.formula,
        related: passed.map(({ at }) => placeIn(table, at)),
      };
  },
});
