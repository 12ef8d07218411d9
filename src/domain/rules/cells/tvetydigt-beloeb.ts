import { formatDanishNumber } from "../../money/danishNumber.ts";
import { amountRowsOf, cellsWith } from "../../reconciliation/cells.ts";
import { isTakenOver } from "../../reconciliation/passedOver.ts";
import type { FoundAmount } from "../../recognition/foundTable.ts";
import { defineRule } from "../rule.ts";
import { cellName } from "../shared/cellName.ts";
import { grouped } from "../shared/grouped.ts";
import { ourTables } from "../shared/ourTables.ts";

/** "1,3 eller 1.300"; one reading alone is what an Englishman would mean. */
function readingsOf(value: FoundAmount): string {
  return value.kind === "ambiguous" ? value.readings.map(formatDanishNumber).join(" eller ") : "";
}

/** A thousandfold difference that nobody can decide from the cell alone: asked about, and never mended. */
export const tvetydigtBeloeb = defineRule({
  id: "tvetydigt-beloeb",
  severity: "advarsel",
  concerns: "every",
  title: "Et beløb kan læses på mere end én måde.",
  message: ({
    tabel,
    celle,
    tekst,
    laesninger,
    antal,
  }: Record<"tabel" | "celle" | "tekst" | "laesninger" | "antal", string>) =>
    `${tabel}: «${tekst}» i ${celle} kan betyde ` +
    `${laesninger}${antal === "1" ? "" : ` (${antal} beløb i tabellen er skrevet sådan)`}. Hvad ` +
    "menes der? Skriv beløbet som et tal.",
  why:
    "Engelsk sætter komma mellem tusinder og punktum før decimaler, dansk omvendt. Det ene kan være " +
    "tusind gange det andet, så beløbet er ikke regnet med i nogen kontrol.",
  remedy: "Skriv beløbet igen som et tal, så Excel viser det med dansk tegnsætning.",
  source: "Regning: «1,300» er 1,3 på dansk og 1.300 på engelsk, og cellen selv siger ikke hvilket.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | '-1,300`,
  },
  *check(input) {
    const ours = ourTables(input.tables);
    for (const table of ours) {
      const cells = cellsWith(amountRowsOf(table), ({ value }) => value.kind === "ambiguous").filter(
        (cell) => !isTakenOver(cell, ours),
      );
      const seen = grouped(table, cells);
      if (seen?.first.value.kind !== "ambiguous") continue;
      const { text } = seen.first.value;
      yield {
        at: seen.at,
        facts: {
          tabel: table.name,
          celle: cellName(input, table, seen.first.at),
          tekst: text,
          laesninger: readingsOf(seen.first.value),
          antal: seen.count,
        },
        expected: null,
        found: text,
        related: seen.related,
      };
    }
  },
});
