import { Amount } from "../../money/amount.ts";

/** An amount as a sentence states it. Amounts in 1.000 kr. */
export interface StatedAmount {
  /** As printed: "5,7 mio. kr.". */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly unit: "million" | "thousand" | "krone";
  readonly value: Amount;
  /** One of the last printed digit. */
  readonly grain: Amount;
  /** Half of the last printed digit, all of it with "ca.", "knap" and the like: a figure this near is the same. */
  readonly tolerance: Amount;
  /** "300-400 t.kr.": nobody says one amount. */
  readonly isSpan: boolean;
}

const DIGITS = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:[,.]\d{1,2})?`;
const UNIT = String.raw`mi[ol]l?(?:ioner|ion)?\.?(?:\s?(?:kr\.?|kroner))?|mia\.?(?:\s?kr\.?)?|t\.?\s?kr\.?|tkr\.?|tusind(?:e)?(?:\s?(?:kr\.?|kroner))?|kr\.?(?!\p{L})|kroner|t\.(?!\s?\p{L})`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d,.])(?:(${DIGITS})\s?[-–]\s?)?([-−–‑]\s?)?(${DIGITS})\s?(${UNIT})(?![\p{L}])`,
  "giu",
);
const KRONER_FIRST = new RegExp(String.raw`(?<![\p{L}.])kr\.?\s?(${DIGITS})(?!\s?(?:mio|t\.|kr))`, "giu");
const ROUGHLY =
  /(?:\b(?:ca\.?|cirka|knap|godt|omkring|omtrent|lidt over|lidt under|op til|op mod|mindst|over|under|næsten|maksimalt|højst|minimum|op imod)\s*)$/i;

const HALF = Amount.fromDecimalText("0.5");
const SCALES = {
  million: Amount.fromNumber(1000),
  thousand: Amount.fromNumber(1),
  krone: Amount.fromDecimalText("0.001"),
} as const;

/** "1.300" is 1300, "1.1 mio." is 1,1: three digits behind a point are thousands, except of millions below ten. */
function numberOf(digits: string, unit: StatedAmount["unit"]): Amount {
  const plain = digits.replaceAll(" ", "");
  const isDecimal = /^\d+\.\d{1,2}$/.test(plain) || (unit === "million" && /^0\.\d+$/.test(plain));
  return Amount.fromDecimalText(isDecimal ? plain : plain.replaceAll(".", "").replace(",", "."));
}

function unitOf(text: string): StatedAmount["unit"] {
  if (/^mi/i.test(text)) return "million";
  return /^t/i.test(text) ? "thousand" : "krone";
}

/** One of the last printed digit. Round thousands in kroner are no more exact than they look. */
function grainOf(digits: string, unit: StatedAmount["unit"]): Amount {
  const decimals = /[,.](\d{1,2})$/.exec(digits.replaceAll(" ", ""))?.[1]?.length ?? 0;
  const step = decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
  return Amount.fromDecimalText(step).times(SCALES[unit]);
}

const TENTH = Amount.fromDecimalText("0.1");
const TWO = Amount.fromNumber(2);

/** "1 mio. kr." is no way to say 550.000: whole millions are meant to a tenth. */
function toleranceOf(value: Amount, grain: Amount, isRough: boolean): Amount {
  const half = grain.times(HALF);
  const tenth = value.times(TENTH);
  const near = grain.equals(SCALES.million) && tenth.compareTo(half) < 0 ? tenth : half;
  return isRough ? near.times(TWO) : near;
}

function stated(match: RegExpExecArray, sentence: string): StatedAmount {
  const [whole, first, sign, digits = "", unitText = "kr."] = match;
  const unit = unitOf(unitText);
  const factor = /^mia/i.test(unitText) ? SCALES.million.times(Amount.fromNumber(1000)) : SCALES[unit];
  const value = numberOf(digits, unit).times(factor);
  const before = sentence.slice(0, match.index);
  const grain = grainOf(digits, unit);
  const isMinus = sign !== undefined && before.trim() !== "";
  return {
    text: whole.trim(),
    from: match.index,
    to: match.index + whole.length,
    unit,
    value: isMinus ? value.negated() : value,
    grain,
    tolerance: toleranceOf(value.abs(), grain, ROUGHLY.test(before)),
    isSpan: first !== undefined,
  };
}

/** Nearly every sentence has none, which is seen at once. */
const MAY_HAVE = /\d[^]*(?:kr|mi[ol]|mia|tusind|t\.)|kr[^]*\d/iu;

/** Every amount with a unit, in order. Counts, percentages and years have none. */
export function amountsIn(sentence: string): StatedAmount[] {
  if (!MAY_HAVE.test(sentence)) return [];
  const text = sentence.replace(/[\u00a0\u202f\u2009]/g, " ");
  const found = [...text.matchAll(AMOUNT)].map((match) => stated(match, text));
  const first = [...text.matchAll(KRONER_FIRST)]
    .filter(({ index }) => !found.some(({ from, to }) => index >= from && index < to))
    .map((match) => stated(Object.assign(match, [match[0], undefined, undefined, match[1], "kr."]), text));
  return [...found, ...first].sort((one, other) => one.from - other.from);
}
