const DATE = /^(-?\d{4,})-(\d\d)-(\d\d)(?:T|$)/;
const TIME = /(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
/** Strict books keep times as durations. Years and months have no fixed length, so they are none. */
const DURATION = /^(-?)P(?=\d|T)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Days from 0000-03-01 in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1
  );
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

function daysOfDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const length = weeks * 7 + days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === "-" ? -length : length;
}

/** "2026-01-01T12:00:00" -> 46023.5; a time alone, or "PT6M", is a part of a day. Null when it is none of them. */
export function serialOfIsoDate(text: string): number | null {
  const plain = text.trim();
  const duration = daysOfDuration(plain);
  if (duration !== null) return duration;
  const days = daysOf(plain);
  const part = partOfDay(plain);
  return days === null && part === null ? null : (days ?? 0) + (part ?? 0);
}

/** How such a value is shown where the cell has no format of its own. */
export function formatOfIsoDate(text: string): string {
  const plain = text.trim();
  if (DURATION.test(plain)) return "[h]:mm:ss";
  return DATE.test(plain) ? "yyyy-mm-dd" : "h:mm:ss";
}
