import { amountRowsOf } from "../../reconciliation/cells.ts";
import { relativeFormula, usesOthers } from "../../reconciliation/formulas/formulaText.ts";
import type { FoundCell, FoundRow } from "../../recognition/foundTable.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

const FEWEST_ALIKE = 3;

interface Break {
  readonly cell: FoundCell;
  readonly others: readonly FoundCell[];
  /** A cell that follows the pattern. */
  readonly model: FoundCell;
}

interface RowBreak extends Break {
  readonly row: FoundRow;
}

/** Rows that break in the same years have one cause: it is told at the first of them. */
function breaksIn(rows: readonly FoundRow[]): RowBreak[][] {
  const byYears = new Map<string, RowBreak[]>();
  for (const row of rows) {
    const found = breakIn(row);
    if (!found) continue;
    const key = [found.cell, ...found.others].map(({ at }) => at.column).join();
    byYears.set(key, [...(byYears.get(key) ?? []), { ...found, row }]);
  }
  return [...byYears.values()];
}

/** The first year of an amount row may begin what the other years go on with. */
function breakIn({ amounts, kind }: FoundRow): Break | null {
  const formulas = amounts.flatMap((cell) =>
    cell.formula === null || !usesOthers(cell.formula) ? [] : [{ cell, text: relativeFormula(cell.formula, cell.at) }],
  );
  const texts = formulas.map(({ text }) => text);
  const usual = texts.find((text) => texts.filter((other) => other === text).length * 3 >= texts.length * 2);
  const model = formulas.find(({ text }) => text === usual)?.cell;
  if (!model || texts.filter((text) => text === usual).length < FEWEST_ALIKE) return null;
  const odd = formulas
    .filter(({ text, cell }) => text !== usual && (kind === "total" || cell !== amounts[0]))
    .map(({ cell }) => cell);
  return odd[0] ? { cell: odd[0], others: odd.slice(1), model } : null;
}

/** A formula that was mended in one year only is wrong in one of them. */
export const formelBryderMoenster = defineRule({
  id: "formel-bryder-moenster",
  severity: "advarsel",
  concerns: "every",
  title: "Formlen er en anden end i rækkens andre celler.",
  message: ({
    tabel,
    raekke,
    celle,
    formel,
    forbillede,
  }: Record<"tabel" | "raekke" | "celle" | "formel" | "forbillede", string>) =>
    `${tabel}: «${raekke}» regner på en anden måde i ${celle} (${formel}) end i resten af rækken. ` +
    `Kopiér formlen fra ${forbillede}, eller forklar forskellen.`,
  why:
    "Alle år i en række bør regnes ens. En formel, der afviger, er ofte en rettelse, som de andre år " +
    "mangler, eller en henvisning, der er rykket en række.",
  remedy: "Kopiér formlen fra nabocellen. Er forskellen meningen, så forklar den i en note.",
  source: "Egen regel: rækken betyder det samme i alle år, så den regnes på samme måde.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |      |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020 | 2021 | 2022
      | Kortere forløb                     | -350 | -300 | -300 | -300
      | Færre køb                          | -50  | -50  | -50  | -50
      | Varige ændringer totalt, service   | =SUM(B3:B4) → -400 | =SUM(C3:C4) → -350 | =SUM(D3:D4) → -350 | =SUM(E3:E4) → -350`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |      |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020 | 2021 | 2022
      | Kortere forløb                     | -350 | -300 | -300 | -300
      | Færre køb                          | -50  | -50  | -50  | -50
      | Varige ændringer totalt, service   | =SUM(B3:B4) → -400 | =SUM(C3:C4) → -350 | =C5 → -350 | =SUM(E3:E4) → -350`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) {
      for (const [first, ...rows] of breaksIn(amountRowsOf(table))) {
        if (!first) continue;
        const { cell, model, row } = first;
        const others = [...first.others, ...rows.flatMap((found) => [found.cell, ...found.others])];
        yield {
          at: placeIn(table, cell.at),
          facts: {
            tabel: table.name,
            raekke: row.label,
            celle: toA1(cell.at),
            formel: cell.formula ?? "",
            forbillede: toA1(model.at),
          },
          expected: null,
          found: cell.formula,
          related: others.map(({ at }) => placeIn(table, at)),
        };
      }
    }
  },
});
