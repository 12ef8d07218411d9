import {
  administrationName,
  committeeName,
  type Committee,
  type CommitteeId,
} from "../../case/committees/committees.ts";
import { squeezed } from "../../recognition/cells/tidyText.ts";
import { MUNICIPAL_UNITS } from "./municipalUnits.ts";

/** A word in a text that points to a committee. */
export interface NamedCommittee {
  readonly committee: CommitteeId;
  readonly word: string;
}

/** What an abbreviation is short for in a year; null where the word is a name, or nobody says. */
export function writtenOut(
  { committee, word }: NamedCommittee,
  committees: readonly Committee[],
  year: number,
): string | null {
  const unit = MUNICIPAL_UNITS.find(({ abbreviation }) => abbreviation === word);
  const own = committees.find(({ id }) => id === committee);
  if (unit || !own) return unit?.name ?? null;
  if (own.abbreviation === word) return committeeName(own, year);
  return own.administrationAbbreviation === word ? administrationName(own, year) : null;
}

function abbreviationsOf(committees: readonly Committee[]): NamedCommittee[] {
  const units = MUNICIPAL_UNITS.filter(({ committee }) => committees.some(({ id }) => id === committee));
  const own = committees.flatMap(({ id, abbreviation, administrationAbbreviation }) => [
    { committee: id, word: abbreviation },
    { committee: id, word: administrationAbbreviation ?? "" },
  ]);
  const ofUnits = units.map(({ committee, abbreviation }) => ({ committee, word: abbreviation ?? "" }));
  return [...own, ...ofUnits].filter(({ word }) => word !== "");
}

function namesOf(committees: readonly Committee[]): NamedCommittee[] {
  const own = committees.flatMap(({ id, names }) =>
    names.flatMap(({ committee, administration }) =>
      [committee, administration ?? committee].map((word) => ({ committee: id, word })),
    ),
  );
  return [...own, ...MUNICIPAL_UNITS.map(({ committee, name }) => ({ committee, word: name }))];
}

/** What points to some committees, made once: every label of every table is asked about them. */
interface Pointers {
  readonly abbreviations: readonly NamedCommittee[];
  readonly names: readonly (NamedCommittee & { readonly letters: string })[];
}

const known = new WeakMap<readonly Committee[], Pointers>();

function pointersTo(committees: readonly Committee[]): Pointers {
  const pointers = known.get(committees) ?? {
    abbreviations: abbreviationsOf(committees),
    names: namesOf(committees).map((name) => ({ ...name, letters: squeezed(name.word) })),
  };
  known.set(committees, pointers);
  return pointers;
}

/** Abbreviations count as whole words in capitals ("SOF-BBU"), names in any spelling. */
export function committeesNamedIn(text: string, committees: readonly Committee[]): NamedCommittee[] {
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const own = squeezed(text);
  const { abbreviations, names } = pointersTo(committees);
  return [
    ...abbreviations.filter(({ word }) => words.has(word)),
    ...names.filter(({ letters }) => own.includes(letters)).map(({ committee, word }) => ({ committee, word })),
  ];
}

/** The one committee a text points to; null where it names none, or several. */
export function committeeNamedIn(text: string, committees: readonly Committee[]): NamedCommittee | null {
  const named = committeesNamedIn(text, committees);
  const distinct = new Set(named.map(({ committee }) => committee));
  return distinct.size === 1 ? (named.at(-1) ?? null) : null;
}
