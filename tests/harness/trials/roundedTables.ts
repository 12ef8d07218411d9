import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import type { Random } from "./random.ts";
import { SheetWriter } from "./sheetWriter.ts";

/**
 * Amounts in whole kroner, printed in 1.000 kr.: every figure is rounded from what it is, and none adds up to
 * the unit.
 */
export interface RoundedTable {
  readonly workbook: WorkbookSnapshot;
  readonly rows: number;
  /** The typed figures: row and column of the sheet. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly amount: number }[];
}

const SMALLEST_UNIT = 1000;
const FEWEST_ROWS = 2;
const MOST_ROWS = 20;

const printed = (kroner: number): number => Math.round(kroner / SMALLEST_UNIT) + 0;
const total = (rows: readonly (readonly number[])[], year: number): number =>
  rows.reduce((sum, row) => sum + row[year]!, 0);

function kronerRows(random: Random, count: number, years: number, sign: number): number[][] {
  const most = random.pick([40_000, 900_000, 9_000_000]);
  return Array.from({ length: count }, () => Array.from({ length: years }, () => sign * random.between(1_000, most)));
}

interface Form {
  readonly caption: string;
  readonly header: readonly string[];
  readonly words: (label: string) => string[];
  readonly total: string;
  readonly hasRowTotal: boolean;
  readonly sign: number;
}

const FORMS: readonly Form[] = [
  {
    caption: "Tabel 3. Serviceinvesteringer i forslaget",
    header: ["1.000 kr. 2020 p/l"],
    words: (label) => [label],
    total: "Investeringer totalt, service",
    hasRowTotal: false,
    sign: 1,
  },
  {
    caption: "Tabel 2. Varige ændringer, service",
    header: ["1.000 kr. 2020 p/l"],
    words: (label) => [label],
    total: "Varige ændringer totalt, service",
    hasRowTotal: false,
    sign: -1,
  },
  {
    caption: "Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder",
    header: ["Aktiviteter (1.000 kr., 2020 p/l)", "Styringsområde"],
    words: (label) => [label, "Service"],
    total: "Udgifter i alt (netto)",
    hasRowTotal: true,
    sign: 1,
  },
];

/** A right table of 2 to 20 rows and a total, where rows, total and "I alt" were each rounded for themselves. */
export function roundedTable(random: Random): RoundedTable {
  const form = random.pick(FORMS);
  const [count, years] = [random.between(FEWEST_ROWS, MOST_ROWS), random.between(2, 6)];
  const rows = kronerRows(random, count, years, form.sign);
  const totals = Array.from({ length: years }, (_, year) => total(rows, year));
  const sheet = new SheetWriter(false);
  sheet.words(form.caption);
  sheet.header(form.header, 2020, years, form.hasRowTotal);
  const shownOf = (kroner: readonly number[]): number[] =>
    [...kroner, ...(form.hasRowTotal ? [kroner.reduce((sum, amount) => sum + amount, 0)] : [])].map(printed);
  const write = (words: readonly string[], kroner: readonly number[]): { row: number; shown: number[] } => {
    const shown = shownOf(kroner);
    return { row: sheet.amounts(words, shown).row, shown };
  };
  const written = rows.map((kroner, index) => write(form.words(`Indsats ${String.fromCharCode(65 + index)}`), kroner));
  const last = write([form.total], totals);
  const cells = [...written, last].flatMap(({ row, shown }) =>
    shown.map((amount, year) => ({ row, column: form.header.length + year, amount })),
  );
  return { workbook: { sheets: [sheet.sheet("Ark1")], activeSheet: "Ark1" }, rows: count, cells };
}
