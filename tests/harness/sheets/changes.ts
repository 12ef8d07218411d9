import type { Random } from "../trials/random.ts";
import {
  type Amounts,
  type DraftLine,
  type DraftRow,
  type DraftTable,
  isRow,
  isSummary,
  itemsOf,
} from "./draftTable.ts";

/** One way in which other people's tables look otherwise than the form's; null where it does not fit the table. */
export type Change = (random: Random, table: DraftTable) => DraftTable | null;

const PARTS = [
  "heraf løn",
  "herunder løn",
  "hvoraf løn",
  "deraf løn",
  "- heraf løn",
  "(heraf løn)",
  "Heraf: løn",
  "inkl. moms",
  "heraf statsligt tilskud",
  "• heraf vikarer",
];
const COUNTS = [
  "Antal pladser",
  "Antal borgere",
  "Elever (stk.)",
  "Timer pr. uge",
  "Enhedspris (kr.)",
  "Årsværk",
  "Antal årsværk",
  "Pris pr. plads",
  "Takst pr. døgn",
  "Belægning i pct.",
  "Normering (antal)",
  "Gennemsnitspris pr. borger",
  "Besøg (antal)",
  "Stillinger (antal)",
];
const SUBTOTALS = [
  "Mellemsum",
  "Delsum",
  "Mellemtotal",
  "Subtotal",
  "Driftsudgifter",
  "Løn i alt",
  "Personale og drift",
  "Udgifter",
  "Drift i alt",
  "Del-total",
  "Sum af ovenstående",
];
const ACCUMULATED = [
  "Akkumuleret",
  "Akkumuleret effekt",
  "Kumuleret",
  "Opsummeret over årene",
  "Akkumuleret nettoeffekt",
  "Saldo",
  "Løbende sum",
];
const TOTALS = [
  "I alt",
  "Ialt",
  "I ALT",
  "Total",
  "Hovedtotal",
  "Sum",
  "Samlet",
  "Tilsammen",
  "Udgifter i alt",
  "I alt, netto",
  "Netto i alt",
  "Total (netto)",
  "Samlede udgifter",
  "Alt i alt",
];

const newId = ({ lines }: DraftTable): number => Math.max(0, ...lines.filter(isRow).map(({ id }) => id)) + 1000;

function inserted(table: DraftTable, at: number, ...lines: readonly DraftLine[]): DraftTable {
  return { ...table, lines: [...table.lines.slice(0, at), ...lines, ...table.lines.slice(at)] };
}

/** Tables A-E have a row per committee and nothing else. */
const isTechnical = ({ caption }: DraftTable): boolean => /^Tabel [A-E]\./.test(caption);

const row = (
  table: DraftTable,
  kind: DraftRow["kind"],
  label: string,
  amounts: Amounts,
  adds: readonly number[] = [],
): DraftRow => ({ kind, id: newId(table), words: [label], amounts, adds });

/** Items that follow each other without anything between, by their places among the lines. */
function runs({ lines }: DraftTable): number[][] {
  const found: number[][] = [[]];
  lines.forEach((line, place) => {
    if (line.kind === "item") found.at(-1)!.push(place);
    else if (found.at(-1)!.length > 0) found.push([]);
  });
  return found.filter(({ length }) => length > 0);
}

export const withPart: Change = (random, table) => {
  if (isTechnical(table)) return null;
  const items = itemsOf(table).filter(({ amounts }) => amounts.some((amount) => (amount ?? 0) !== 0));
  if (items.length === 0) return null;
  const whole = random.pick(items);
  const share = random.between(2, 9);
  const years = whole.amounts.slice(0, table.yearCount);
  const part = years.map((amount) => (amount === null ? null : Math.trunc((amount * share) / 10)));
  const all = table.hasRowTotal ? [...part, part.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)] : part;
  return inserted(table, table.lines.indexOf(whole) + 1, row(table, "aside", random.pick(PARTS), all));
};

export const withCount: Change = (random, table) => {
  const places = runs(table).flat();
  if (places.length === 0 || isTechnical(table)) return null;
  const count = random.between(2, 95);
  const counts = Array.from({ length: table.yearCount }, (_, year) => count + year);
  const label = random.pick(COUNTS);
  return inserted(table, random.pick(places) + 1, row(table, "aside", label, counts));
};

/** A sum of the rows so far, before the table goes on; the totals below add the rows and not it. */
export const withSubtotal: Change = (random, table) => {
  const run = runs(table).find(({ length }) => length >= 3);
  if (!run || isTechnical(table)) return null;
  const added = run.slice(0, random.between(2, run.length - 1)).map((place) => table.lines[place] as DraftRow);
  const amounts = added[0]!.amounts.map((_, year) =>
    added.every((item) => (item.amounts[year] ?? null) === null)
      ? null
      : added.reduce((sum, item) => sum + (item.amounts[year] ?? 0), 0),
  );
  const ids = added.map(({ id }) => id);
  return inserted(table, run[added.length]!, row(table, "total", random.pick(SUBTOTALS), amounts, ids));
};

export const withAccumulated: Change = (random, table) => {
  const total = table.lines.findLast((line): line is DraftRow => line.kind === "total");
  if (!total || table.hasRowTotal) return null;
  let sum = 0;
  const amounts = total.amounts.map((amount) => (sum += amount ?? 0));
  return inserted(table, table.lines.indexOf(total) + 1, row(table, "aside", random.pick(ACCUMULATED), amounts));
};

/** The total under another name; Tabel 1 has totals of its own. */
export const withOtherTotal: Change = (random, table) => {
  if (isSummary(table)) return null;
  const total = table.lines.findLast((line): line is DraftRow => line.kind === "total");
  if (!total) return null;
  const words = [random.pick(TOTALS), ...total.words.slice(1)];
  return { ...table, lines: table.lines.map((line) => (line === total ? { ...total, words } : line)) };
};

/** The total above the rows it adds. */
export const withTotalAbove: Change = (random, table) => {
  if (isSummary(table) || itemsOf(table).length < 2) return null;
  const totals = table.lines.filter(({ kind }) => kind === "total");
  if (totals.length !== 1 || table.lines.some(({ kind }) => kind !== "total" && kind !== "item")) return null;
  const mark = random.pick(["- ", "", "  ", "• "]);
  const items = itemsOf(table).map((item) => ({ ...item, words: [`${mark}${item.words[0]}`, ...item.words.slice(1)] }));
  return { ...table, lines: [totals[0]!, ...items] };
};

export const withHeadings: Change = (random, table) => {
  const run = runs(table).find(({ length }) => length >= 2);
  if (!run || isSummary(table) || isTechnical(table)) return null;
  const at = run[random.between(1, run.length - 1)]!;
  const [first, second] = random.some(["Løn", "Drift", "Etablering", "Lokaler", "Projekt 1", "Øvrige udgifter"], 2);
  const lower = inserted(table, at, { kind: "heading", words: [second!] });
  return inserted(lower, run[0]!, { kind: "heading", words: [first!] });
};

/** Where several rows on end are one committee's, it stands on the first only, or ditto marks repeat it. */
export const withCommitteeOnce: Change = (random, table) => {
  const column = table.words.findIndex((word) => word === "Udvalg");
  if (column < 1) return null;
  const ditto = random.pick(["", "", '"', "do.", "”"]);
  let above = "";
  let changed = false;
  const lines = table.lines.map((line) => {
    if (line.kind !== "item") return ((above = ""), line);
    const name = line.words[column]!;
    const isSame = name === above;
    above = name;
    if (!isSame) return line;
    changed = true;
    const code = ditto === "" ? "" : line.words[column + 1]!;
    return { ...line, words: line.words.map((word, at) => (at === column ? ditto : at === column + 1 ? code : word)) };
  });
  return changed ? { ...table, lines } : null;
};

/** A last column "Varigt": what goes on for ever, before or behind "I alt", which leaves it out. */
export function withLevel(table: DraftTable, behindTotal: boolean): DraftTable {
  const levelOf = (amounts: Amounts): number | null => amounts[table.yearCount - 1] ?? null;
  const wider = (amounts: Amounts): Amounts => {
    const years = amounts.slice(0, table.yearCount);
    const rest = amounts.slice(table.yearCount);
    return behindTotal ? [...years, ...rest, levelOf(amounts)] : [...years, levelOf(amounts), ...rest];
  };
  return {
    ...table,
    lines: table.lines.map((line) => (isRow(line) ? { ...line, amounts: wider(line.amounts) } : line)),
  };
}
