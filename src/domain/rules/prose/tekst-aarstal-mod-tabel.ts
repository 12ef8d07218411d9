import type { StatedYears } from "../../prose/years/yearsInText.ts";
import { defineRule } from "../rule.ts";
import { figureText, placesOf, proseAmounts, quoted, sentencePlace } from "../shared/prose.ts";

function yearsText(years: StatedYears): string {
  if (years.kind === "from") return `fra ${years.year}`;
  if (years.kind === "none") return "";
  return `i ${years.isSpan ? `${years.years[0]}-${years.years.at(-1)}` : years.years.join(" og ")}`;
}

/** BU06 said "1 mio. kr. årligt fra 2019 og frem" of a saving that begins in 2020. */
export const tekstAarstalModTabel = defineRule({
  id: "tekst-aarstal-mod-tabel",
  severity: "advarsel",
  concerns: "every",
  title: "Teksten og tabellen har beløbet i hver sit år.",
  message: ({ beloeb, aar, saetning, tabel }: Record<"beloeb" | "aar" | "saetning" | "tabel", string>) =>
    `Teksten siger ${beloeb} ${aar} («${saetning}»), men ${tabel}.`,
  why: "Et beløb i et forkert år bliver til en bevilling i et forkert år, hvis nogen tager det fra teksten.",
  remedy: "Ret årstallet i teksten, eller ret tabellen.",
  source: "Investeringsforslag BU06: teksten siger fra 2019 og frem, tabellens besparelse begynder i 2020.",
  examples: {
    good: `
      ¶¶ 1.4 Økonomi
      ¶ Der afsættes 300 t.kr. i 2019 til montering.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 300  |
      | Flytning                                  |      | 200
      | Investeringer totalt, service             | 300  | 200`,
    bad: `
      ¶¶ 1.4 Økonomi
      ¶ Der afsættes 300 t.kr. i 2020 til montering.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 300  |
      | Flytning                                  |      | 200
      | Investeringer totalt, service             | 300  | 200`,
  },
  *check(input) {
    for (const { sentence, amount, years, verdict } of proseAmounts(input)) {
      if (verdict.kind !== "wrongYear") continue;
      yield {
        at: sentencePlace(sentence),
        facts: {
          beloeb: amount.text.replace(/^[-–−‑]\s+/, ""),
          aar: yearsText(years),
          saetning: quoted(sentence, amount.from),
          tabel: figureText(verdict.figure),
        },
        expected: null,
        found: `${amount.text} ${yearsText(years)}`,
        related: placesOf(verdict.figure),
      };
    }
  },
});
