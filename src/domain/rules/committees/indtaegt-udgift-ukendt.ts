import { itemsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";

const KNOWN = /^(i|u|i\s*\/\s*u|u\s*\/\s*i|indtægt(er)?|udgift(er)?|indt\.?|udg\.?)$/i;

/** Anything but I or U is keyed in as nobody knows what. */
export const indtaegtUdgiftUkendt = defineRule({
  id: "indtaegt-udgift-ukendt",
  severity: "advarsel",
  concerns: "funding",
  title: "Kolonnen I/U har noget andet end I eller U.",
  message: ({ tabel, raekke, tekst }: Record<"tabel" | "raekke" | "tekst", string>) =>
    `${tabel}: «${raekke}» har «${tekst}» i kolonnen I/U. Skriv I for indtægt eller U for udgift.`,
  why: "Indtægter og udgifter tastes hver for sig i Kvantum, så kolonnen må kun have I eller U.",
  remedy: "Skriv I for indtægt eller U for udgift.",
  source: "Skabelonen for budgetnotater: bevillingstabellen har kolonnen «Indtægt/udgift (I/U)».",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | S   | 8100 | 16000`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { label, labelAt, incomeExpenditureText } of itemsOf(table)) {
        if (!incomeExpenditureText || KNOWN.test(incomeExpenditureText)) continue;
        yield {
          at: placeIn(table, labelAt),
          facts: { tabel: table.name, raekke: label, tekst: incomeExpenditureText },
          expected: null,
          found: incomeExpenditureText,
        };
      }
    }
  },
});
