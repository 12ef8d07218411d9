/** How a number under a format meets the eye, by the codes of ECMA-376 part 1, 18.8.31. */
export type ShownAs = "date" | "time" | "number" | "text";

/** What is written out or only takes up room: "quoted", \x as x, _x as a space, *x as x again and again. */
const LITERAL = /"([^"]*)"?|\\([\s\S])|_[\s\S]?|\*([\s\S]?)/g;
const ELAPSED = /\[(h+|m+|s+)\]/i;
/** [Red], [>=100], [$-406], [$kr.-406]. */
const BRACKETED = /\[[^\]]*\]/g;
const CONDITION = /\[[<>=]/;
const AM_PM = /am\/pm|a\/p/gi;
const FRACTION_OF_SECOND = /s\.0+/gi;
const GENERAL = /general|standard/gi;
/** Stands for a literal one can see, and is no code. */
const SEEN = "\0";

function sections(format: string): string[] {
  const plain = format.replace(LITERAL, (_, quoted = "", escaped = "", repeated = "") =>
    `${quoted}${escaped}${repeated}`.trim() === "" ? "" : SEEN,
  );
  return plain.split(";");
}

function sectionShows(section: string): ShownAs {
  if (ELAPSED.test(section)) return "time";
  const codes = section
    .replace(BRACKETED, "")
    .replace(GENERAL, "0")
    .replace(AM_PM, "h")
    .replace(FRACTION_OF_SECOND, "s");
  if (/[0#?]/.test(codes)) return "number";
  if (/[yåd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes))) return "date";
  if (/[hs]/i.test(codes)) return "time";
  return codes.includes("@") ? "text" : "number";
}

/** "#,##0", "#,##0;-#,##0;;@": begins with a number's codes, and has no letter of a date or a time. */
const PLAIN_NUMBER = /^[#0?,.%() +-]*[#0?][^yådhmsa/]*$/i;

/** What a format makes of numbers; where its sections differ, a date or a time in one of them decides. */
export function shownAs(format: string): ShownAs {
  if (PLAIN_NUMBER.test(format)) return "number";
  const kinds = sections(format).slice(0, 3).map(sectionShows);
  return kinds.find((kind) => kind === "date" || kind === "time") ?? kinds[0] ?? "number";
}

const isSilent = (section: string): boolean => section.replace(BRACKETED, "").trim() === "";

/** Whether the format leaves the cell empty to the eye, as `;;;` does. "" is General. */
export function showsNothing(format: string, value: number): boolean {
  if (format.trim() === "") return false;
  const [first = "", ...others] = sections(format);
  if (CONDITION.test(format)) return [first, ...others].slice(0, 3).every(isSilent);
  const [second = first, third = first] = others;
  return isSilent(value > 0 ? first : value < 0 ? second : third);
}

/** How many times the format divides by a thousand, with commas after its last digit: 1 for `#,##0,`, 2 for `0.0,,`. */
export function thousandsLeftOut(format: string): number {
  const [first = ""] = sections(format);
  const after = /[0#?](,+)(?=[^0#?,]*$)/.exec(first.replace(BRACKETED, ""));
  return after?.[1]?.length ?? 0;
}
