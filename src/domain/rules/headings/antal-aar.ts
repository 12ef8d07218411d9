import { summaryOf } from "../../reconciliation/summary.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { yearFault } from "../../reconciliation/yearFaults.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The form of an investeringsforslag (docs/domain.md, "Who does what"). */
const YEARS_OF_FORM = 6;

/** A last column with the permanent level may stand behind the six. */
function isOfForm({ yearColumns }: FoundTable): boolean {
  const more = yearColumns.length - YEARS_OF_FORM;
  return more === 0 || (more === 1 && yearColumns.at(-1)!.goesOn);
}

/** Every reader of the form expects the first investment year and the five that follow. */
export const antalAar = defineRule({
  id: "antal-aar",
  severity: "note",
  concerns: "payback",
  // The oldest published proposals with six years begin in 2019; a form of 2016 has four.
  since: 2019,
  title: "Tabel 1 har ikke seks år.",
  message: ({ tabel, antal }: Record<"tabel" | "antal", string>) =>
    `${tabel} har ${antal} år. Skabelonen for investeringsforslag har seks: det første investeringsår og de fem næste.`,
  why: "Med færre år kan det ikke ses, om besparelsen er fuldt indfaset.",
  remedy: "Tilføj de år, der mangler, også hvis beløbene bare gentages.",
  source: "Skabelonen: et investeringsforslag har seks årskolonner, og den første er det første investeringsår.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
      | Montering                                           | Service        | 150  |      |      |      |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021 | 2022
      | Montering                                           | Service        | 150  |      |      |`,
  },
  *check({ tables }) {
    const summary = summaryOf(tables);
    if (!summary || isOfForm(summary) || yearFault(summary)) return;
    yield {
      at: placeIn(summary, summary.yearColumns.at(-1)!.header),
      facts: { tabel: summary.name, antal: String(summary.yearColumns.length) },
      expected: String(YEARS_OF_FORM),
      found: String(summary.yearColumns.length),
    };
  },
});
