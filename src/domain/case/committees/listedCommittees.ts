import { COMMITTEES } from "./committeeData.ts";
import type { Committee } from "./committees.ts";
import { findCommittee } from "./findCommittee.ts";

/** A committee as a workbook's own list, or a configuration, names it: its names and abbreviations, the full one first. */
export interface ListedCommittee {
  readonly names: readonly string[];
  /** Where the list stands, for whoever asks who says so. */
  readonly source: string;
}

/** A new name of a committee that is known makes it no other: "Erhvervs- og Beskæftigelsesudvalget, BIU". */
function asCommittee({ names, source }: ListedCommittee, known: readonly Committee[]): Committee {
  const [committee = "", ...abbreviations] = names;
  const named = { committee, administration: null, validFrom: null, validTo: null, source, abbreviations };
  const own = names.flatMap((name) => findCommittee(name, known) ?? [])[0];
  if (own) return { ...own, names: [...own.names, named] };
  const abbreviation = abbreviations[0] ?? committee;
  return { id: abbreviation, abbreviation, administrationAbbreviation: null, names: [named] };
}

/** The listed committees with what is known of them; a committee that is listed twice is one. */
export function listedCommittees(listed: readonly ListedCommittee[]): Committee[] {
  return listed.reduce<Committee[]>((all, next) => {
    const committee = asCommittee(next, [...all, ...COMMITTEES]);
    return [committee, ...all.filter(({ id }) => id !== committee.id)];
  }, []);
}

/** The committees everybody knows, behind those that a workbook or a case lists. */
export function withListed(
  listed: readonly ListedCommittee[],
  known: readonly Committee[] = COMMITTEES,
): readonly Committee[] {
  if (listed.length === 0) return known;
  const own = listedCommittees(listed);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...known.filter(({ id }) => !ids.has(id))];
}

/** Those of the list that are in use and that only the list knows: they go with the case. */
export function listedFor(ids: ReadonlySet<string>, listed: readonly ListedCommittee[]): readonly ListedCommittee[] {
  const isKnown = (id: string): boolean => COMMITTEES.some((committee) => committee.id === id);
  return listed.filter((one) => listedCommittees([one]).some(({ id }) => ids.has(id) && !isKnown(id)));
}
