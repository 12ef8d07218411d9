/** A moment as the wall shows it; months from 1. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** "22. november 2026". */
export function dateText({ year, month, day }: Moment): string {
  return `${day}. ${MONTHS[month - 1] ?? month} ${year}`;
}

/** "9.05". */
export function clockText({ hour, minute }: Moment): string {
  return `${hour}.${String(minute).padStart(2, "0")}`;
}

/** "22. november 2026 kl. 9.05". */
export function timeText(moment: Moment): string {
  return `${dateText(moment)} kl. ${clockText(moment)}`;
}
