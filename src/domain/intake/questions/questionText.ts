import { CONTROL_AREAS } from "../../case/caseModel.ts";
import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import { committeeName } from "../../case/committees/committees.ts";
import { withListed } from "../../case/committees/listedCommittees.ts";
import { toA1 } from "../../workbook/address.ts";
import type { CaseDraft } from "../caseDraft.ts";
import { lineKindsOf } from "../readings/lineKindReading.ts";
import type { Question } from "./question.ts";
import { shortened } from "./shortened.ts";

function lineName({ line, label }: { line: number; label: string }): string {
  return label.trim() === "" ? `linje ${line + 1}` : `«${shortened(label)}»`;
}

/** What is asked, as one Danish sentence. */
export function questionText(question: Question, place = question.at ? toA1(question.at) : "cellen"): string {
  switch (question.kind) {
    case "id":
      return "Hvilket nummer har sagen?";
    case "title":
      return "Hvad hedder sagen?";
    case "priceLevel":
      return "Hvilket års pris- og lønniveau er beløbene i?";
    case "firstYear":
      return "Hvilket år er det første?";
    case "unit":
      return "Hvad er beløbene opgjort i?";
    case "lineKind":
      return `Hvilken art har ${lineName(question)}?`;
    case "controlArea":
      return `Hvilket styringsområde hører ${lineName(question)} til?`;
    case "committee":
      return `Hvilket udvalg hører ${lineName(question)} til?`;
    case "administrative":
      return `Er ${lineName(question)} administrative udgifter?`;
    case "amount":
      return `Hvilket beløb skal stå i ${place} (${lineName(question)})?`;
  }
}

export interface Choice {
  /** The answer. */
  readonly value: string;
  /** What the person sees. */
  readonly label: string;
}

const same = (value: string): Choice => ({ value, label: value });

/** The answers one can choose among; null where the answer is typed. */
export function choicesOf(
  { kind }: Question,
  draft: Pick<CaseDraft, "kind" | "firstYear" | "ownCommittees">,
): readonly Choice[] | null {
  switch (kind) {
    case "committee":
      return withListed(draft.ownCommittees).map((committee) => ({
        value: committee.id,
        label: committeeName(committee, draft.firstYear ?? Infinity),
      }));
    case "controlArea":
      return CONTROL_AREAS.map(same);
    case "lineKind":
      return lineKindsOf(draft.kind).map((value) => ({ value, label: LINE_KIND_WORDS[value] }));
    case "administrative":
      return ["Ja", "Nej"].map(same);
    case "unit":
      return [
        { value: "thousand", label: "1.000 kr." },
        { value: "million", label: "mio. kr." },
        { value: "krone", label: "kr." },
      ];
    default:
      return null;
  }
}
