import { Amount } from "../../money/amount.ts";
import { MOST_LINES } from "../caseFormat.ts";
import { CASE_KINDS, type CaseKind, type CaseLine, type LineKind } from "../caseModel.ts";
import type { CasePlace, CaseProblem } from "../read/caseProblem.ts";
import { COMMITTEES } from "../committees/committeeData.ts";
import type { Committee } from "../committees/committees.ts";
import { FieldReader, isRecord, shown, type UnknownRecord } from "../read/fieldReader.ts";
import { publishedAppropriations } from "./publishedAppropriations.ts";
import { publishedTables } from "./publishedTables.ts";
import { headingOf, publishedItems, type PublishedItem } from "./publishedRows.ts";
import { readAmounts } from "../read/readAmounts.ts";
import type { CaseReading } from "../read/readCase.ts";
import { readCommittee } from "../read/readCommittee.ts";
import { readControlArea } from "../read/readLine.ts";
import { readYears } from "../read/readYears.ts";

const WHOLE_CASE: CasePlace = { kind: "case" };

/** The years stand in a field of their own, or only in the header of Tabel 1. */
function yearsOf({ years }: UnknownRecord, table: UnknownRecord): unknown {
  if (years !== undefined && years !== null) return years;
  if (!Array.isArray(table.header)) return years;
  return table.header.filter((text) => /^\s*\d{4}\s*$/.test(String(text))).map(Number);
}

/** The price level stands in a field of its own, or only in a header such as "1.000 kr. 2025 p/l". */
function priceLevelOf({ priceLevel }: UnknownRecord, table: UnknownRecord): unknown {
  if (priceLevel !== undefined && priceLevel !== null) return priceLevel;
  const header = Array.isArray(table.header) ? String(table.header[0]) : "";
  const year = /(\d{4})\s*p\s*\/\s*[l1]/i.exec(header)?.[1];
  return year === undefined ? priceLevel : Number(year);
}

function checkUnit(unit: unknown, problems: CaseProblem[]): void {
  if (unit === undefined || unit === null) return;
  if (/^1[. ]?000\s*kr\.?$|^t\.?\s?kr\.?$/i.test(shown(unit).trim())) return;
  problems.push({ at: WHOLE_CASE, kind: "wrongUnit", found: shown(unit) });
}

/** A permanent row whose amounts add up to nothing or less is a saving. */
function kindOf(block: string | null, amounts: readonly (Amount | null)[]): LineKind | null {
  if (block === "implementering") return "implementation";
  if (block === "udgifter") return "activity";
  if (block !== "varig") return null;
  return Amount.sum(amounts).isPositive() ? "operation" : "saving";
}

interface ItemContext {
  readonly years: readonly number[] | null;
  readonly caseKind: CaseKind | null;
  readonly committees: readonly Committee[];
  readonly problems: CaseProblem[];
  readonly items: readonly PublishedItem[];
  readonly appropriations: readonly (string | null)[];
}

function readItem(item: PublishedItem, index: number, context: ItemContext): CaseLine | null {
  const { years, caseKind, committees, problems } = context;
  const { row, block } = item;
  const at = { kind: "line", number: index + 1, label: item.label, year: null } as const;
  const reader = new FieldReader(at, problems);
  const label = reader.text(row.label, "label");
  const controlArea = readControlArea(row.styringsomraade, reader);
  const committee = readCommittee(row.committee, reader, committees, years?.[0] ?? Infinity);
  const amounts = readAmounts(row.values, years, at, problems);
  const kind = kindOf(block, amounts);
  if (!kind) problems.push({ at, kind: "unknownBlock", found: block ?? "" });
  else if (caseKind && (kind === "activity") !== (caseKind === "budgetnotat")) {
    problems.push({ at, kind: "kindOutOfPlace", lineKind: kind, caseKind });
  }
  const heading = reader.optionalText(headingOf(item, context.items), "heading");
  const appropriation = reader.optionalText(context.appropriations[index], "appropriation");
  if (!kind || !controlArea || committee === null) return null;
  return {
    label,
    kind,
    controlArea,
    committee,
    appropriation,
    administrative: row.administrative === true,
    heading,
    amounts,
  };
}

/**
 * Reads a case in the format the published cases are kept in: every table as printed, item rows with their
 * committee.
 */
export function readPublishedCase(data: unknown, committees: readonly Committee[] = COMMITTEES): CaseReading {
  if (!isRecord(data)) return { ok: false, problems: [{ at: WHOLE_CASE, kind: "notACase" }] };
  const { table1 } = data;
  if (!isRecord(table1) || !Array.isArray(table1.rows)) {
    return { ok: false, problems: [{ at: WHOLE_CASE, kind: "missing", field: "table1" }] };
  }
  const problems: CaseProblem[] = [];
  const reader = new FieldReader(WHOLE_CASE, problems);
  const id = reader.text(data.id, "id");
  const title = reader.text(data.title, "title");
  const kind = reader.choice(data.kind, CASE_KINDS, "kind");
  checkUnit(data.unit, problems);
  const priceLevel = reader.year(priceLevelOf(data, table1), "priceLevel");
  const years = readYears(yearsOf(data, table1), reader);
  const items = publishedItems(table1.rows);
  if (items.length > MOST_LINES)
    problems.push({ at: WHOLE_CASE, kind: "tooMany", field: "lines", found: items.length, most: MOST_LINES });
  const appropriations = publishedAppropriations(
    data.otherTables,
    items.map(({ label }) => label),
  );
  const context = { years, caseKind: kind, committees, problems, items, appropriations };
  const lines = items.map((item, index) => readItem(item, index, context)).filter((line) => line !== null);
  if (problems.length > 0 || !kind || priceLevel === null || !years) return { ok: false, problems };
  return { ok: true, model: { id, title, kind, priceLevel, years, lines, ...publishedTables(data, kind) } };
}
