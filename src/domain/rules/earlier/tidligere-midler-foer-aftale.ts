import { itemsOf } from "../../reconciliation/columns.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { defineRule, placeIn } from "../rule.ts";

/** "Budgetaftale 2018", "Overførselssagen 2020-21": the first year named. */
function agreementYear(label: string): number | null {
  const year = /\b(20\d{2})\b/.exec(label)?.[1];
  return year === undefined ? null : Number(year);
}

/** An agreement cannot have granted money for a year that had passed. */
export const tidligereMidlerFoerAftale = defineRule({
  id: "tidligere-midler-foer-aftale",
  severity: "advarsel",
  concerns: "funding",
  title: "Der er afsat midler i et år før aftalen.",
  message: ({ tabel, aar, raekke, fundet }: Record<"tabel" | "aar" | "raekke" | "fundet", string>) =>
    `${tabel}: «${raekke}» har ${fundet} i ${aar}, før aftalen blev indgået. Flyt beløbet til det ` +
    "rigtige år, eller ret aftalens navn.",
  why:
    "En budgetaftale afsætter midler fra sit eget år og frem. Står der et beløb før, er rækken ofte " +
    "forskudt en kolonne.",
  remedy: "Flyt beløbet til det rigtige år, eller ret aftalens navn.",
  source: "Egen regel: en aftale kan ikke give penge til et år, der er gået, da den blev indgået.",
  examples: {
    good: `
      | Tidligere afsatte midler  |      |
      | (1.000 kr., løbende p/l)  | 2017 | 2018 | 2019
      | Budgetaftale 2018         |      | 4854 | 4854`,
    bad: `
      | Tidligere afsatte midler  |      |
      | (1.000 kr., løbende p/l)  | 2017 | 2018 | 2019
      | Budgetaftale 2018         | 4854 | 4854 | 4854`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role === "earlierFunding")) {
      for (const { label, amounts } of itemsOf(table)) {
        const from = agreementYear(label);
        const early = amounts.findIndex(
          (cell, column) =>
            from !== null && table.yearColumns[column]!.year < from && amountOf(cell)?.isZero() === false,
        );
        const cell = amounts[early];
        if (!cell) continue;
        yield {
          at: placeIn(table, cell.at),
          facts: { tabel: table.name, aar: printedYear(table, early), raekke: label, fundet: printedCell(cell) },
          expected: null,
          found: printedCell(cell),
        };
      }
    }
  },
});
