import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { referredBy } from "../../reconciliation/formulas/formulaReferences.ts";
import { summedTexts } from "../../reconciliation/formulas/formulaText.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { type CellRange, parseRangeA1, toA1 } from "../../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule, placeIn } from "../rule.ts";

/** A table's sums are short; longer ones are left to Excel, so that a check takes no longer than the sheet is large. */
const MOST_CELLS = 200;
/** Excel's own sums can be off in the last of 15 digits. */
const TOLERANCE = Amount.fromDecimalText("0.005");

const sizeOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** The ranges of a formula that does nothing but add cells of its own sheet; null for any other formula. */
function addedRanges(cell: FoundCell, sheet: string): readonly CellRange[] | null {
  const texts = summedTexts(cell.formula ?? "");
  if (!texts?.every((text) => parseRangeA1(text) !== null)) return null;
  const ranges = referredBy(cell, sheet);
  return ranges.reduce((size, range) => size + sizeOf(range), 0) <= MOST_CELLS ? ranges : null;
}

function sumOf(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): Amount | null {
  const amounts: Amount[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value } = cellAt(sheet, { row, column });
      if (value.kind === "error") return null;
      if (value.kind === "number") amounts.push(Amount.fromNumber(value.value));
    }
  }
  return Amount.sum(amounts);
}

/** What the sum would give now; null where it shows that, or cannot be told. */
function newValue(sheet: SheetSnapshot, cell: FoundCell): Amount | null {
  if (cell.formula === null || cell.value.kind !== "number") return null;
  const shown = cell.value.amount;
  const ranges = addedRanges(cell, sheet.name);
  const sums = ranges?.map((range) => sumOf(sheet, range));
  if (!sums || sums.includes(null)) return null;
  const sum = Amount.sum(sums);
  return sum.minus(shown).abs().compareTo(TOLERANCE) > 0 ? sum : null;
}

/** With calculation set to manual, Excel shows what the cells gave some time ago. */
export const foraeldetVaerdi = defineRule({
  id: "foraeldet-vaerdi",
  severity: "advarsel",
  concerns: "every",
  title: "Formlen viser et tal, der ikke er regnet ud igen.",
  message: ({ tabel, raekke, celle, fundet, nu }: Record<"tabel" | "raekke" | "celle" | "fundet" | "nu", string>) =>
    `${tabel}: «${raekke}» viser ${fundet} i ${celle}, men formlen giver ${nu} nu. Genberegn arket ` +
    "(F9), og gem det igen.",
  why: "Når beregning står til manuel, eller filen er lavet af et andet program, kan en formel vise et gammelt tal.",
  remedy: "Tryk F9, sæt beregning til automatisk under fanen Formler, og gem filen igen.",
  source: "Regning: formlens eget resultat er et andet end det tal, der vises.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540  | =SUM(B3,B3) → 1.080`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540  | =SUM(B3,B3) → 1.000`,
  },
  *check({ sheets, diagnosis: { corrected, doubtful } }) {
    for (const { snapshot, tables } of sheets) {
      for (const table of tables) {
        for (const row of table.rows) {
          for (const cell of row.amounts) {
            const now = newValue(snapshot, cell);
            if (!now || corrected.has(cell) || doubtful.has(cell)) continue;
            yield {
              at: placeIn(table, cell.at),
              facts: {
                tabel: table.name,
                raekke: row.label,
                celle: toA1(cell.at),
                fundet: printedCell(cell),
                nu: formatDanishNumber(now),
              },
              expected: formatDanishNumber(now),
              found: printedCell(cell),
            };
          }
        }
      }
    }
  },
});
