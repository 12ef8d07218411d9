import { defineRule } from "../rule.ts";
import { figureText, placesOf, proseAmounts, quoted, sentencePlace } from "../shared/prose.ts";

interface Facts {
  readonly beloeb: string;
  readonly saetning: string;
  /** What the rows have that the sentence speaks of; "" where nobody can say which are meant. */
  readonly tabel: string;
}

/** BI07 said "5,7 mio. kr. årligt til 9 IPS-jobkonsulenter" over a table with 5.620. */
export const tekstBeloebModTabel = defineRule({
  id: "tekst-beloeb-mod-tabel",
  severity: "advarsel",
  concerns: "every",
  title: "Et beløb i teksten står ikke i tabellerne.",
  message: ({ beloeb, saetning, tabel }: Facts) =>
    tabel === ""
      ? `Teksten siger ${beloeb} («${saetning}»), men ingen række, sum eller total i tabellerne er på det beløb.`
      : `Teksten siger ${beloeb} («${saetning}»), men ${tabel}.`,
  why:
    "Politikerne læser teksten, og ØKF bruger tabellerne. Siger de hver sit, ved ingen, hvad der er besluttet, og " +
    "sagen kommer tilbage.",
  remedy: "Ret beløbet i teksten, eller ret tabellen. Er beløbet en pris eller hører til en anden sag, så skriv det.",
  source: "Budgetnotat BI07: teksten siger 5,7 mio. kr. årligt, tabellen 5.620.",
  examples: {
    good: `
      ¶¶ Økonomi
      ¶ Der afsættes 5,6 mio. kr. årligt til 9 IPS-konsulenter. En konsulent koster 625 t.kr. om året.
      | Tabel 1. Oversigt over ønskets aktiviteter |                |       |
      | 1.000 kr. 2022 p/l                         | Styringsområde | 2022  | 2023
      | IPS-konsulenter                            | Service        | 5.620 | 5.620
      | Rusmiddelbehandling                        | Service        | 1.890 | 1.890
      | Udgifter i alt (netto)                     |                | 7.510 | 7.510`,
    bad: `
      ¶¶ Økonomi
      ¶ Der afsættes 5,7 mio. kr. årligt til 9 IPS-konsulenter. En konsulent koster 625 t.kr. om året.
      | Tabel 1. Oversigt over ønskets aktiviteter |                |       |
      | 1.000 kr. 2022 p/l                         | Styringsområde | 2022  | 2023
      | IPS-konsulenter                            | Service        | 5.620 | 5.620
      | Rusmiddelbehandling                        | Service        | 1.890 | 1.890
      | Udgifter i alt (netto)                     |                | 7.510 | 7.510`,
  },
  *check(input) {
    for (const { sentence, amount, verdict } of proseAmounts(input)) {
      if (verdict.kind !== "wrongAmount") continue;
      const [figure] = verdict.figures;
      // What the table should have may be what the text says: it is asked once the table is mended.
      if (figure?.rows.some(({ amounts }) => amounts.some((cell) => input.diagnosis.corrected.has(cell)))) continue;
      yield {
        at: sentencePlace(sentence),
        facts: {
          beloeb: amount.text.replace(/^[-–−‑]\s+/, ""),
          saetning: quoted(sentence, amount.from),
          tabel: figure ? figureText(figure) : "",
        },
        expected: null,
        found: amount.text,
        related: figure ? placesOf(figure) : [],
      };
    }
  },
});
