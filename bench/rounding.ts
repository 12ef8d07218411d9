/* Tables whose figures were each rounded for themselves: right ones are not accused, and real errors in them
   are seen. */
import { randomOf } from "../tests/harness/trials/random.ts";
import { roundingTrial } from "../tests/harness/trials/roundingTrial.ts";
import { percent } from "./printed.ts";

const TABLES = 100_000;
const SEED = 2026;

export function benchRounding(): void {
  const random = randomOf(SEED);
  let [accused, warned, noticed] = [0, 0, 0];
  for (let table = 0; table < TABLES; table += 1) {
    const trial = roundingTrial(random);
    if (trial.fejl.length > 0) accused += 1;
    if (trial.advarsler.length > 0) warned += 1;
    if (trial.isErrorNoticed) noticed += 1;
  }
  process.stdout.write(`${TABLES} afrundede tabeller: fejl i ${accused}, advarsel i ${percent(warned / TABLES)}; `);
  process.stdout.write(`fejl på mindst 3 set i ${percent(noticed / TABLES)}\n`);
}
