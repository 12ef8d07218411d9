import { readTotals } from "../../constraints/sums.ts";
import { hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** Rows of another control area may be what it adds, once their area is put right. */
const hasRows = ({ rows }: FoundTable, total: FoundRow): boolean =>
  rows.some(({ kind, block, row }) => kind === "item" && block === total.block && row < total.row);

/** A total that adds nothing agrees with the other tables even when all of its rows were deleted. */
export const totalUdenRaekker = defineRule({
  id: "total-uden-raekker",
  severity: "advarsel",
  concerns: "every",
  title: "En total har beløb, men ingen rækker at lægge sammen.",
  message: ({ tabel, total }: Record<"tabel" | "total", string>) =>
    `${tabel}: «${total}» har beløb, men der står ingen rækker, den lægger sammen. Skriv rækkerne over totalen.`,
  why: "Uden rækkerne kan ingen se, hvad pengene går til, og ingen kan regne totalen efter.",
  remedy:
    "Sæt den eller de rækker ind, der mangler over totalen. Er totalen selv rækken, så giv den navn efter indholdet.",
  source: "Skabelonen: hver total står under de rækker, den lægger sammen.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Flytteudgifter                            | 120  | 60
      | Investeringer totalt, service             | 120  | 60`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Investeringer totalt, service             | 120  | 60`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role !== "unknown")) {
      const bare = table.rows.filter((row) => row.kind === "total" && hasAnyAmount(row) && !hasRows(table, row));
      if (bare.length === 0) continue;
      for (const { total, ways } of readTotals(table)) {
        if (ways.length > 0 || !bare.includes(total)) continue;
        yield {
          at: placeIn(table, total.labelAt),
          facts: { tabel: table.name, total: total.label },
          expected: null,
          found: null,
        };
      }
    }
  },
});
