import { type CaseTables, isLeading, leadingTable } from "../reconciliation/caseTables.ts";
import { isByCommittee } from "../reconciliation/committees.ts";
import { itemsOf } from "../reconciliation/columns.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/text.ts";
import { defineRule, placeIn } from "./rule.ts";

/** Everything a reader sees of the row, and the heading it stands under; null for a row without amounts. */
function keyOf({ label, heading, controlAreaText, committeeText, appropriationText, incomeExpenditureText, amounts }: FoundRow): string | null {
  const values = amounts.map((cell) => amountOf(cell)?.toString() ?? "");
  if (values.every((value) => value === "" || value === "0")) return null;
  return [labelKey(label), heading, controlAreaText, committeeText, appropriationText, incomeExpenditureText, ...values].join("|");
}

/** The other tables repeat the rows of Tabel 1 (or of the activities), where the complaint belongs. */
function speaksForItself(table: FoundTable, tables: CaseTables): boolean {
  return isLeading(table) || table.role === "earlierFunding" || (leadingTable(tables) === null && !isByCommittee(table));
}

/** A row copied and forgotten counts the money twice. */
export const sammeRaekkeToGange = defineRule({
  id: "samme-raekke-to-gange",
  severity: "advarsel",
  concerns: "every",
  title: "Den samme række står to gange.",
  message: ({ tabel, raekke, foerste }: Record<"tabel" | "raekke" | "foerste", string>) =>
    `${tabel}: «${raekke}» står med de samme beløb som i række ${foerste}. Slet den ene, eller giv dem hver sit navn.`,
  why: "To ens rækker er ofte en kopi, der er glemt, og så tæller pengene dobbelt.",
  remedy: "Slet den ene. Er det to forskellige ting, så lad rækkernes tekst vise forskellen.",
  source: "Egen regel: to rækker med samme tekst og samme beløb kan en læser ikke skelne.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering, Nørrebro                       | 150  |
      | Montering, Bispebjerg                     | 150  |
      | Investeringer totalt, service             | 300  |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      | Montering                                 | 150  |
      | Investeringer totalt, service             | 300  |`,
  },
  *check({ tables }) {
    for (const table of tables.filter((other) => speaksForItself(other, tables))) {
      const seen = new Map<string, FoundRow>();
      for (const row of itemsOf(table)) {
        const key = keyOf(row);
        const first = key === null ? undefined : seen.get(key);
        if (key !== null && !first) seen.set(key, row);
        if (!first) continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: { tabel: table.name, raekke: row.label, foerste: String(first.row + 1) },
          expected: null,
          found: row.label,
          related: [placeIn(table, first.labelAt)],
        };
      }
    }
  },
});
