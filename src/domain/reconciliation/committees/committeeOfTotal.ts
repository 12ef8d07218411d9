import { findCommittee } from "../../case/committees/findCommittee.ts";
import type { Committee } from "../../case/committees/committees.ts";
import { withoutControlArea } from "../../recognition/cells/words.ts";

const TOTAL_WORDS = /(?<!\p{L})(?:i ?alt|total(?:t|en)?|samlede?t?|sum|for)(?!\p{L})/giu;
const EDGES = /^[\s,:;–-]+|[\s,:;–-]+$/g;

/** "I alt BUU", "Socialudvalget i alt": the committee whose rows a total adds; null where it names none. */
export const committeeOfTotal = (label: string): Committee | null =>
  findCommittee(withoutControlArea(label.replace(TOTAL_WORDS, " ").replace(EDGES, "")));
