import type { Random } from "../trials/random.ts";

/** How a year is headed. `place` counts from 0; the last may go on for ever. */
export type YearStyle = (year: number, place: number) => string | number;

const short = (year: number): string => String(year).slice(2);

/** As reports, forms and colleagues head a column with a year. */
export const YEAR_STYLES: readonly YearStyle[] = [
  (year) => year,
  (year) => String(year),
  (year) => `Budget ${year}`,
  (year) => `Budgetår ${year}`,
  (year) => `BUDGET\n${year}`,
  (year) => `B${year}`,
  (year) => `B ${short(year)}`,
  (year) => `År ${year}`,
  (year) => `Overslag ${year}`,
  (year) => `${year}.`,
  (year) => `Kalenderåret ${year}`,
  (year, place) => (place === 0 ? `BF ${year}` : `BO ${year}`),
  (year, place) => (place === 0 ? `Budgetforslag ${year}` : `Overslagsår ${place} ${year}`),
  (year, place) => (place === 0 ? `BF${short(year)}` : `BO${short(year)}`),
  (year, place) => (place === 0 ? `Vedtaget budget ${year}` : `Overslagsår ${year}`),
  (year, place) => (place === 0 ? `${year} (BF)` : `${year} (BO${place})`),
  (year, place) => (place === 0 ? `${year} budget` : `${year} overslag`),
  (year, place) => (place === 0 ? `BF ${year}` : `BO${place} ${year}`),
  (year, place) => (place === 1 ? `${year} 1)` : year),
  (year, place) => (place === 1 ? `${year}*` : year),
  (year, place) => (place === 0 ? `${year}¹` : String(year)),
  (year, place) => (place === 0 ? `${year} [1]` : year),
  (year, place) => (place === 0 ? `${year} (note 2)` : year),
  (year, place) => (place === 0 ? `2. halvår ${year}` : year),
  (year, place) => (place === 0 ? `${year} (½ år)` : year),
  (year, place) => (place === 0 ? `${year} - 2. halvår` : year),
  (year, place) => (place === 0 ? `Medio ${year}` : year),
  (year, place) => (place === 0 ? `Forventet ${year}` : `Skøn ${year}`),
];

/** "2029 og frem": the year that goes on. */
export const GOES_ON: readonly ((year: number) => string)[] = [
  (year) => `${year} og frem`,
  (year) => `${year} ff.`,
  (year) => `${year}ff`,
  (year) => `${year} og fremover`,
  (year) => `${year} og følgende år`,
  (year) => `${year} og efterfølgende år`,
  (year) => `${year} og derefter`,
  (year) => `${year} (og frem)`,
  (year) => `${year} (varigt)`,
  (year) => `${year} →`,
  (year) => `${year}+`,
  (year) => `Fra ${year}`,
  (year) => `Fra ${year} og frem`,
  (year) => `Varigt fra ${year}`,
  (year) => `Varig effekt fra ${year}`,
  (year) => `Budget ${year} og frem`,
  (year) => `BO ${year} ff.`,
  (year) => `${year} - og frem`,
  (year) => `${year} og fremefter`,
];

/** A column of its own behind the years. */
export const LEVELS: readonly string[] = [
  "Varigt",
  "Og frem",
  "Varig effekt",
  "Varigt niveau",
  "Helårseffekt",
  "Varigt fremover",
  "Herefter",
  "Følgende år",
  "Permanent",
  "Fremadrettet",
  "ff.",
  "Varig virkning",
  "Årligt herefter",
];

export const UNIT_STYLES: readonly ((year: number) => string)[] = [
  (year) => `1.000 kr. ${year} p/l`,
  (year) => `1000 kr., ${year} p/l`,
  (year) => `1.000 kr. (${year} p/l)`,
  (year) => `t.kr., ${year}-p/l`,
  (year) => `tkr. ${year}-pl`,
  (year) => `TDKK, ${short(year)} p/l`,
  (year) => `Tusinde kr. i ${year}-priser`,
  (year) => `Kr. 1.000, PL ${year}`,
  (year) => `1.000 kr., ${year}-niveau`,
  (year) => `t. kr. i faste ${year}-priser`,
  (year) => `1.000 DKK, ${year}-prisniveau`,
  (year) => `Beløb i 1.000 kr., ${year} p/l`,
  (year) => `i 1.000 kr. ${year}-PL`,
  (year) => `hele 1.000 kr. – ${year} P/L`,
  (year) => `kr. i tusinder, prisniveau ${year}`,
  (year) => `1.000 kr. pris- og lønniveau ${year}`,
  (year) => `1 000 kr. ${year} p/l`,
];

const COMMITTEES: Readonly<Record<string, readonly string[]>> = {
  Socialudvalget: ["SUD", "SOF", "Socialforvaltningen"],
  "Børne- og Ungdomsudvalget": ["BUU", "BUF", "Børne- og Ungdomsforvaltningen"],
  "Sundheds- og Omsorgsudvalget": ["SOU", "SUF", "Sundheds- og Omsorgsforvaltningen"],
  "Kultur- og Fritidsudvalget": ["KFU", "KFF", "Kultur- og Fritidsforvaltningen"],
};

type CommitteeStyle = (name: string, abbreviation: string, office: string, administration: string) => string;

export const COMMITTEE_STYLES: readonly CommitteeStyle[] = [
  (name) => name,
  (_, abbreviation) => abbreviation,
  (_, __, office) => office,
  (_, __, ___, administration) => administration,
  (name, abbreviation) => `${name} (${abbreviation})`,
  (name, abbreviation) => `${abbreviation} – ${name}`,
  (name, _, office) => `${name} (${office})`,
  (_, abbreviation, office) => `${abbreviation} (${office})`,
  (_, abbreviation, office) => `${abbreviation}/${office}`,
  (name) => name.toUpperCase(),
  (name) => name.replace("- og ", " og "),
  (name) => name.replace("- og ", "- & "),
  (name) => `${name}*`,
  (name) => `${name}¹`,
  (name) => `2. ${name}`,
  (name) => name.normalize("NFD"),
];

/** A text that begins with a committee's name, with that name as people write it: "SUD, service". */
export function speltCommittee(style: CommitteeStyle, text: string): string {
  const name = Object.keys(COMMITTEES).find((own) => text.startsWith(own));
  if (name === undefined) return text;
  const [abbreviation, office, administration] = COMMITTEES[name]! as [string, string, string];
  return style(name, abbreviation, office, administration) + text.slice(name.length);
}

const grouped = (value: number): string => String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ".");

/** How one cell is written as text: what stands around the digits of a positive and of a negative amount. */
export const AMOUNT_STYLES: readonly (readonly [string, string])[] = [
  ["#", "-#"],
  ["#", "−#"],
  ["#", "–#"],
  ["#", "- #"],
  ["#", "(#)"],
  ["#", "#-"],
  ["#,-", "-#,-"],
  ["kr. #", "kr. -#"],
  ["# kr.", "-# kr."],
  ["# t.kr.", "-# t.kr."],
  ["#", "÷#"],
  ["#", "÷ #"],
  ["#", "\u2011#"],
  ["#", "\u00ad#"],
  ["\u200e#", "\u200e-#"],
  ["#\u00a0", "\u00a0-#"],
  ["#*", "-#*"],
  ["# 1)", "-# 1)"],
  ["+#", "-#"],
];

export function speltAmount(random: Random, [plus, minus]: readonly [string, string], value: number): string {
  const digits = random.chance(0.15) ? grouped(value).replaceAll(".", "\u00a0") : grouped(value);
  return (value < 0 ? minus : plus).replace("#", digits);
}
