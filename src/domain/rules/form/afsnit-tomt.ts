import { type Section, sectionsOf } from "../../document/sections.ts";
import { captionNumber } from "../../recognition/cells/words.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule } from "../rule.ts";

const depth = (number: string): number => number.split(".").length;

/** Nothing between the heading and the next one of its own kind: no text, no table, no smaller heading. */
function isEmpty(snapshot: SheetSnapshot, { number, row }: Section, next: Section | undefined): boolean {
  const rows = [...(snapshot.document?.rows ?? [])];
  const below = rows.find(([other, outline]) => {
    if (other <= row) return false;
    const isMargin = outline.kind === "paragraph" && (outline.role === "margin" || outline.role === "footnote");
    return !isMargin && snapshot.cells[other]?.some(({ value }) => value.kind !== "blank");
  });
  if (below === undefined) return true;
  if (below[0] !== next?.row) return false;
  return next.number !== null && depth(next.number) <= depth(number ?? "");
}

/** "Tabel 1 (fortsat)" on the next page opens no section: its rows stand below the caption that began the table. */
function isRepeatedCaption({ title }: Section, before: readonly Section[]): boolean {
  const number = captionNumber(title);
  return typeof number === "string" && before.some((section) => captionNumber(section.title) === number);
}

export const afsnitTomt = defineRule({
  id: "afsnit-tomt",
  severity: "advarsel",
  concerns: "every",
  title: "Et afsnit i skabelonen er tomt.",
  message: ({ afsnit }: Record<"afsnit", string>) =>
    `Der står intet under «${afsnit}». Skriv afsnittet, også når svaret er kort.`,
  why: "Et tomt afsnit kan ikke kendes fra et, der er glemt.",
  remedy: "Skriv afsnittet. Er der intet at sige, så skriv hvorfor.",
  source: "Skabelonen: hvert afsnit skal udfyldes.",
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
      ¶¶ 1.8 Forslagets effekt
      ¶ Kortere forløb.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ sheets }) {
    for (const { snapshot } of sheets) {
      const sections = sectionsOf(snapshot);
      for (const [index, section] of sections.entries()) {
        if (section.number === null || isRepeatedCaption(section, sections.slice(0, index))) continue;
        if (!isEmpty(snapshot, section, sections[index + 1])) continue;
        yield {
          at: { sheet: snapshot.name, row: section.row, column: 0 },
          facts: { afsnit: section.title },
          expected: null,
          found: null,
        };
      }
    }
  },
});
