import { letterOf } from "../../form/formTables.ts";
import { captionNumber } from "../../recognition/cells/words.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The finance office keys in "Tabel C", whatever its caption goes on to say. */
export const tabelbogstavForkert = defineRule({
  id: "tabelbogstav-forkert",
  severity: "note",
  concerns: "changes",
  title: "Tabellens bogstav passer ikke til dens titel.",
  message: ({ tabel, titel, bogstav }: Record<"tabel" | "titel" | "bogstav", string>) =>
    `${tabel} har titlen «${titel}», som i skabelonen er Tabel ${bogstav}. Ret bogstavet eller titlen.`,
  why:
    "De tekniske tabeller kendes på deres bogstav: A er netto, B varig drift, C brutto, D anlæg, E " +
    "service. Et forkert bogstav får beløb tastet det forkerte sted.",
  remedy: "Se efter, om det er bogstavet eller titlen, der er forkert, og ret det.",
  source:
    "Skabelonen: titlerne på de tekniske tabeller til korrektioner i Kvantum. Tabel D er en " +
    "antagelse, for ingen offentliggjort sag viser den.",
  examples: {
    good: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
    bad: `
      | Tabel C. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const right = letterOf(table.role);
      const letter = captionNumber(table.caption ?? "");
      if (!right || !letter || !/^[A-Z]$/.test(letter) || letter === right) continue;
      const facts = { tabel: table.name, titel: table.caption ?? "", bogstav: right };
      yield { at: placeIn(table, table.captionAt), facts, expected: `Tabel ${right}`, found: table.name };
    }
  },
});
