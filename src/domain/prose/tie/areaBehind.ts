const AREAS = "(?:service|anlæg|overførsler|finansposter)";
/** Nothing more is said of what it is for. */
const ENDS = String.raw`(?=[.,;)]| og |$)`;

/** "på anlæg", "er service", "vedrører anlæg" */
const BEHIND = new RegExp(
  String.raw`^\s*(?:på (${AREAS})(?!\p{L})|(?:er|er på|vedrører|ligger på|går til|til) (${AREAS})(?:${ENDS}| i 20\d\d))`,
  "iu",
);

/** The control area that an amount is said to be of, right behind it, in lower case; null where none is. */
export function areaBehind(after: string): string | null {
  const [, on, is] = BEHIND.exec(after) ?? [];
  return (on ?? is)?.toLowerCase() ?? null;
}

const ALONE = new RegExp(String.raw`^\s*[\p{L} ]*?(?<!\p{L})${AREAS}${ENDS}`, "iu");
/** … and no year behind it, so that it is all there is of the area. */
export const isAreaAlone = (after: string): boolean => areaBehind(after) !== null && ALONE.test(after);

const SOON_YEAR = new RegExp(String.raw`^.{0,40}?\b${AREAS}\b.{0,12}\b20\d\d\b`, "iu");
/** "18,1 mio. kr. på service i 2028": what the form's text of agreement says of all money of one control area. */
export const isAreaInYear = (after: string): boolean => areaBehind(after) !== null && SOON_YEAR.test(after);

const ANYWHERE = new RegExp(String.raw`(?<!\p{L})${AREAS}(?!\p{L})`, "iu");
/** A control area is named, wherever it stands. */
export const namesArea = (text: string): boolean => ANYWHERE.test(text);
