import type { StatedAmount } from "./amountsInText.ts";
import type { Figure } from "./proseFigures.ts";
import type { ProseSentence } from "../proseSentences.ts";
import type { Subject } from "../tie/speaksOf.ts";
import type { Tie } from "../tie/tie.ts";
import type { StatedYears } from "../years/yearsInText.ts";

/** What became of one amount in a sentence. */
export type Verdict =
  /** `figure` has it, in the years that are said. */
  | { readonly kind: "tied"; readonly figure: Figure; readonly tie: Tie }
  /** With others near it it makes a figure (null: it is a term of a reckoning in its own sentence). */
  | { readonly kind: "part"; readonly figure: Figure | null }
  /** `figure` has it, but in other years. */
  | { readonly kind: "wrongYear"; readonly figure: Figure; readonly tie: Tie }
  /** It says it is a table's, and no figure has it; `figures` are the rows it speaks of, where that is clear. */
  | { readonly kind: "wrongAmount"; readonly figures: readonly Figure[] }
  /** It speaks of something else, or says nothing that can be held against a table. */
  | { readonly kind: "aside"; readonly subject: Subject };

export interface ProseAmount {
  readonly sentence: ProseSentence;
  readonly amount: StatedAmount;
  readonly years: StatedYears;
  readonly verdict: Verdict;
}
