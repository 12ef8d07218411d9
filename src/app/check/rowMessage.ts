import type { Finding } from "../../domain/rules/rule.ts";
import { withMinusSigns } from "../displayText.ts";

/** Where a message begins to name its explanations one by one. */
const EXPLANATIONS = /(?<=\.) Enten: .*$/s;

/** The message as a row of the list says it: explanations are a choice below it, and not said twice. */
export function rowMessage({ message, alternatives }: Pick<Finding, "message" | "alternatives">): string {
  if (alternatives.length < 2) return withMinusSigns(message);
  return withMinusSigns(message.replace(EXPLANATIONS, ` ${alternatives.length} forklaringer er lige gode.`));
}
