import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { defineRule } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

function yearsWithMoney(tables: readonly FoundTable[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ rows, yearColumns }) =>
      yearColumns
        .filter((_, index) =>
          rows.some(({ amounts }) => amounts[index] && amountOf(amounts[index])?.isZero() === false),
        )
        .map(({ year }) => year),
    ),
  );
}

export const tidsplanUdenPenge = defineRule({
  id: "tidsplan-uden-penge",
  severity: "note",
  concerns: "every",
  title: "Tidsplanen har et kryds i et år uden beløb.",
  message: ({ aar, aktivitet }: Record<"aar" | "aktivitet", string>) =>
    `Tidsplanen har «${aktivitet}» i ${aar}, men tabellerne har ingen beløb i ${aar}.`,
  why: "Enten er aktiviteten uden udgift, og det bør siges, eller også mangler der et beløb.",
  remedy: "Flyt krydset, eller skriv i tabellerne, hvad året koster.",
  source: "Egen regel: tidsplanen og tabellerne handler om de samme år.",
  examples: {
    good: `
      ¶¶ 1.6 Implementering af forslaget
      |           | 2019 | 2020
      | Montering | X    |
      |
      |
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      ¶¶ 1.6 Implementering af forslaget
      |           | 2019 | 2020
      | Montering | X    | X
      |
      |
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ tables, sheets }) {
    const money = yearsWithMoney(ourTables(tables));
    if (money.size === 0) return;
    for (const { rows, yearColumns, sheet } of sheets.flatMap(({ timePlans }) => timePlans)) {
      for (const [index, { year }] of yearColumns.entries()) {
        const crossed = money.has(year) ? undefined : rows.find(({ amounts }) => amounts[index]?.value.kind === "text");
        const cell = crossed?.amounts[index];
        if (!crossed || !cell) continue;
        yield {
          at: { sheet, ...cell.at },
          facts: { aar: String(year), aktivitet: crossed.label },
          expected: null,
          found: null,
        };
      }
    }
  },
});
