import type { CaseKind, LineKind } from "../case/caseModel.ts";
import { COMMITTEES } from "../case/committees/committeeData.ts";
import { type CommitteeId, committeeName, type Committee } from "../case/committees/committees.ts";
import { Amount } from "../money/amount.ts";
import { cellAt, downColumn } from "../tables/formulas.ts";
import { SheetDraft } from "../tables/sheetDraft.ts";
import type { SheetPlan } from "../workbook/plan.ts";

export interface OverviewLine {
  /** Null where the file does not say it. */
  readonly committee: CommitteeId | null;
  readonly kind: LineKind;
  /** 1.000 kr., one per year. */
  readonly amounts: readonly (Amount | null)[];
}

/** A case of a round, and what the check said of its file. */
export interface OverviewCase {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly kind: CaseKind;
  /** Null where the file does not say it. */
  readonly priceLevel: number | null;
  readonly years: readonly number[];
  readonly lines: readonly OverviewLine[];
  /** The payback period as the file states it; "" where it states none. */
  readonly payback: string;
  readonly fejl: number;
  readonly advarsler: number;
}

interface Group {
  readonly kind: CaseKind;
  readonly priceLevel: number | null;
  readonly cases: readonly OverviewCase[];
}

/** One row: what a case means for one committee. */
interface Share {
  readonly own: OverviewCase;
  readonly yearly: readonly Amount[];
  readonly investment: Amount;
}

const LEADING = ["Forvaltning", "Udvalg", "Sag", "Titel", "Fil"];
const WIDTHS = [46, 42, 14, 64, 40];
const YEARS_AT = LEADING.length;

/** Amounts of different price levels are never added, nor is what is asked for and what is saved. */
function groupsOf(cases: readonly OverviewCase[]): Group[] {
  const groups = new Map<string, OverviewCase[]>();
  for (const own of cases) {
    const key = `${own.kind === "budgetnotat" ? 1 : 0}/${own.priceLevel ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const own = groups.get(key) ?? [];
    const { kind, priceLevel } = own[0] ?? { kind: "investeringsforslag" as const, priceLevel: null };
    return { kind, priceLevel, cases: own };
  });
}

const isYearly = ({ kind }: OverviewLine): boolean => kind !== "implementation";

function shareOf(own: OverviewCase, committee: CommitteeId | null, years: readonly number[]): Share | null {
  const lines = own.lines.filter((line) => line.committee === committee);
  if (lines.length === 0) return null;
  const at = (line: OverviewLine, year: number): Amount | null => line.amounts[own.years.indexOf(year)] ?? null;
  const yearly = years.map((year) => Amount.sum(lines.filter(isYearly).map((line) => at(line, year))));
  const investment = Amount.sum(lines.filter((line) => !isYearly(line)).flatMap(({ amounts }) => amounts));
  return { own, yearly, investment };
}

function statusText({ fejl, advarsler }: OverviewCase): string {
  return fejl > 0 ? "Fejl" : advarsler > 0 ? "Skal forklares" : "I orden";
}

const nameIn = (committee: Committee | null, year: number): string =>
  committee ? committeeName(committee, year) : "Udvalg ikke oplyst";

/** A case is one line, which is not broken: programs that do not fit heights would lay it over the next one. */
class OverviewSheet {
  readonly #draft = new SheetDraft(0);
  readonly #group: Group;
  readonly #years: readonly number[];
  readonly #subtotals: { readonly row: number; readonly sums: readonly Amount[] }[] = [];

  constructor(group: Group) {
    this.#group = group;
    this.#years = [...new Set(group.cases.flatMap(({ years }) => years))].sort((one, other) => one - other);
  }

  get #isNote(): boolean {
    return this.#group.kind === "budgetnotat";
  }

  /** Year columns, then for proposals the investment and the effect on the target. */
  get #amountColumns(): number {
    return this.#years.length + (this.#isNote ? 0 : 2);
  }

  #heads(): string[] {
    const amounts = this.#isNote ? [] : ["Investering i alt", "Måltal"];
    return [...LEADING, ...this.#years.map(String), ...amounts, "Tilbagebetaling", "Fejl", "Advarsler", "Status"];
  }

  #share({ own, yearly, investment }: Share, committee: Committee | null): Amount[] {
    const draft = this.#draft;
    const { row } = draft;
    const name = nameIn(committee, own.years[0] ?? 0);
    const administration = committee?.names.find((dated) => dated.committee === name)?.administration ?? "";
    [administration, name, own.id, own.title, own.file].forEach((text, column) => draft.text(column, text, "line"));
    yearly.forEach((amount, index) => draft.amount(YEARS_AT + index, amount, "amountOrBlank"));
    const last = yearly.at(-1) ?? Amount.zero;
    let column = YEARS_AT + yearly.length;
    if (!this.#isNote) {
      draft.amount(column, investment, "amountOrBlank");
      draft.formula(column + 1, cellAt(row, column - 1), last, "amountOrBlank");
      column += 2;
    }
    draft.text(column, own.payback, "line");
    draft.number(column + 1, own.fejl, "amount");
    draft.number(column + 2, own.advarsler, "amount");
    draft.text(column + 3, statusText(own), "line");
    draft.row += 1;
    return [...yearly, ...(this.#isNote ? [] : [investment, last])];
  }

  #total(label: string, sums: readonly Amount[], formulaAt: (column: number) => string): void {
    this.#draft.text(0, label, "totalLabel");
    for (let column = 1; column < LEADING.length; column += 1) this.#draft.empty(column, "totalLabel");
    sums.forEach((sum, index) =>
      this.#draft.formula(YEARS_AT + index, formulaAt(YEARS_AT + index), sum, "totalAmount"),
    );
    this.#draft.row += 1;
  }

  #committee(committee: Committee | null): void {
    const shares = this.#group.cases.flatMap((own) => shareOf(own, committee?.id ?? null, this.#years) ?? []);
    if (shares.length === 0) return;
    const top = this.#draft.row;
    const rows = shares.map((share) => this.#share(share, committee));
    const sums = Array.from({ length: this.#amountColumns }, (_, column) =>
      Amount.sum(rows.map((row) => row[column] ?? null)),
    );
    const bottom = this.#draft.row - 1;
    this.#subtotals.push({ row: this.#draft.row, sums });
    const name = nameIn(committee, this.#years[0] ?? 0);
    this.#total(`I alt, ${name}`, sums, (column) => `SUM(${downColumn(column, top, bottom)})`);
  }

  plan(): SheetPlan {
    const { kind, priceLevel } = this.#group;
    const [title, unit] = [
      kind === "budgetnotat" ? "Budgetnotater" : "Investeringsforslag",
      priceLevel === null ? "1.000 kr., prisniveau ikke oplyst" : `1.000 kr., ${priceLevel} p/l`,
    ];
    this.#draft.text(0, `${title}: oversigt`, "title");
    this.#draft.row = 1;
    const what =
      kind === "budgetnotat" ? "Udgifter pr. år" : "Årene viser varige ændringer netto; måltal er det sidste års";
    this.#draft.text(0, `${unit}. ${what}.`, "note");
    this.#draft.row = 3;
    const heads = this.#heads();
    const ofFigures = (column: number): boolean => column >= YEARS_AT && column < YEARS_AT + this.#amountColumns;
    heads.forEach((head, column) => this.#draft.text(column, head, ofFigures(column) ? "yearHeader" : "lineHeader"));
    this.#draft.row = 4;
    for (const committee of [...COMMITTEES, null]) this.#committee(committee);
    const sums = Array.from({ length: this.#amountColumns }, (_, column) =>
      Amount.sum(this.#subtotals.map((own) => own.sums[column] ?? null)),
    );
    this.#total("I alt", sums, (column) => this.#subtotals.map(({ row }) => cellAt(row, column)).join("+"));
    const printArea = { top: 0, left: 0, bottom: this.#draft.row - 1, right: heads.length - 1 };
    return {
      sheetName: `${title} ${priceLevel ?? "uden prisniveau"}`,
      cells: this.#draft.cells,
      tables: [],
      columnWidths: [...WIDTHS, ...heads.slice(WIDTHS.length).map(() => 14)],
      lists: [],
      frozenColumns: 3,
      printArea,
    };
  }
}

/** The cases of a round per administration and committee: a sheet for each kind and price level, with live sums. */
export function overviewPlans(cases: readonly OverviewCase[]): SheetPlan[] {
  return groupsOf(cases).map((group) => new OverviewSheet(group).plan());
}
