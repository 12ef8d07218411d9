import type { CommitteeId } from "../../case/committees/committees.ts";
import { listing } from "../../case/listing.ts";
import { committeesIn, isAboutOne } from "../../prose/committeeOfForm.ts";
import { affectedIn } from "../../prose/ticks.ts";
import { defineRule, type Place, type RuleInput } from "../rule.ts";
import { proseSentences, quoted, sentencePlace } from "../shared/prose.ts";
import { committeesWithMoney, nameInTables } from "../shared/tableCommittees.ts";

interface Facts {
  readonly saetning: string;
  /** What says otherwise: the tables, or the ticks. */
  readonly kilde: string;
  readonly udvalg: string;
}

/** Who the rest of the form says is concerned, and where. */
function others(
  input: RuleInput,
): { readonly source: string; readonly at: ReadonlyMap<CommitteeId, Place | null> } | null {
  const withMoney = committeesWithMoney(input.tables);
  if (withMoney.size > 0) return { source: "tabellerne har beløb på", at: withMoney };
  for (const sheet of input.sheets) {
    const affected = affectedIn(sheet);
    if (!affected) continue;
    const ticked = affected.ticks.filter((tick) => tick.ticked === true);
    const ids = ticked.length > 0 ? ticked.map(({ committee }) => committee) : affected.sender;
    if (ids.length === 0) continue;
    const rowOf = (id: CommitteeId): number =>
      ticked.find(({ committee }) => committee === id)?.row ?? affected.askedAt;
    return {
      source: ticked.length > 0 ? "«Berørte forvaltninger» er sat til" : "«Fremstillende forvaltning» hører til",
      at: new Map(ids.map((id) => [id, { sheet: sheet.snapshot.name, row: rowOf(id), column: 0 }])),
    };
  }
  return null;
}

/** "Forslaget vedrører alene Socialudvalget" over tables with amounts on two committees. */
export const tekstUdvalgModTabel = defineRule({
  id: "tekst-udvalg-mod-tabel",
  severity: "advarsel",
  concerns: "every",
  title: "Teksten nævner andre udvalg end resten af forslaget.",
  message: ({ saetning, kilde, udvalg }: Facts) => `Teksten siger «${saetning}», men ${kilde} ${udvalg}.`,
  why: "Udvalget i teksten er det, der skal behandle sagen. Er det et andet end det med pengene, spørges det forkerte udvalg.",
  remedy: "Ret teksten under «Fordeling på udvalg», eller ret tabellerne og krydserne.",
  source: "Skabelonen: «Fordeling på udvalg». Egen regel: den siger det samme som tabellerne og krydserne.",
  examples: {
    good: `
      ¶¶ 1.5 Fordeling på udvalg
      ¶ Forslaget vedrører alene Socialudvalget.
      | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | |
      | Udvalg         | 1.000 kr. 2020 p/l |
      |                | 2019 | 2020
      | Socialudvalget |      | -300
      | Total          |      | -300`,
    bad: `
      ¶¶ 1.5 Fordeling på udvalg
      ¶ Forslaget vedrører alene Børne- og Ungdomsudvalget.
      | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | |
      | Udvalg         | 1.000 kr. 2020 p/l |
      |                | 2019 | 2020
      | Socialudvalget |      | -300
      | Total          |      | -300`,
  },
  *check(input) {
    const rest = others(input);
    if (!rest) return;
    for (const sentence of proseSentences(input)) {
      if (!isAboutOne(sentence)) continue;
      const said = committeesIn(sentence);
      const [only] = said;
      if (only === undefined || said.length > 1) continue;
      const conflicting = [...rest.at.keys()].filter((id) => id !== only);
      if (conflicting.length === 0 && rest.at.has(only)) continue;
      const nameOf = (id: CommitteeId): string => nameInTables(input.tables, id);
      yield {
        at: sentencePlace(sentence),
        facts: { saetning: quoted(sentence, 0), kilde: rest.source, udvalg: listing([...rest.at.keys()].map(nameOf)) },
        expected: null,
        found: nameOf(only),
        related: [...rest.at.values()].flatMap((place) => place ?? []),
      };
    }
  },
});
