import { writeAlternatives } from "./builtAlternatives.ts";
import { builtCase } from "./builtCase.ts";
import { writeInvestment } from "./builtInvestment.ts";
import { writeNote } from "./builtNote.ts";
import { randomOf } from "./random.ts";
import { SheetWriter } from "./sheetWriter.ts";
import { type Subject, subjectOf } from "./subject.ts";

const WITH_ALTERNATIVES = 0.15;

/** A right case written by a builder that knows nothing of the product's layout; one in four has =SUM in its totals. */
export function builtSubject(seed: number): Subject {
  const random = randomOf(seed);
  const model = builtCase(random);
  const sheet = new SheetWriter(random.chance(0.25));
  sheet.words(`XX${seed} – En sag`);
  sheet.gap();
  if (model.kind === "investment" && random.chance(WITH_ALTERNATIVES)) writeAlternatives(random, sheet, model);
  else if (model.kind === "investment") writeInvestment(random, sheet, model);
  else writeNote(random, sheet, model);
  return subjectOf(`bygget ${seed}`, { sheets: [sheet.sheet("Ark1")], activeSheet: "Ark1" });
}
