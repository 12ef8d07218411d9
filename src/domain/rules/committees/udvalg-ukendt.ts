import { findCommittee, suggestCommittee } from "../../case/committees/findCommittee.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { withoutControlArea } from "../../recognition/cells/words.ts";
import { defineRule, placeIn, type Place } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

interface UnknownCommittee {
  readonly table: string;
  readonly text: string;
  readonly at: Place;
}

function isKnown(text: string): boolean {
  const wholes = [text, withoutControlArea(text)];
  return [...wholes, ...text.split(/[,/+&]| og /)].some((part) => findCommittee(part) !== null);
}

/** What is measured below the last total, "Finansiering" and "Rest", stands where the committees do and is none. */
function named({ rows }: FoundTable): FoundRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "total");
  return rows.filter(({ kind, label, committeeText, appropriationText }, index) => {
    const isBelow = last >= 0 && index > last && label === committeeText && !appropriationText;
    return kind === "item" && !isBelow;
  });
}

/** Each name that nobody knows, with all its rows: it is asked about once. */
function unknownByText(tables: readonly FoundTable[]): UnknownCommittee[][] {
  const byText = new Map<string, UnknownCommittee[]>();
  for (const table of ourTables(tables)) {
    for (const { committeeText, ownCommittee, labelAt } of named(table)) {
      if (!committeeText || ownCommittee || isKnown(committeeText)) continue;
      const same = byText.get(labelKey(committeeText)) ?? [];
      byText.set(labelKey(committeeText), [
        ...same,
        { table: table.name, text: committeeText, at: placeIn(table, labelAt) },
      ]);
    }
  }
  return [...byText.values()];
}

/** Names change, and not all are published: who is meant is asked about once for the whole workbook. */
export const udvalgUkendt = defineRule({
  id: "udvalg-ukendt",
  severity: "note",
  concerns: "every",
  title: "Udvalget kendes ikke.",
  message: ({ tabel, tekst, forslag, antal }: Record<"tabel" | "tekst" | "forslag" | "antal", string>) =>
    `${tabel}: udvalget «${tekst}» kendes ikke${antal === "1" ? "" : ` (${antal} rækker)`}. ` +
    (forslag === ""
      ? "Skriv udvalgets fulde navn eller forkortelse, eller før det på et ark «Udvalg»."
      : `Mente du ${forslag}?`),
  why: "Et udvalg, som ingen kan finde, får ingen penge, og rækken kan ikke sammenlignes med de andre tabeller.",
  remedy:
    "Skriv udvalgets fulde navn, dets forkortelse (SUD, BIU …) eller forvaltningens forkortelse (SOF, BIF …). Er udvalget " +
    "nyt, så lav et ark «Udvalg» i projektmappen med overskrifterne Udvalg og Forkortelse og en række for hvert.",
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
  *check({ tables, cases }) {
    if (tables !== cases[0]) return;
    for (const [first, ...others] of unknownByText(cases.flat())) {
      if (!first) continue;
      yield {
        at: first.at,
        facts: {
          tabel: first.table,
          tekst: first.text,
          forslag: suggestCommittee(first.text)?.names.at(-1)?.committee ?? "",
          antal: String(others.length + 1),
        },
        expected: null,
        found: first.text,
        related: others.map(({ at }) => at),
      };
    }
  },
});
