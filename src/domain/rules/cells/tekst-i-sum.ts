import { passedOverRanges } from "../../reconciliation/passedOver.ts";
import { cellsWith } from "../../reconciliation/cells.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { isWithin, toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

/** "1.300" and "600 kr." hold an amount. What nobody can read is told at its own cell. */
const looksLikeAmount = ({ value }: FoundCell): boolean => value.kind === "textNumber";

const addsUp = ({ formula }: FoundCell): boolean => formula !== null && /SUM|SUBTOTAL|AGGREGATE/i.test(formula);

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
    for (const table of ourTables(tables)) {
      const texts = cellsWith(table.rows, looksLikeAmount);
      for (const cell of texts.length > 0 ? cellsWith(table.rows, addsUp) : []) {
        const ranges = passedOverRanges(cell.formula ?? "", table.sheet);
        const passed = texts.filter(({ at }) => ranges.some((range) => isWithin(range, at)));
        if (passed.length === 0) continue;
        yield {
          at: placeIn(table, cell.at),
          facts: { tabel: table.name, celle: toA1(cell.at), tekster: passed.map(({ at }) => toA1(at)).join(", ") },
          expected: null,
          found: cell.formula,
          related: passed.map(({ at }) => placeIn(table, at)),
        };
      }
    }
  },
});
