import { itemsOf } from "../../reconciliation/columns.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { lineNumber } from "../../recognition/lineAt.ts";
import { defineRule, placeIn } from "../rule.ts";
import { rowsText } from "../shared/faultText.ts";
import { observedRepairs } from "../shared/repairObservation.ts";

/** Money without a committee has no budget to go to. */
export const udvalgMangler = defineRule({
  id: "udvalg-mangler",
  severity: "advarsel",
  concerns: "every",
  title: "Rækken mangler udvalg.",
  message: ({ tabel, raekke, rigtig }: Record<"tabel" | "raekke", string> & { readonly rigtig: string | null }) =>
    rigtig === null
      ? `${tabel}: ${raekke} har intet udvalg. Skriv udvalgets navn eller forkortelse.`
      : `${tabel}: ${raekke} har intet udvalg. De andre tabeller har beløbene under ${rigtig}. Skriv ${rigtig}.`,
  why: "Beløbet skal i ét udvalgs budget. Uden udvalg kan det ikke tastes i Kvantum.",
  remedy: "Skriv udvalgets fulde navn, dets forkortelse (SUD, BIU …) eller forvaltningens forkortelse (SOF, BIF …).",
  source: "Skabelonen: de tekniske tabeller og bevillingstabellerne har kolonnen Udvalg.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     |        | 35.10     | U   | 8100 | 16000`,
  },
  *check({ tables, diagnosis }) {
    const known = observedRepairs(diagnosis, "udvalg-mangler");
    yield* known;
    for (const table of tables) {
      for (const row of itemsOf(table)) {
        const isBlank = row.committeeText === "" && row.amounts.some((cell) => amountOf(cell) !== null);
        const at = placeIn(table, row.labelAt);
        if (!isBlank || known.some((own) => own.at.sheet === at.sheet && lineNumber(table, own.at) === row.row))
          continue;
        yield { at, facts: { tabel: table.name, raekke: rowsText([row]), rigtig: null }, expected: null, found: null };
      }
    }
  },
});
