import type { StatedInText } from "../../inventory/inventory.ts";
import type { RuleInput } from "../rule.ts";
import { proseAmounts, quoted, sentencePlace } from "./prose.ts";

/** Which amounts of the text the rules held against a figure, and which they could not. */
export function statedInText(inputs: readonly RuleInput[]): StatedInText {
  const amounts = inputs.flatMap((input) => proseAmounts(input));
  const loose = amounts.filter(({ verdict }) => verdict.kind === "aside");
  return {
    held: amounts.length - loose.length,
    loose: loose.map(({ sentence, amount }) => ({
      at: sentencePlace(sentence),
      amount: amount.text,
      sentence: quoted(sentence, amount.from),
    })),
  };
}
