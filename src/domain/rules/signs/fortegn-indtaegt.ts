import { Amount } from "../../money/amount.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** A row may be income on the whole and give some back in one year. */
function isPositiveIncome({ incomeExpenditureText, amounts }: FoundRow): boolean {
  return /^(i|indt\S*)$/i.test(incomeExpenditureText ?? "") && Amount.sum(amounts.map(amountOf)).isPositive();
}

/** Income with a plus is added to the expenditure it should pay for. */
export const fortegnIndtaegt = defineRule({
  id: "fortegn-indtaegt",
  severity: "advarsel",
  concerns: "every",
  title: "En indtægt står med positivt fortegn.",
  message: ({ tabel, raekke, fundet }: Record<"tabel" | "raekke" | "fundet", string>) =>
    `${tabel}: «${raekke}» er en indtægt, men beløbet er ${fundet}. Indtægter skrives med minus.`,
  why: "Summen skal vise, hvad kommunen skal af med. Med plus tæller indtægten som en udgift.",
  remedy: "Skriv indtægten med minus. Er beløbet en udgift, så ret kolonnen I/U til U.",
  source: "Skabelonen: besparelser og indtægter har negativt fortegn i alle tabeller.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Brugerbetaling                | BIU    | 35.10     | I   | -100 | -100`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Brugerbetaling                | BIU    | 35.10     | I   | 100  | 100`,
  },
  *check({ tables }) {
    // "Udgift" beside "Indtægt" for each year: a row that brings money in may have costs of its own.
    for (const table of tables.filter(({ part }) => part === null)) {
      for (const { label, amounts } of itemsOf(table).filter(isPositiveIncome)) {
        const [first, ...others] = amounts.filter((cell) => amountOf(cell)?.isPositive());
        if (!first) continue;
        yield {
          at: placeIn(table, first.at),
          facts: { tabel: table.name, raekke: label, fundet: printedCell(first) },
          expected: null,
          found: printedCell(first),
          related: others.map(({ at }) => placeIn(table, at)),
        };
      }
    }
  },
});
