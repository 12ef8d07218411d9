import type { BrokenSum } from "../../prose/amounts/sumsInText.ts";
import { brokenSumIn } from "../../prose/amounts/sumsInText.ts";
import { defineRule } from "../rule.ts";
import { inThousands, proseAmounts, proseSentences, quoted, sentencePlace } from "../shared/prose.ts";

const WORDS: Readonly<Record<BrokenSum["kind"], string>> = {
  sum: "delene giver",
  more: "delene er mere end helheden, nemlig",
  posts: "antal gange pris giver",
};

/** "600 t.kr. i alt, fordelt med 300 t.kr. i 2019 og 300 t.kr. i 2020"; "2,5 årsværk á 600 t.kr., i alt 1,5 mio. kr." */
export const tekstDeleModSum = defineRule({
  id: "tekst-dele-mod-sum",
  severity: "advarsel",
  concerns: "every",
  title: "Beløbene i en sætning passer ikke sammen.",
  message: ({ helhed, ord, sum, saetning }: Record<"helhed" | "ord" | "sum" | "saetning", string>) =>
    `Teksten siger ${helhed}, men ${ord} ${sum} («${saetning}»).`,
  why: "Regner en læser efter og får noget andet, tror han heller ikke på resten.",
  remedy: "Ret det beløb i sætningen, der er forkert. Se efter i tabellen, hvilket det er.",
  source: "Regning: en sum er summen af sine dele, og en udgift til stillinger er deres antal gange prisen.",
  examples: {
    good: `
      ¶¶ 1.4 Økonomi
      ¶ 600 t.kr. i alt til montering, fordelt med 300 t.kr. i 2019 og 300 t.kr. i 2020.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 300  | 300`,
    bad: `
      ¶¶ Sådan er beløbene fundet
      ¶ Der ansættes 2,5 årsværk til en årsværkspris på 600 t.kr., til en samlet udgift på 1,8 mio. kr.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019  | 2020
      | Rådgivere                                 | 1.800 | 300`,
  },
  *check(input) {
    const wrong = new Set(
      proseAmounts(input).flatMap(({ sentence, verdict }) =>
        verdict.kind === "wrongAmount" || verdict.kind === "wrongYear"
          ? [`${sentence.sheet} ${sentence.row} ${sentence.number}`]
          : [],
      ),
    );
    for (const sentence of proseSentences(input)) {
      if (wrong.has(`${sentence.sheet} ${sentence.row} ${sentence.number}`)) continue;
      const broken = brokenSumIn(sentence.text, sentence.before);
      if (!broken) continue;
      yield {
        at: sentencePlace(sentence),
        facts: {
          helhed: broken.whole.text,
          ord: WORDS[broken.kind],
          sum: inThousands(broken.value),
          saetning: quoted(sentence, broken.whole.from),
        },
        expected: null,
        found: broken.whole.text,
        calculation: [`${broken.parts.map(({ text }) => text).join(" + ")}: ${inThousands(broken.value)}`],
      };
    }
  },
});
