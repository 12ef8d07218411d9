import type { Confirmations } from "../../domain/rules/shared/confirmations.ts";
import { counted } from "../texts/displayText.ts";

const HOW = ["mindst to gange", "én gang", "af intet"];

/** "214 beløb: 180 bekræftet mindst to gange, 21 én gang, 13 af intet"; "" where there are no amounts. */
export function confirmedText({ twice, once, none }: Confirmations): string {
  const all = twice + once + none;
  const counts = [twice, once, none]
    .map((count, index) => ({ count, how: HOW[index] ?? "" }))
    .filter(({ count }) => count > 0);
  const texts = counts.map(({ count, how }, index) => {
    const text = index === 0 ? `bekræftet ${how}` : how;
    if (count < all) return counted(count, text, text);
    return all === 1 ? text : `alle ${text}`;
  });
  return all === 0 ? "" : `${counted(all, "beløb", "beløb")}: ${texts.join(", ")}`;
}
