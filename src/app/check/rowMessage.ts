import type { Finding } from "../../domain/rules/rule.ts";
import { withMinusSigns } from "../texts/displayText.ts";

/** The message as a row of the list says it: explanations are a choice below it, and not said twice. */
export const rowMessage = ({ brief }: Pick<Finding, "brief">): string => withMinusSigns(brief);
