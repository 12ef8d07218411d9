import { exactPaybackYears, payback } from "../domain/calculations/payback.ts";
import { formatDanishNumber } from "../domain/money/danishNumber.ts";
import { columns, readAmounts, readFlag } from "./typedArguments.ts";
import { invalidValue, notAvailable } from "./errors.ts";

/** PAYBACK: whole years, or with decimals when `exact` is SAND. */
export function paybackYears(permanent: unknown, implementation: unknown, exact: unknown): number {
  const changes = readAmounts("varige_ændringer", permanent);
  const costs = readAmounts("implementering", implementation);
  const wantsDecimals = readFlag("præcis", exact);
  if (columns(changes) !== columns(costs)) {
    const counts = `varige_ændringer har ${columns(changes)} kolonner, implementering har ${columns(costs)}`;
    throw invalidValue(`${counts}. Vælg de samme år i begge områder.`);
  }
  const result = payback(changes, costs);
  const cost = formatDanishNumber(result.calculation.totalCost);
  if (result.calculation.totalCost.isNegative()) {
    throw invalidValue(`Implementeringen er ${cost} i alt. Omkostninger skal stå uden minus, besparelser med minus.`);
  }
  if (result.kind === "never") {
    throw notAvailable(`Tilbagebetales ikke: besparelserne når aldrig op på ${cost}. Besparelser skal stå med minus.`);
  }
  return wantsDecimals ? exactPaybackYears(result) : result.years;
}
