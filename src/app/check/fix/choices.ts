import { isSameCell } from "../../../domain/workbook/address.ts";
import { listing } from "../../../domain/case/listing.ts";
import type { FixContext } from "../../../domain/fixes/fix.ts";
import { changesFix } from "../../../domain/fixes/repair.ts";
import { tableOf } from "../../../domain/fixes/shared/lookUp.ts";
import { formatDanishNumber } from "../../../domain/money/danishNumber.ts";
import { amountCellsOf } from "../../../domain/reconciliation/cells.ts";
import { printedCell, printedYear } from "../../../domain/reconciliation/printed.ts";
import type { Alternative, Change, Finding, Place } from "../../../domain/rules/rule.ts";
import { slipText } from "../../../domain/rules/shared/faultText.ts";
import type { CellEdit } from "../../../domain/workbook/edit.ts";
import { withMinusSigns } from "../../texts/displayText.ts";
import { cellName } from "../../texts/placeText.ts";
import { contextOf } from "./fixPreview.ts";
import type { CheckResult } from "../checkState.ts";

/** One of the explanations of a finding that are as good, for the user to choose between. */
export interface Choice {
  /** "Række «Løn» er 150 i 2026, ikke 510: to cifre er byttet om." */
  readonly text: string;
  readonly places: readonly Place[];
  /** Null where it cannot be written: a formula gives the figure. */
  readonly edits: readonly CellEdit[] | null;
}

/** A change with what a reader calls its cell. */
interface Named {
  readonly table: string;
  readonly row: string;
  readonly year: string;
  readonly before: string;
  readonly after: string;
  readonly isWord: boolean;
}

/** More figures in one sentence nobody compares: the first of them stands for the others. */
const MOST_FIGURES = 4;

function named(context: FixContext, { at, value }: Change): Named {
  const table = tableOf(context, at);
  const row = table?.rows.find(({ row: number }) => number === at.row);
  const column = row ? amountCellsOf(row).findIndex((cell) => isSameCell(cell.at, at)) : -1;
  const cell = row && amountCellsOf(row)[column];
  const isWord = typeof value === "string";
  return {
    table: table?.name ?? "",
    row: !row ? `cellen ${cellName(at)}` : `${row.kind === "item" ? "række" : "totalen"} «${row.label}»`,
    year: cell && table ? printedYear(table, column) : "",
    before: cell ? printedCell(cell) : isWord ? (row?.controlAreaText ?? "") : "",
    after: isWord ? value : formatDanishNumber(value),
    isWord,
  };
}

const inYear = ({ year }: Named): string => (year === "" ? "" : year === "I alt" ? " i kolonnen I alt" : ` i ${year}`);

function rowText(changes: readonly Named[]): string {
  const { row, isWord, before, after } = changes[0]!;
  if (isWord) return `${row} hører til ${after}${before === "" ? "" : `, ikke ${before}`}`;
  const right = listing(changes.map((change) => `${change.after}${inYear(change)}`));
  return `${row} er ${right}, ikke ${listing(changes.map((change) => change.before))}`;
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups.values()];
}

/** Row by row. */
function tableText(changes: readonly Named[], namesTable: boolean): string {
  const rows = grouped(changes, ({ row }) => row)
    .map(rowText)
    .join(", og ");
  const table = changes[0]!.table;
  return namesTable && table !== "" ? `${table}: ${rows}` : rows;
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function textOf(all: readonly Named[], slip: Alternative["slip"], namesTables: boolean): string {
  const shown = all.slice(0, all.length > MOST_FIGURES ? 1 : all.length);
  const told = grouped(shown, ({ table }) => table)
    .map((own) => tableText(own, namesTables))
    .join("; ");
  const rest = all.length > MOST_FIGURES ? `, og ${all.length - 1} celler til rettes på samme måde` : "";
  const how = slipText(slip);
  return withMinusSigns(`${capitalised(told)}${rest}${how === null ? "" : `: ${how}`}.`);
}

/**
 * What the user may choose between; an explanation that changes no cell is none. Tables are named where they
 * differ.
 */
export function choicesOf(result: CheckResult, { alternatives, table }: Finding): Choice[] {
  const context = contextOf(result);
  const all = alternatives
    .filter(({ changes }) => changes.length > 0)
    .map(({ changes, slip }) => ({ changes, slip, names: changes.map((change) => named(context, change)) }));
  const namesTables = all.some(({ names }) => names.some((name) => name.table !== table));
  return all.map(({ changes, slip, names }) => ({
    text: textOf(names, slip, namesTables),
    places: changes.map(({ at }) => at),
    edits: changesFix(context, changes),
  }));
}
