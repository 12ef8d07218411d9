import { type CaseTables, isLeading, leadingTable } from "../../reconciliation/caseTables.ts";
import { isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { lineName } from "../../recognition/lineAt.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

/** Everything a reader sees of the row, and the heading it stands under; null for a row without amounts. */
function keyOf({
  label,
  heading,
  controlAreaText,
  committeeText,
  appropriationText,
  incomeExpenditureText,
  amounts,
}: FoundRow): string | null {
  const values = amounts.map((cell) => amountOf(cell)?.toString() ?? "");
  if (values.every((value) => value === "" || value === "0")) return null;
  return [
    labelKey(label),
    heading,
    controlAreaText,
    committeeText,
    appropriationText,
    incomeExpenditureText,
    ...values,
  ].join("|");
}

/** The other tables repeat the rows of Tabel 1 (or of the activities), where the complaint belongs. */
function speaksForItself(table: FoundTable, tables: CaseTables): boolean {
  return (
    isLeading(table) || table.role === "earlierFunding" || (leadingTable(tables) === null && !isByCommittee(table))
  );
}

interface Repeated {
  readonly row: FoundRow;
  readonly original: FoundRow;
}

function repeatedRows(table: FoundTable): Repeated[] {
  const seen = new Map<string, FoundRow>();
  return itemsOf(table).flatMap((row) => {
    const key = keyOf(row);
    const original = key === null ? undefined : seen.get(key);
    if (key !== null && !original) seen.set(key, row);
    return original ? [{ row, original }] : [];
  });
}

/** Nobody counts a row twice in a table of another trade that adds nothing up. */
const countsRows = ({ role, wholeRole, rows }: FoundTable): boolean =>
  role !== "unknown" || wholeRole !== "unknown" || rows.some(({ kind }) => kind === "total");

/** A row copied and forgotten counts the money twice. */
export const sammeRaekkeToGange = defineRule({
  id: "samme-raekke-to-gange",
  severity: "advarsel",
  concerns: "every",
  title: "Den samme række står to gange.",
  message: ({ tabel, raekke, foerste, antal }: Record<"tabel" | "raekke" | "foerste" | "antal", string>) =>
    antal === "0"
      ? `${tabel}: «${raekke}» står med de samme beløb som i ${foerste}. Slet den ene, eller giv ` +
        "dem hver sit navn."
      : `${tabel}: «${raekke}» og ${antal} ${antal === "1" ? "række" : "rækker"} mere gentager tidligere ` +
        `rækker, her ${foerste}. Slet dem, eller giv dem hver sit navn.`,
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
    for (const table of ourTables(tables).filter((other) => countsRows(other) && speaksForItself(other, tables))) {
      const [first, ...others] = repeatedRows(table);
      if (!first) continue;
      const places = [first.original, ...others.map(({ row }) => row)];
      yield {
        at: placeIn(table, first.row.labelAt),
        facts: {
          tabel: table.name,
          raekke: first.row.label,
          foerste: lineName(table, first.original.row),
          antal: String(others.length),
        },
        expected: null,
        found: first.row.label,
        related: places.map(({ labelAt }) => placeIn(table, labelAt)),
      };
    }
  },
});
