import { type Confirmations, unconfirmedCounts } from "../../domain/rules/shared/confirmations.ts";
import { counted } from "../texts/displayText.ts";

/** "214 beløb: 180 bekræftes af andre tal, 21 beregnes af formler, 13 er tastet og står kun ét sted"; "" of none. */
export function confirmedText(confirmations: Confirmations): string {
  const { twice, once, none } = confirmations;
  const { calculated, contradicted, alone } = unconfirmedCounts(confirmations);
  const all = twice + once + none;
  const texts = [
    { count: twice + once, how: "bekræftes af andre tal" },
    { count: calculated, how: "beregnes af formler" },
    { count: contradicted, how: "modsiges af andre tal" },
    { count: alone, how: "er tastet og står kun ét sted" },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, how }) => (count < all ? counted(count, how, how) : all === 1 ? how : `alle ${how}`));
  return all === 0 ? "" : `${counted(all, "beløb", "beløb")}: ${texts.join(", ")}`;
}
