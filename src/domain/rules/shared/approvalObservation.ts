import type { Approval } from "../../recognition/sheet/approvals.ts";
import { type Observation, placeIn, type RuleInput } from "../rule.ts";

/** Every Ja under "Hvem er hørt?" that is in doubt. `quoted`: what of the line speaks against it. */
export function observedYes(
  { sheets }: RuleInput,
  isInDoubt: (approval: Approval) => boolean,
  quoted: (approval: Approval) => string,
): Observation<Record<"hvem" | "tekst", string>>[] {
  return sheets.flatMap(({ snapshot, approvals }) =>
    approvals
      .filter((approval) => approval.answer === "yes" && isInDoubt(approval))
      .map((approval) => {
        const found = quoted(approval);
        return {
          at: placeIn({ sheet: snapshot.name }, approval.at),
          facts: { hvem: approval.body, tekst: found },
          expected: null,
          found,
        };
      }),
  );
}
