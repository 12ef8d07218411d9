/* How many times as long as a plain floating-point loop over the same cells our functions take. */
import { payback, udvalgsfordeling } from "../src/functions/functions.ts";
import { amountRange, committeeColumn } from "./data.ts";
import { measureBoth, repeat } from "./measure.ts";
import { plainDistribution, plainPayback } from "./plainLoops.ts";

function report(title: string, { ours, plain }: ReturnType<typeof measureBoth>): void {
  const ratio = (ours / plain).toFixed(1).replace(".", ",");
  process.stdout.write(`${title}: ${ratio} gange den simple løkke (${ours.toFixed(0)} og ${plain.toFixed(0)} ms)\n`);
}

function comparePayback(kind: string, unit: number): void {
  const permanent = amountRange(20, 10, -unit);
  const implementation = amountRange(20, 10, unit);
  const years = payback(permanent, implementation, null);
  if (years !== plainPayback(permanent, implementation)) throw new Error(`PAYBACK: ${years} is not the plain loop's`);
  const ours = repeat(10_000, () => payback(permanent, implementation, null));
  report(
    `PAYBACK, 20×10, 10.000 gange, ${kind}`,
    measureBoth(
      ours,
      repeat(10_000, () => plainPayback(permanent, implementation)),
    ),
  );
}

function compareDistribution(kind: string, unit: number): void {
  const amounts = amountRange(5000, 6, -unit);
  const committees = committeeColumn(5000);
  const ours = repeat(100, () => udvalgsfordeling(amounts, committees, "alt" as never));
  report(
    `UDVALGSFORDELING, 5.000×6, 100 gange, ${kind}`,
    measureBoth(
      ours,
      repeat(100, () => plainDistribution(amounts, committees)),
    ),
  );
}

export function benchFunctions(): void {
  comparePayback("hele 1.000 kr.", 1);
  compareDistribution("hele 1.000 kr.", 1);
  comparePayback("med øre", 0.01);
  compareDistribution("med øre", 0.01);
}
