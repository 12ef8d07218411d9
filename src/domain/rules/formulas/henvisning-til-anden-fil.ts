import { withoutTexts } from "../../reconciliation/formulas/formulaText.ts";
import { toA1 } from "../../workbook/address.ts";
import type { DefinedName } from "../../workbook/snapshot.ts";
import { defineRule } from "../rule.ts";
import { formulaCells } from "../shared/formulaCells.ts";
import { ourTables } from "../shared/ourTables.ts";

/**
 * "[Budget.xlsx]Ark1!B5" and "'C:\\Sager\\[1]Ark1'!B5"; a column of an Excel table ("Tabel1[Beløb]") has no "!"
 * after it.
 */
const OTHER_FILE = /\[[^\][]+\][^\][!,;()+*/]*!/;

/** A name may hide the link: "=Tilskud*2", where Tilskud is "=[Budget.xlsx]Ark1!$B$5". */
function linksIn(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(names.filter(({ refersTo }) => OTHER_FILE.test(refersTo)).map(({ name }) => name.toLowerCase()));
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

function refersOut(formula: string, links: ReadonlySet<string>): boolean {
  const plain = withoutTexts(formula);
  return (
    OTHER_FILE.test(plain) ||
    (links.size > 0 && (plain.match(WORD) ?? []).some((word) => links.has(word.toLowerCase())))
  );
}

/** The link breaks when the workbook is mailed, and then nobody knows where the figure came from. */
export const henvisningTilAndenFil = defineRule({
  id: "henvisning-til-anden-fil",
  severity: "advarsel",
  concerns: "every",
  title: "En formel henter tal fra en anden projektmappe.",
  message: ({ celle, antal }: Record<"celle" | "antal", string>) =>
    `Formlen i ${celle} henter tal fra en anden ` +
    `projektmappe${antal === "1" ? "" : ` (${antal} formler på arket gør)`}. Sæt tallet ind som ` +
    "værdi, og skriv i en note, hvor det kommer fra.",
  why:
    "ØKF har ikke den anden fil. Når projektmappen åbnes et andet sted, kan tallene ikke opdateres, " +
    "og ingen kan se, hvor de kommer fra.",
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
  *check({ sheets, names, cases }) {
    // A workbook of another trade is not sent to anybody of ours.
    if (ourTables(cases.flat()).length === 0) return;
    const links = linksIn(names);
    for (const { snapshot } of sheets) {
      const [first, ...others] = formulaCells(snapshot, (formula) => refersOut(formula, links));
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
