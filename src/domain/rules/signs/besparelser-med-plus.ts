import { hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { filledItems } from "../../reconciliation/summary.ts";
import { saysSavingsArePlus } from "../../reconciliation/turnedSigns.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** "Færre vikarer", "Effektivisering af indkøb": what somebody means to save. */
const NAMES_SAVING =
  /besparelse|effektivisering|gevinst|reduktion|mindre(?:udgift|forbrug)|^(?:færre|mindre|lavere|billigere|reduceret|bortfald|sparet|sparede)(?!\p{L})/iu;

/** Beside what a proposal costs the whole of it is told to save nothing. */
function savingsOf(table: FoundTable): FoundRow[] {
  const filled = itemsOf(table).filter(hasAnyAmount);
  if (table.role === "permanentChanges") return filled;
  const isAlone = table.role === "summary" && filledItems(table, "implementation").length === 0;
  return isAlone ? filled : [];
}

const hasNoMinus = ({ amounts }: FoundRow): boolean => !amounts.some((cell) => amountOf(cell)?.isNegative());

/** Whoever writes savings with plus means the right thing, and everybody after them reads it as a cost. */
export const besparelserMedPlus = defineRule({
  id: "besparelser-med-plus",
  severity: "note",
  concerns: "every",
  title: "Tabellens besparelser står med plus.",
  message: ({ tabel, raekke }: Record<"tabel" | "raekke", string>) =>
    `${tabel}: alle beløb står med plus, også «${raekke}». Er det besparelser, så skriv dem med minus.`,
  why:
    "Med plus læses besparelsen som en udgift, i de andre tabeller og i Kvantum. Står alle med plus, er summerne rigtige, " +
    "og ingen ser det.",
  remedy: "Skriv besparelserne med minus, eller skriv i titlen, at plus er en besparelse.",
  source: "Skabelonen: «Alle besparelser er angivet med negativt (-) fortegn».",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Færre vikarer                      | -200 | -400
      | Drift af vagtplan                  | 50   | 50
      | Varige ændringer totalt, service   | -150 | -350`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Færre vikarer                      | 200  | 400
      | Lavere husleje                     | 50   | 50
      | Varige ændringer totalt, service   | 250  | 450`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ caption }) => !saysSavingsArePlus(caption))) {
      const rows = savingsOf(table);
      const named = rows.find(({ label }) => NAMES_SAVING.test(label));
      if (!named || !rows.every(hasNoMinus)) continue;
      yield {
        at: placeIn(table, named.labelAt),
        facts: { tabel: table.name, raekke: named.label },
        expected: null,
        found: null,
        related: rows.filter((row) => row !== named).map(({ labelAt }) => placeIn(table, labelAt)),
      };
    }
  },
});
