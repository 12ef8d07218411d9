import fc from "fast-check";
import type { CaseLine, CaseModel, EarlierFunding, Hearing } from "../../src/domain/case/caseModel.ts";
import { HEARING_BODIES } from "../../src/domain/case/hearingBodies.ts";
import { Amount } from "../../src/domain/money/amount.ts";
import { anyCaseOfForm } from "./caseGenerator.ts";

type Amounts = CaseLine["amounts"];

const whole = (amounts: Amounts): Amounts => amounts.map((amount) => amount && amount.rounded(0).abs());

/** Permanent is for ever: the last amount goes on. */
function lasting(amounts: Amounts): Amounts {
  let last: Amount | null = null;
  return amounts.map((amount) => (last = amount && !amount.isZero() ? amount : last));
}

/** An implementation comes to an end. */
const passing = (amounts: Amounts): Amounts =>
  amounts.map((amount, year) => (year === amounts.length - 1 ? null : amount));

/** A line that says nothing of any year is not finished; where a change goes on, a zero says nothing either. */
const filled = (amounts: Amounts): Amounts =>
  amounts.every((amount) => amount === null || amount.isZero())
    ? amounts.map((_, year) => (year === 0 ? Amount.fromNumber(100) : null))
    : amounts;

function inItsSign(line: CaseLine): Amounts {
  const amounts = filled(whole(line.amounts));
  switch (line.kind) {
    case "saving":
      return lasting(amounts).map((amount) => amount && amount.negated());
    case "operation":
      return lasting(amounts);
    case "implementation":
      return filled(passing(amounts));
    case "activity":
      return filled(line.amounts).map((amount) => amount && amount.rounded(0));
  }
}

/** 35.10 is BIU's; every row has a code. */
const appropriationOf = ({ committee }: CaseLine): string => (committee === "BIU" ? "35.10" : "1310");

/** No two rows are the same, and no heading says what kind of row it stands over. */
function ownRow(line: CaseLine, index: number): CaseLine {
  const heading = /implementering|varig/i.test(line.heading ?? "") ? "Målgruppe" : line.heading;
  return {
    ...line,
    label: `${line.label} nr${index}`,
    heading,
    appropriation: appropriationOf(line),
    amounts: inItsSign(line),
  };
}

/** Larger than everything the case costs in all years: it has paid back within the first year. */
function savingsFor(lines: readonly CaseLine[], yearCount: number): CaseLine[] {
  const all = Amount.sum(lines.flatMap(({ amounts }) => amounts.map((amount) => amount?.abs() ?? Amount.zero)));
  const yearly = all.plus(Amount.fromNumber(1)).negated();
  const committees = [
    ...new Set(lines.filter(({ kind }) => kind === "implementation").map(({ committee }) => committee)),
  ];
  return committees.map((committee, index) => ({
    label: `Effektivisering nr${lines.length + index}`,
    kind: "saving",
    controlArea: "Service",
    committee,
    appropriation: committee === "BIU" ? "35.10" : "1310",
    administrative: false,
    heading: null,
    amounts: Array.from({ length: yearCount }, () => yearly),
  }));
}

/** Whole 1.000 kr., and each agreement once. */
function funded({ years, agreements }: EarlierFunding): EarlierFunding {
  const own = agreements.map(({ label, amounts }, index) => ({
    label: `${label} nr${index}`,
    amounts: filled(amounts).map((amount) => amount && amount.rounded(0)),
  }));
  return { years, agreements: own };
}

const heard: readonly Hearing[] = HEARING_BODIES.map((body) => ({
  body,
  answer: "Ja",
  conclusion: "12. februar 2019",
}));

function withoutBlame(model: CaseModel): CaseModel {
  const lines = model.lines.map(ownRow);
  const savings = model.kind === "investeringsforslag" ? savingsFor(lines, model.years.length) : [];
  const { earlierFunding, hearings } = model;
  return {
    ...model,
    lines: [...savings, ...lines],
    ...(earlierFunding ? { earlierFunding: funded(earlierFunding) } : {}),
    ...(hearings ? { hearings: heard } : {}),
  };
}

/** Cases as the form wants them: whatever a check says of their tables, it says without cause. */
export const blamelessCase: fc.Arbitrary<CaseModel> = anyCaseOfForm.map(withoutBlame);
