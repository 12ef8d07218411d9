import { withoutTexts } from "../../reconciliation/formulas/formulaText.ts";
import { toA1 } from "../../workbook/address.ts";
import type { CellValue } from "../../workbook/snapshot.ts";
import { defineRule } from "../rule.ts";
import { formulaCells } from "../shared/formulaCells.ts";

/** Excel writes an add-in's function with a prefix of its own where the add-in is not at hand. */
const NEEDS_ADD_IN = /\bKVANTUM\.|_xldudf_/i;

/** One that shows an error has no result to put in its place: the rules about errors speak of it. */
function needsAddIn(formula: string, value: CellValue): boolean {
  return value.kind !== "error" && NEEDS_ADD_IN.test(withoutTexts(formula));
}

/** A colleague without the add-in sees #NAVN? instead of the figure. */
export const kraeverTilfoejelse = defineRule({
  id: "kraever-tilfoejelse",
  severity: "note",
  concerns: "every",
  title: "En formel kræver tilføjelsen Kvantum-ark.",
  message: ({ celle, antal }: Record<"celle" | "antal", string>) =>
    `Formlen i ${celle} kan kun regnes med tilføjelsen ` +
    `Kvantum-ark${antal === "1" ? "" : ` (${antal} formler på arket)`}. Sæt resultatet ind som ` +
    "værdi, før arket sendes til andre.",
  why:
    "Modtagere uden tilføjelsen ser #NAVN?, så snart arket genberegnes. Tabellerne fra «Indsæt " +
    "tabeller» bruger kun Excels egne funktioner.",
  remedy: "Kopiér cellen, og sæt den ind som værdi, før arket sendes til andre.",
  source: "Egen regel: et ark, der sendes, skal virke hos en modtager, som ikke har Kvantum-ark.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | =SUM(F1:F2) → 150 |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | =KVANTUM.NETEFFEKT(F1:F2) → 150 |`,
  },
  *check({ sheets }) {
    for (const { snapshot } of sheets) {
      const [first, ...others] = formulaCells(snapshot, needsAddIn);
      if (!first) continue;
      yield {
        at: first.at,
        facts: { celle: toA1(first.at), antal: String(others.length + 1) },
        expected: null,
        found: first.formula,
        related: others.map(({ at }) => at),
      };
    }
  },
});
