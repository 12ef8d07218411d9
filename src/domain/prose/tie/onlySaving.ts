import { amountOf } from "../../recognition/cells/amountCell.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { amountsIn } from "../amounts/amountsInText.ts";
import type { Asked } from "./asked.ts";
import { speaksOfMoneyAlone } from "./plainWords.ts";
import { speaksOfSaving } from "./savings.ts";

/** How many things the table saves on. */
function savedThings({ rows }: FoundTable): number {
  const savings = rows.filter(
    ({ kind, amounts }) => kind === "item" && amounts.some((cell) => amountOf(cell)?.isNegative()),
  );
  return new Set(savings.map(({ label }) => labelKey(label))).size;
}

/**
 * "Dette giver en besparelse på ca. 650 t.kr.", where the tables save on one thing only and the paragraph speaks of no
 * other amount that may be a part of it.
 */
export function isOnlySaving({ sentence, piece, amount }: Asked, whole: FoundTable): boolean {
  const { text, paragraph } = sentence;
  if (amount.unit === "krone" || !speaksOfSaving(piece) || !speaksOfMoneyAlone(text)) return false;
  const others = amountsIn(paragraph).filter(({ text: other }) => other !== amount.text);
  const isPart = others.some(
    ({ from, unit }) =>
      unit !== "krone" &&
      /besparelse|gevinst|provenu|effektiviser/iu.test(paragraph.slice(Math.max(0, from - 40), from)),
  );
  return !isPart && savedThings(whole) === 1;
}
