import type { CommitteeRow } from "../domain/calculations/committeeDistribution.ts";
import { findCommittee, suggestCommittee } from "../domain/case/committees/findCommittee.ts";
import { columns, readAmounts, readTextColumn } from "./typedArguments.ts";
import { invalidValue } from "./errors.ts";

export interface CommitteeRows {
  readonly rows: readonly CommitteeRow[];
  /** The different spellings in the committees' column. */
  readonly written: readonly string[];
  readonly width: number;
}

function unknownCommittee(text: string, row: number): CustomFunctions.Error {
  const suggestion = suggestCommittee(text)?.names.at(-1)?.committee;
  const remedy = suggestion ? `Mente du ${suggestion}?` : "Skriv for eksempel Socialudvalget eller SUD.";
  return invalidValue(`udvalg, række ${row}: «${text}» er ikke et udvalg. ${remedy}`);
}

/** Looks each spelling up once: a range can hold thousands of rows and a handful of committees. */
function idOf(text: string, row: number, found: Map<string, string>): string {
  const known = found.get(text);
  if (known !== undefined) return known;
  const committee = findCommittee(text);
  if (!committee) throw unknownCommittee(text, row);
  found.set(text, committee.id);
  return committee.id;
}

/** Rows without a committee are skipped only when they have no amounts. */
export function readCommitteeRows(amounts: unknown, committees: unknown): CommitteeRows {
  const range = readAmounts("beløb", amounts);
  const texts = readTextColumn("udvalg", committees);
  if (range.length !== texts.length) {
    throw invalidValue(`beløb har ${range.length} rækker, udvalg har ${texts.length}. Vælg de samme rækker.`);
  }
  const found = new Map<string, string>();
  const rows: CommitteeRow[] = [];
  range.forEach((amounts, index) => {
    const text = texts[index] ?? null;
    if (text !== null) rows.push({ committee: idOf(text, index + 1, found), amounts });
    else if (amounts.some((amount) => amount !== null && !amount.isZero())) {
      throw invalidValue(`udvalg, række ${index + 1}: udvalget mangler, men rækken har beløb.`);
    }
  });
  return { rows, written: [...found.keys()], width: columns(range) };
}
