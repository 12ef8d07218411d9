import type { FoundTable } from "../../recognition/foundTable.ts";
import { captionNumber } from "../../recognition/cells/words.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";
import { defineRule, placeIn, type RuleInput } from "../rule.ts";
import { isInDocument } from "../shared/cellName.ts";

/** The annex has a Tabel 2 of its own, about administration. */
const mayRepeat = ({ role }: FoundTable): boolean => role === "administration" || role === "unknown";

function otherName(input: RuleInput, table: FoundTable): string {
  if (isInDocument(input, table)) return `«${tidy(table.caption ?? "")}»`;
  return `tabellen i række ${table.captionAt.row + 1}`;
}

/** "Tabel 3" in the text must be one table. */
export const tabelnummerToGange = defineRule({
  id: "tabelnummer-to-gange",
  severity: "note",
  concerns: "every",
  title: "To tabeller har samme nummer.",
  message: ({ tabel, anden }: Record<"tabel" | "anden", string>) =>
    `${tabel} er også nummeret på ${anden}. Giv dem hver sit nummer.`,
  why:
    "Teksten og bilagene henviser til tabellernes numre. Er der to med samme nummer, kan læseren slå " +
    "op i den forkerte.",
  remedy: "Giv tabellerne numre i rækkefølge. En tabel uden rækker udelades, og de følgende rykker et nummer op.",
  source: "Skabelonen: tabellerne er nummereret fortløbende.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -700
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
    bad: `
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -700
      | Tabel 2. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
  },
  *check(input) {
    const { tables } = input;
    const seen = new Map<string, FoundTable>();
    for (const table of tables) {
      const number = mayRepeat(table) ? null : captionNumber(table.caption ?? "");
      const first = number ? seen.get(number) : undefined;
      if (number && !first) seen.set(number, table);
      if (!first) continue;
      yield {
        at: placeIn(table, table.captionAt),
        facts: { tabel: table.name, anden: otherName(input, first) },
        expected: null,
        found: table.caption,
        related: [placeIn(first, first.captionAt)],
      };
    }
  },
});
