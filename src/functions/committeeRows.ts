import type { CommitteeRow } from "../domain/calculations/committeeDistribution.ts";
import type { Committee } from "../domain/case/committees.ts";
import { findCommittee, suggestCommittee } from "../domain/case/findCommittee.ts";
import { columns, readAmounts, readTextColumn } from "./arguments.ts";
import { invalidValue } from "./errors.ts";

export interface CommitteeRows {
  readonly rows: readonly CommitteeRow[];
  /** What stands in the committees' column, as written. */
  readonly written: readonly string[];
  readonly width: number;
}

function unknownCommittee(text: string, row: number): CustomFunctions.Error {
  const suggestion = suggestCommittee(text)?.names.at(-1)?.committee;
  const remedy = suggestion ? `Mente du ${suggestion}?` : "Skriv for eksempel Socialudvalget eller SUD.";
  return invalidValue(`udvalg, række ${row}: «${text}» er ikke et udvalg. ${remedy}`);
}

/** Looks each spelling up once: a range can hold thousands of rows and a handful of committees. */
function committeeFinder(): (text: string, row: number) => Committee {
  const found = new Map<string, Committee>();
  return (text, row) => {
    const committee = found.get(text) ?? findCommittee(text);
    if (!committee) throw unknownCommittee(text, row);
    found.set(text, committee);
    return committee;
  };
}

/** Rows without a committee are skipped only when they have no amounts. */
export function readCommitteeRows(amounts: unknown, committees: unknown): CommitteeRows {
  const range = readAmounts("beløb", amounts);
  const texts = readTextColumn("udvalg", committees);
  if (range.length !== texts.length) {
    throw invalidValue(`beløb har ${range.length} rækker, udvalg har ${texts.length}. Vælg de samme rækker.`);
  }
  const find = committeeFinder();
  const rows = range.flatMap((row, index) => {
    const text = texts[index] ?? null;
    if (text !== null) return [{ committee: find(text, index + 1).id, amounts: row }];
    if (row.every((amount) => amount === null || amount.isZero())) return [];
    throw invalidValue(`udvalg, række ${index + 1}: udvalget mangler, men rækken har beløb.`);
  });
  return { rows, written: texts.filter((text) => text !== null), width: columns(range) };
}
