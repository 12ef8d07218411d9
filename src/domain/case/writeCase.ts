import { Amount } from "../money/amount.ts";
import { CASE_FORMAT, CASE_VERSION } from "./caseFormat.ts";
import type { CaseLine, CaseModel, EarlierFunding, FundedAgreement } from "./caseModel.ts";

/** As a number where a double holds it exactly, as plain decimal text otherwise. */
function writeAmount(amount: Amount | null): number | string | null {
  if (!amount) return null;
  const number = amount.toNumber();
  return Amount.fromNumber(number).equals(amount) ? number : amount.toString();
}

function writeRow({ amounts, ...row }: CaseLine | FundedAgreement): unknown {
  return { ...row, amounts: amounts.map(writeAmount) };
}

function writeFunding({ years, agreements }: EarlierFunding): unknown {
  return { years, agreements: agreements.map(writeRow) };
}

/** Plain data in the product's own format, which `readCase` reads back without loss. */
export function writeCase({ lines, earlierFunding, ...model }: CaseModel): unknown {
  const funding = earlierFunding && { earlierFunding: writeFunding(earlierFunding) };
  return { format: CASE_FORMAT, version: CASE_VERSION, ...model, lines: lines.map(writeRow), ...funding };
}
