import { COMMITTEES } from "./committeeData.ts";
import { committeeParts, cutsOf } from "./committeeParts.ts";
import type { Committee } from "./committees.ts";
import { spellingDistance } from "./spellingDistance.ts";

/** Longer texts are sentences. */
const LONGEST_NAME = 150;

/** People write "Børne og ungdomsudvalget", "Kultur - & Fritidsforvaltningen" and "sof": letters and digits decide. */
function key(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("&", " og ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function spellings({ id, abbreviation, administrationAbbreviation, names }: Committee): string[] {
  const full = names.flatMap(({ committee, administration, abbreviations = [] }) => [
    committee,
    administration ?? "",
    ...abbreviations,
  ]);
  return [id, abbreviation, administrationAbbreviation ?? "", ...full].map(key).filter((spelling) => spelling !== "");
}

/** Every spelling of the built-in committees, made once: a check asks for the same few names thousands of times. */
const SPELLINGS: ReadonlyMap<string, Committee> = new Map(
  [...COMMITTEES]
    .reverse()
    .flatMap((committee) => spellings(committee).map((spelling) => [spelling, committee] as const)),
);

function byName(text: string, committees: readonly Committee[]): Committee | null {
  const wanted = key(text);
  if (committees === COMMITTEES) return SPELLINGS.get(wanted) ?? null;
  return committees.find((committee) => spellings(committee).includes(wanted)) ?? null;
}

/** The committee that one name, or each of several side by side, stands for: "Socialudvalget / SOF". */
function byNames(text: string, committees: readonly Committee[]): Committee | null {
  const known = byName(text, committees);
  if (known) return known;
  for (const [first, others] of cutsOf(text)) {
    const committee = byName(first, committees);
    if (committee && byNames(others, committees) === committee) return committee;
  }
  return null;
}

/**
 * By the name of any year, the abbreviation, the administration's name or abbreviation, or several of these:
 * "SUD (SOF)".
 */
export function findCommittee(text: string, committees: readonly Committee[] = COMMITTEES): Committee | null {
  const known = byName(text, committees);
  if (known || text.length > LONGEST_NAME) return known;
  const { name, inside } = committeeParts(text);
  const committee = byNames(name, committees);
  // In brackets also a unit that nobody lists may stand: "Økonomiudvalget (KIT)".
  return inside.every((part) => [null, committee].includes(byNames(part, committees))) ? committee : null;
}

/** Short texts are abbreviations of something else (BBU is a unit of SOF), so only long ones can be misspelt. */
const SHORTEST_MISSPELLING = 6;

/** The committee a misspelt name probably means, null where none is near. */
export function suggestCommittee(text: string, committees: readonly Committee[] = COMMITTEES): Committee | null {
  const wanted = key(committeeParts(text.slice(0, LONGEST_NAME)).name).slice(0, 100);
  if (wanted.length < SHORTEST_MISSPELLING) return null;
  const distances = committees.map((committee) => ({
    committee,
    distance: Math.min(...spellings(committee).map((spelling) => spellingDistance(wanted, spelling))),
  }));
  const nearest = distances.reduce((best, next) => (next.distance < best.distance ? next : best), {
    committee: null as Committee | null,
    distance: Infinity,
  });
  return nearest.distance <= wanted.length / 4 ? nearest.committee : null;
}
