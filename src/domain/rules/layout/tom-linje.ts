import { listing } from "../../case/listing.ts";
import { defineRule, placeIn } from "../rule.ts";
import { emptyLines } from "../shared/emptyLines.ts";

/** More are counted, not named. */
const MOST_NAMED = 4;

function namesOf(linjer: readonly string[]): string {
  const more = linjer.length - MOST_NAMED;
  return listing(more > 0 ? [...linjer.slice(0, MOST_NAMED), more === 1 ? "1 til" : `${more} til`] : linjer);
}

/** A template's line that nobody filled in goes to the finance office as it is. */
export const tomLinje = defineRule({
  id: "tom-linje",
  severity: "note",
  concerns: "every",
  title: "Der er linjer uden beløb.",
  message: ({ linjer }: { readonly linjer: readonly string[] }) =>
    linjer.length === 1
      ? `Der er 1 linje uden beløb: ${namesOf(linjer)}. Udfyld den, eller slet den.`
      : `Der er ${linjer.length} linjer uden beløb: ${namesOf(linjer)}. Udfyld dem, eller slet dem.`,
  why: "En linje uden beløb ligner en linje, der er glemt, og ØKF må spørge, om der mangler penge.",
  remedy: "Skriv linjens beløb. Har den ingen virkning, så slet den, eller skriv 0.",
  source:
    "Egen regel: skabelonens linjer skal enten have beløb eller slettes, så ingen er i tvivl om, at sagen er færdig.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Evaluering                                          | Service        | 0    |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Evaluering                                          | Service        |      |
      | Oplæring                                            | Service        |      |`,
  },
  *check({ tables }) {
    const [first, ...others] = emptyLines(tables);
    if (!first) return;
    const linjer = [first, ...others].map(({ table, row }) => `«${row.label}» i ${table.name}`);
    const related = others.map(({ table, row }) => placeIn(table, row.labelAt));
    yield { at: placeIn(first.table, first.row.labelAt), facts: { linjer }, expected: null, found: null, related };
  },
});
