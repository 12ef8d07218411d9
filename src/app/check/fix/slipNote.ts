import type { Slip } from "../../../domain/diagnosis/slip/slip.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { slipText } from "../../../domain/rules/shared/faultText.ts";

/** Messages that say it in words of their own. */
const IN_OTHER_WORDS: Readonly<Partial<Record<Slip, RegExp>>> = { sign: /fortegn/i, repeated: /de samme som|gentag/i };

/** "To cifre er byttet om."; null where nobody knows how it came about, or the message has told. */
export function slipNote({ slip, message }: Pick<Finding, "slip" | "message">): string | null {
  const text = slipText(slip);
  if (slip === null || text === null) return null;
  const isTold = message.toLowerCase().includes(text) || IN_OTHER_WORDS[slip]?.test(message);
  return isTold ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
