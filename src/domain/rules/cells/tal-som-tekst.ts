import { cellsWith } from "../../reconciliation/cells.ts";
import { isTakenOver, isTextAmount } from "../../reconciliation/passedOver.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

const textNumbers = ({ rows }: FoundTable, tables: readonly FoundTable[]): FoundCell[] =>
  cellsWith(rows, isTextAmount).filter((cell) => !isTakenOver(cell, tables));

/** Excel adds text as 0 and says nothing. */
export const talSomTekst = defineRule({
  id: "tal-som-tekst",
  severity: "advarsel",
  concerns: "every",
  title: "Beløb er skrevet som tekst.",
  message: ({ tabel, antal }: Record<"tabel" | "antal", string>) =>
    antal === "1"
      ? `${tabel} har 1 beløb, der er tekst og ikke tal. En formel vil regne det som 0. Omsæt det til tal.`
      : `${tabel} har ${antal} beløb, der er tekst og ikke tal. En formel vil regne dem som 0. Omsæt dem til tal.`,
  why: "Tal, der er kopieret fra Word eller PDF, bliver ofte til tekst. De ligner tal, men SUM regner dem ikke med.",
  remedy: "Markér cellerne, og vælg «Konvertér til tal», eller skriv beløbene igen.",
  source: "Excel: SUM lægger kun tal sammen og springer tekst i et område over.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | '-350 | '-1.300`,
  },
  *check({ tables }) {
    const ours = ourTables(tables);
    for (const table of ours) {
      const [first, ...others] = textNumbers(table, ours);
      if (!first) continue;
      yield {
        at: placeIn(table, first.at),
        facts: { tabel: table.name, antal: String(others.length + 1) },
        expected: null,
        found: first.value.kind === "textNumber" ? first.value.text : null,
        related: others.map(({ at }) => placeIn(table, at)),
      };
    }
  },
});
