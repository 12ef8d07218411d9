import type { CaseLine, CaseModel } from "../case/caseModel.ts";
import { payback, type Payback } from "./payback.ts";

/** service: serviceeffektivisering. total: totaløkonomi. */
export const PAYBACK_BASES = ["service", "total"] as const;
export type PaybackBasis = (typeof PAYBACK_BASES)[number];

function isPermanent({ kind }: CaseLine): boolean {
  return kind === "saving" || kind === "operation";
}

/** The basis chooses among the permanent changes only: implementation costs of every control area are paid back. */
export function casePayback({ lines }: Pick<CaseModel, "lines">, basis: PaybackBasis): Payback {
  const permanent = lines.filter((line) => isPermanent(line) && (basis === "total" || line.controlArea === "Service"));
  const implementation = lines.filter(({ kind }) => kind === "implementation");
  return payback(
    permanent.map(({ amounts }) => amounts),
    implementation.map(({ amounts }) => amounts),
    lines.map(({ amounts }) => amounts),
  );
}
