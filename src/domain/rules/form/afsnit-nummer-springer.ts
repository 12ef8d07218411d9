import { type Section, sectionsOf } from "../../document/sections.ts";
import { defineRule } from "../rule.ts";

interface Leap {
  readonly before: string;
  readonly section: Section;
}

const wordsOf = ({ title, number }: Section): string =>
  title
    .replace(number ?? "", "")
    .trim()
    .toLowerCase();

/** "1.7" and then "1.9", or "1.7" once more with other words. What begins anew, or stands on another level, is no leap. */
function leapsIn(sections: readonly Section[]): Leap[] {
  const last = new Map<string, { readonly number: number; readonly words: string }>();
  return sections.flatMap((section) => {
    const [, prefix = "", digits = ""] = /^(\d+(?:\.\d+)*)\.(\d+)$/.exec(section.number ?? "") ?? [];
    if (digits === "") return [];
    const own = Number(digits);
    const before = last.get(prefix);
    const words = wordsOf(section);
    last.set(prefix, { number: own, words });
    if (!before) return [];
    // "… (fortsat)" on the next page is the same section.
    const isTwice = own === before.number && words !== "" && !words.startsWith(before.words);
    return isTwice || own > before.number + 1 ? [{ before: `${prefix}.${before.number}`, section }] : [];
  });
}

/** BU02 was sent in with 1.7 and then 1.9: the section between was lost, or its number. */
export const afsnitNummerSpringer = defineRule({
  id: "afsnit-nummer-springer",
  severity: "note",
  concerns: "every",
  title: "Afsnittenes numre springer.",
  message: ({ foer, afsnit }: Record<"foer" | "afsnit", string>) =>
    `Efter afsnit ${foer} kommer «${afsnit}». Er et afsnit slettet, eller skal det have et andet nummer?`,
  why: "Et nummer, der mangler eller står to gange, er ofte et afsnit i skabelonen, som er slettet ved en fejl.",
  remedy: "Sæt afsnittet ind igen, eller ret numrene.",
  source: "Investeringsforslag BU02: efter 1.7 kommer 1.9.",
  examples: {
    good: `
      ¶¶ 1.7 Inddragelse af samarbejdspartnere
      ¶ Ingen er inddraget endnu.
      ¶¶ 1.8 Forslagets effekt
      ¶ Kortere forløb.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      ¶¶ 1.7 Inddragelse af samarbejdspartnere
      ¶ Ingen er inddraget endnu.
      ¶¶ 1.9 Forslagets effekt
      ¶ Kortere forløb.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ sheets }) {
    for (const { snapshot } of sheets) {
      for (const { before, section } of leapsIn(sectionsOf(snapshot))) {
        yield {
          at: { sheet: snapshot.name, row: section.row, column: 0 },
          facts: { foer: before, afsnit: section.title },
          expected: null,
          found: section.number,
        };
      }
    }
  },
});
