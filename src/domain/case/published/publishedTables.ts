import type { CaseKind, CaseModel, EarlierFunding, FundedAgreement, Hearing } from "../caseModel.ts";
import { isRecord, type UnknownRecord } from "../read/fieldReader.ts";
import { hearingAnswerIn } from "../hearingBodies.ts";
import { readAmounts } from "../read/readAmounts.ts";

function yearsOf({ header }: UnknownRecord): number[] {
  const texts: unknown[] = Array.isArray(header) ? header : [];
  return texts
    .map(String)
    .filter((text) => /^\s*\d{4}\s*$/.test(text))
    .map(Number);
}

function isConsecutive(years: readonly number[]): boolean {
  return years.length > 0 && years.every((year, index) => year === (years[0] ?? 0) + index);
}

function agreementsOf({ rows }: UnknownRecord, years: readonly number[]): FundedAgreement[] | null {
  const items = Array.isArray(rows) ? rows.filter(isRecord).filter(({ kind }) => kind === "item") : [];
  const agreements = items.map(({ label, values }, index) => {
    const problems: Parameters<typeof readAmounts>[3] = [];
    const text = typeof label === "string" ? label : "";
    const amounts = readAmounts(
      values,
      years,
      { kind: "agreement", number: index + 1, label: text, year: null },
      problems,
    );
    return problems.length > 0 ? null : { label: text, amounts };
  });
  const read = agreements.filter((agreement) => agreement !== null);
  return read.length > 0 && read.length === agreements.length ? read : null;
}

/** Beside the point of a published case: taken where it can be read whole, and no reason to refuse the case. */
function earlierFunding(otherTables: unknown): EarlierFunding | null {
  const tables = Array.isArray(otherTables) ? otherTables.filter(isRecord) : [];
  const table = tables.find(({ caption }) => typeof caption === "string" && /tidligere afsatte/i.test(caption));
  const years = table ? yearsOf(table) : [];
  const agreements = table && isConsecutive(years) ? agreementsOf(table, years) : null;
  return agreements && { years, agreements };
}

/** `consulted`: [{body, answer, text}]; an answer in other words is kept with the conclusion. */
function hearings(consulted: unknown): Hearing[] {
  const rows = Array.isArray(consulted) ? consulted.filter(isRecord) : [];
  return rows.flatMap(({ body, answer, text }) => {
    if (typeof body !== "string" || body.trim() === "") return [];
    const said = typeof answer === "string" ? answer.trim() : "";
    const known = hearingAnswerIn(said);
    const conclusion = [
      known === null || said.length > known.length ? said : "",
      typeof text === "string" ? text.trim() : "",
    ];
    return [{ body, answer: known, conclusion: conclusion.filter((part) => part !== "").join(" ") || null }];
  });
}

/** An investment proposal says who was heard, a budget note what was given before. */
export function publishedTables(data: UnknownRecord, kind: CaseKind): Pick<CaseModel, "earlierFunding" | "hearings"> {
  if (kind === "investeringsforslag") {
    const heard = hearings(data.consulted);
    return heard.length > 0 ? { hearings: heard } : {};
  }
  const funding = earlierFunding(data.otherTables);
  return funding ? { earlierFunding: funding } : {};
}
