const DATE = /^(-?\d{4,})-(\d\d)-(\d\d)(?:T|$)/;
const TIME = /(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** Days from 0000-03-01 in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1;
}

/** Excel's day 0; right from 1 March 1900 on, as Excel knows a 29 February 1900. */
const DAY_ZERO = dayNumber(1899, 12, 30);

function daysOf(text: string): number | null {
  const [year, month, day] = (DATE.exec(text) ?? []).slice(1).map(Number);
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day) - DAY_ZERO;
}

function partOfDay(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** "2026-01-01T12:00:00" -> 46023.5; a time alone is a part of a day. Null when the text is neither date nor time. */
export function serialOfIsoDate(text: string): number | null {
  const days = daysOf(text.trim());
  const part = partOfDay(text.trim());
  return days === null && part === null ? null : (days ?? 0) + (part ?? 0);
}
