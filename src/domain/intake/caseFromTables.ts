import { COMMITTEES } from "../case/committees/committeeData.ts";
import { type ListedCommittee, withListed } from "../case/committees/listedCommittees.ts";
import type { Committee } from "../case/committees/committees.ts";
import { committeeOfForm } from "../prose/committeeOfForm.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { UnreadTable } from "../recognition/sheet/unreadTables.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { CaseDraft, DraftLine } from "./caseDraft.ts";
import { readCaseName } from "./sheet/caseName.ts";
import { readPriceLevel, readUnit } from "./sheet/casePrices.ts";
import { readFirstYear } from "./sheet/caseYears.ts";
import { committeeRowsOf } from "./sheet/committeeTables.ts";
import { readLines, type LineReading } from "./draftLines.ts";
import { caseQuestions, lineQuestions } from "./questions/draftQuestions.ts";
import type { GatheredLines } from "./sheet/gatheredTables.ts";
import { gatheredTableOf, type LeadingTable, leadingTableOf } from "./sheet/leadingTable.ts";
import { skippedRows } from "./readings/lineRows.ts";
import { likely, valueOf } from "./questions/reason.ts";
import { withWholeYears } from "./sheet/wholeYears.ts";
import { readEarlierFunding } from "./sheet/earlierFundingOn.ts";
import { hearingsOn, locationOn, type RowSpan } from "./sheet/textTables.ts";
import type { Unread } from "./sheet/unread.ts";

/** The tables of one case. */
export interface CaseOnSheet {
  readonly sheet: SheetSnapshot;
  /** Tabel 1, or a budget note's activities, on that sheet. */
  readonly leading: FoundTable;
  /** Where there is none, the lines that other tables have of it, and `leading` is what they say together. */
  readonly gathered?: GatheredLines;
  /** The case's other tables, wherever they stand. */
  readonly others: readonly FoundTable[];
  /** The leading table once more, at other price levels. */
  readonly repriced?: readonly FoundTable[];
  /** Tables on the sheet that could not be understood. */
  readonly unreadTables: readonly UnreadTable[];
  /** The sheet's last row above the case that belongs to another case; -1 for none. */
  readonly after: number;
  /** The first row below the case that belongs to another; Infinity for none. */
  readonly before: number;
}

function draftLine({
  row,
  label,
  heading,
  appropriation,
  kind,
  controlArea,
  committee,
  administrative,
  amounts,
}: LineReading): DraftLine {
  return {
    at: row.labelAt,
    label,
    heading,
    appropriation,
    kind: valueOf(kind),
    controlArea: valueOf(controlArea),
    committee: valueOf(committee),
    administrative: valueOf(administrative),
    amounts: amounts.map((amount) => valueOf(amount)),
  };
}

/** What a table is called where the case is read: another sheet is named too. */
const nameSeenFrom = ({ name: own }: SheetSnapshot, { name, sheet }: FoundTable): string =>
  sheet === own ? name : `${name} på arket «${sheet}»`;

function unreadOf({ sheet, unreadTables, repriced = [], gathered }: CaseOnSheet): Unread[] {
  return [
    ...(gathered?.left ?? []),
    ...repriced.map((table): Unread => ({ at: table.captionAt, kind: "otherMoney", name: nameSeenFrom(sheet, table) })),
    ...unreadTables.map(({ at, caption, reason }): Unread => ({ at, kind: "unreadTable", caption, reason })),
  ];
}

/** An investment proposal says who was heard; a budget note what was given before, and where the money goes. */
function readOwnTables(
  kind: CaseDraft["kind"],
  sheet: SheetSnapshot,
  others: readonly FoundTable[],
  span: RowSpan,
): Pick<CaseDraft, "tables" | "unread"> {
  if (kind === "investeringsforslag") {
    const hearings = hearingsOn(sheet, span);
    return { tables: hearings ? { hearings } : {}, unread: [] };
  }
  const { earlierFunding, unread } = readEarlierFunding(sheet, others);
  const location = locationOn(sheet, span);
  return { tables: { ...(earlierFunding && { earlierFunding }), ...(location && { location }) }, unread };
}

/** Our own tables are laid out anew over the columns they stand in: there a year in two of them is asked about. */
function inWholeYears(leading: LeadingTable): LeadingTable {
  const table = leading.own ? leading.table : withWholeYears(leading.table);
  return { ...leading, table, parts: [table.rows] };
}

/** A case of the tables a sheet holds; what they do not say becomes questions. */
export function caseFromTables(
  found: CaseOnSheet,
  known: readonly Committee[] = COMMITTEES,
  ownCommittees: readonly ListedCommittee[] = [],
): CaseDraft {
  const { sheet, gathered, after, before } = found;
  const committees = withListed(ownCommittees, known);
  const leading = gathered ? gatheredTableOf(sheet, gathered) : inWholeYears(leadingTableOf(sheet, found.leading));
  const { table } = leading;
  const others = found.others.map(withWholeYears);
  const kind = table.role === "activities" ? "budgetnotat" : "investeringsforslag";
  const name = readCaseName(leading, after);
  const firstYear = readFirstYear(table);
  const facts = {
    ...name,
    priceLevel: readPriceLevel(table, others, likely(firstYear)),
    firstYear,
    unit: readUnit(table, others),
  };
  const form = committeeOfForm(sheet, { after, top: table.range.top, before }, committees);
  const lines = readLines(leading, others, kind, likely(name.title), form, committees);
  const { tables, unread } = readOwnTables(kind, sheet, others, { top: table.range.top, bottom: before - 1 });
  const places = {
    id: null,
    title: null,
    priceLevel: table.unitAt,
    unit: table.unitAt,
    firstYear: table.yearColumns[0]?.header ?? null,
  };
  return {
    sheet: sheet.name,
    kind,
    id: valueOf(facts.id),
    title: valueOf(facts.title),
    priceLevel: valueOf(facts.priceLevel),
    firstYear: valueOf(facts.firstYear),
    unit: valueOf(facts.unit),
    yearCount: table.yearColumns.length,
    lines: lines.map(draftLine),
    printed:
      leading.appropriationColumn === null
        ? committeeRowsOf(others, committees).filter(({ appropriation }) => appropriation !== null)
        : [],
    ownCommittees,
    questions: [...caseQuestions(facts, places), ...lineQuestions(lines, leading)],
    tables,
    unread: [...skippedRows(leading), ...unread, ...unreadOf(found)],
  };
}
