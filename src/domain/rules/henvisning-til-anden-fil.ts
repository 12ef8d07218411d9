import { withoutTexts } from "../reconciliation/formulaText.ts";
import { toA1 } from "../workbook/address.ts";
import { defineRule } from "./rule.ts";
import { formulaCells } from "./shared/formulaCells.ts";

/** "[Budget.xlsx]Ark1!B5" and "'C:\\Sager\\[1]Ark1'!B5"; a column of an Excel table ("Tabel1[Beløb]") has no "!" after it. */
const OTHER_FILE = /\[[^\][]+\][^\][!,;()+*/]*!/;

/** The link breaks when the workbook is mailed, and then nobody knows where the figure came from. */
export const henvisningTilAndenFil = defineRule({
  id: "henvisning-til-anden-fil",
  severity: "advarsel",
  concerns: "every",
  title: "En formel henter tal fra en anden projektmappe.",
  message: ({ celle, antal }: Record<"celle" | "antal", string>) =>
    `Formlen i ${celle} henter tal fra en anden projektmappe${antal === "1" ? "" : ` (${antal} formler på arket gør)`}. Sæt tallet ind som værdi, og skriv i en note, hvor det kommer fra.`,
  why: "ØKF har ikke den anden fil. Når projektmappen åbnes et andet sted, kan tallene ikke opdateres, og ingen kan se, hvor de kommer fra.",
  remedy: "Sæt tallet ind som værdi, og skriv i en note, hvor det kommer fra.",
  source: "Egen regel: et ark, der sendes, skal kunne stå alene.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | =Ark2!B5 → 150  |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | =[Tilbud.xlsx]Ark1!B5 → 150  |`,
  },
  *check({ sheets }) {
    for (const { snapshot } of sheets) {
      const [first, ...others] = formulaCells(snapshot, (formula) => OTHER_FILE.test(withoutTexts(formula)));
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
