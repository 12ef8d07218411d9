import { findCommittee, suggestCommittee } from "../case/findCommittee.ts";
import { itemsOf } from "../reconciliation/columns.ts";
import { withoutControlArea } from "../recognition/words.ts";
import { defineRule, placeIn } from "./rule.ts";

/** A committee that nobody can find gets no money. */
export const udvalgUkendt = defineRule({
  id: "udvalg-ukendt",
  severity: "advarsel",
  concerns: "every",
  title: "Udvalget kendes ikke.",
  message: ({ tabel, tekst, forslag }: Record<"tabel" | "tekst" | "forslag", string>) =>
    `${tabel}: udvalget «${tekst}» kendes ikke.${forslag === "" ? " Skriv udvalgets fulde navn eller forkortelse." : ` Mente du ${forslag}?`}`,
  why: "Et udvalg, som ingen kan finde, får ingen penge, og rækken kan ikke sammenlignes med de andre tabeller.",
  remedy: "Skriv udvalgets fulde navn, dets forkortelse (SUD, BIU …) eller forvaltningens forkortelse (SOF, BIF …).",
  source: "Københavns Kommunes udvalg og forvaltninger, med de navne, der gælder i sagens år.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |             |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg      | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIUU        | 35.10     | U   | 8100 | 16000`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { committeeText, labelAt } of itemsOf(table)) {
        if (!committeeText || committeeText.split(/[,/+&]| og /).some((part) => findCommittee(part))) continue;
        if (findCommittee(committeeText) || findCommittee(withoutControlArea(committeeText))) continue;
        yield {
          at: placeIn(table, labelAt),
          facts: { tabel: table.name, tekst: committeeText, forslag: suggestCommittee(committeeText)?.names.at(-1)?.committee ?? "" },
          expected: null,
          found: committeeText,
        };
      }
    }
  },
});
