import type { TrailCommands } from "./trailCommands.ts";

const NAMES: Readonly<Record<keyof TrailCommands, true>> = { open: true, close: true, go: true, goBack: true };

/** All there are, for code that has not fetched them yet. */
export const TRAIL_COMMANDS = Object.keys(NAMES) as (keyof TrailCommands)[];
