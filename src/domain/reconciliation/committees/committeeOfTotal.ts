import { findCommittee } from "../../case/committees/findCommittee.ts";
import type { Committee } from "../../case/committees/committees.ts";
import { withoutControlArea } from "../../recognition/cells/words.ts";
import { nameOfTotal } from "../nameOfTotal.ts";

/** "I alt BUU", "Socialudvalget i alt": the committee whose rows a total adds; null where it names none. */
export const committeeOfTotal = (label: string): Committee | null =>
  findCommittee(withoutControlArea(nameOfTotal(label)));
