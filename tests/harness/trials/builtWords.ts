import type { Random } from "./random.ts";

const VERBS = ["Færre", "Styrket", "Ny", "Samling af", "Digital", "Fælles", "Udvidet", "Tidlig", "Lokal", "Hurtigere"];
const THINGS = [
  "anbringelser",
  "visitation",
  "rengøring",
  "kørsel",
  "projektledelse",
  "evaluering",
  "kompetenceudvikling",
  "it-drift",
  "bemanding",
  "vagtplaner",
  "indkøb",
  "flytning",
  "montering",
  "vejledning",
  "træning",
  "botilbud",
  "energi",
  "lejemål",
  "mentorordning",
  "tolkning",
];
export const COMMITTEES = [
  "Socialudvalget",
  "Børne- og Ungdomsudvalget",
  "Sundheds- og Omsorgsudvalget",
  "Kultur- og Fritidsudvalget",
];

/** Row names as people write them, each once in a case. */
export function labels(random: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const label = `${random.pick(VERBS)} ${random.pick(THINGS)}`;
      if (!used.has(label)) return (used.add(label), label);
    }
  };
}
