import { formatDanishNumber } from "../../money/danishNumber.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { paybackIn } from "../../prose/paybackInText.ts";
import { defineRule, placeIn } from "../rule.ts";
import { proseSentences, quoted, sentencePlace } from "../shared/prose.ts";

export const tekstTilbagebetalingModTabel = defineRule({
  id: "tekst-tilbagebetaling-mod-tabel",
  severity: "advarsel",
  concerns: "investment",
  title: "Teksten og Tabel 1 har hver sin tilbagebetalingstid.",
  message: ({ tekst, tabel, saetning }: Record<"tekst" | "tabel" | "saetning", string>) =>
    `Teksten siger ${tekst} («${saetning}»), men tabellen siger ${tabel} år.`,
  why: "Tilbagebetalingstiden afgør, om forslaget kan få midler fra investeringspuljen.",
  remedy: "Ret teksten, eller ret tabellen, så de siger det samme.",
  source: "Skabelonen: Tabel 1 har tilbagebetalingstiden. Egen regel: teksten siger det samme.",
  examples: {
    good: `
      ¶ Forslaget har en tilbagebetalingstid på tre år.
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -100 | -100
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Tilbagebetalingstid baseret på serviceeffektivisering | 3 år         |      |`,
    bad: `
      ¶ Forslaget har en tilbagebetalingstid på fem år.
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -100 | -100
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Tilbagebetalingstid baseret på serviceeffektivisering | 3 år         |      |`,
  },
  *check(input) {
    const stated = input.tables.flatMap((table) =>
      table.rows.flatMap(({ payback }) => {
        const years = payback && amountOf(payback);
        return years ? [{ years, at: placeIn(table, payback.at) }] : [];
      }),
    );
    if (stated.length === 0) return;
    for (const sentence of proseSentences(input)) {
      const said = paybackIn(sentence.text);
      if (!said || stated.some(({ years }) => years.equals(said.years))) continue;
      yield {
        at: sentencePlace(sentence),
        facts: {
          tekst: said.text,
          tabel: [...new Set(stated.map(({ years }) => formatDanishNumber(years)))].join(" og "),
          saetning: quoted(sentence, 0),
        },
        expected: null,
        found: said.text,
        related: stated.map(({ at }) => at),
      };
    }
  },
});
