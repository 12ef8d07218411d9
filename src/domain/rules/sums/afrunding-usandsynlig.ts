import type { Diagnosis, Fault } from "../../diagnosis/diagnosis.ts";
import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { defineRule, type Observation } from "../rule.ts";
import { observedFaults } from "../shared/faultObservation.ts";
import { ruleOf } from "../shared/faultRules.ts";
import { roundingObservation } from "../shared/roundingObservation.ts";

type Facts = Readonly<Record<"tabel" | "aar" | "raekke" | "fundet" | "sum" | "hyppighed", string>>;

const percent = (share: number): string =>
  share < 0.001 ? "under 0,1 %" : `${formatDanishNumber(Amount.fromNumber(Math.round(share * 1000) / 10))} %`;

const ownFaults = ({ faults }: Diagnosis): Fault[] =>
  faults.filter((fault) => ruleOf(fault) === "afrunding-usandsynlig");

/** Broken, but by so little that rounding could have done it. */
function ofFaults(diagnosis: Diagnosis): Observation<Facts>[] {
  const likelihoods = ownFaults(diagnosis).map(({ rounding }) => rounding ?? 0);
  return observedFaults(diagnosis, "afrunding-usandsynlig").map(({ facts, briefFacts: _brief, ...seen }, at) => ({
    ...seen,
    facts: {
      tabel: facts.tabel,
      aar: facts.aar,
      raekke: facts.raekke,
      fundet: facts.fundet,
      sum: facts.rigtig,
      hyppighed: percent(likelihoods[at] ?? 0),
    },
  }));
}

function ofRoundings(diagnosis: Diagnosis): Observation<Facts>[] {
  return diagnosis.roundings
    .filter((rounding) => !rounding.isOrdinary)
    .flatMap((rounding) =>
      roundingObservation(rounding, diagnosis).map(({ facts, briefFacts: _brief, ...seen }) => ({
        ...seen,
        facts: { ...facts, hyppighed: percent(rounding.likelihood) },
      })),
    );
}

/** Between what rounding does every day and what it cannot do lies what it hardly ever does. */
export const afrundingUsandsynlig = defineRule({
  id: "afrunding-usandsynlig",
  severity: "advarsel",
  concerns: "every",
  title: "Forskellen er næppe afrunding.",
  message: ({ tabel, aar, raekke, fundet, sum, hyppighed }: Facts) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}, men de andre tal giver ${sum}. Afrunding kan ` +
    `forklare så stor en forskel, men gør det i ${hyppighed} af tilfældene. Regn efter.`,
  why:
    "Et afrundet tal ligger højst en halv fra det rigtige. Forskellen her er mulig, hvis alle rækker " +
    "er afrundet samme vej, men så sjælden, at en tastefejl er mere sandsynlig.",
  remedy: "Se på de uafrundede beløb. Stemmer de, er der intet at rette; ellers er et af tallene forkert.",
  source:
    "XBRL Calculations 1.1 (2023): et trykt tal er et interval, en halv enhed til hver side, og en " +
    "sum er først umulig, når intervallerne ikke mødes.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Flytteudgifter                            | 120  | 60
      | Montering                                 | 150  | 30
      | Investeringer totalt, service             | 270  | 90`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Flytteudgifter                            | 120  | 60
      | Montering                                 | 150  | 30
      | Investeringer totalt, service             | 271  | 90`,
  },
  check: ({ diagnosis }) => [...ofFaults(diagnosis), ...ofRoundings(diagnosis)],
});
