import { COMMITTEES } from "./committeeData.ts";
import type { Committee } from "./committees.ts";
import { spellingDistance } from "./spellingDistance.ts";

/** People write "Børne og ungdomsudvalget", "Kultur - & Fritidsforvaltningen" and "sof": letters and digits decide. */
function key(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("&", " og ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function spellings({ id, abbreviation, administrationAbbreviation, names }: Committee): string[] {
  const full = names.flatMap(({ committee, administration }) => [committee, administration ?? ""]);
  return [id, abbreviation, administrationAbbreviation ?? "", ...full].map(key).filter((spelling) => spelling !== "");
}

/** By the name of any year, the abbreviation, or the administration's name or abbreviation. */
export function findCommittee(text: string, committees: readonly Committee[] = COMMITTEES): Committee | null {
  const wanted = key(text);
  return committees.find((committee) => spellings(committee).includes(wanted)) ?? null;
}

/** Short texts are abbreviations of something else (BBU is a unit of SOF), so only long ones can be misspelt. */
const SHORTEST_MISSPELLING = 6;

/** The committee a misspelt name probably means, null where none is near. */
export function suggestCommittee(text: string, committees: readonly Committee[] = COMMITTEES): Committee | null {
  const wanted = key(text).slice(0, 100);
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
