import type { AppParts } from "../../src/app/app.ts";

/** What an app needs besides a host and cases: here the clock stands still and nobody waits. */
export const STILL: Pick<AppParts, "breathe" | "clock" | "wait"> = {
  breathe: () => Promise.resolve(),
  clock: () => ({ year: 2026, month: 11, day: 22, hour: 12, minute: 17 }),
  wait: () => Promise.resolve(),
};
