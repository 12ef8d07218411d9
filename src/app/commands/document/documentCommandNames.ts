import type { DocumentCommands } from "./documentCommands.ts";

const NAMES: Readonly<Record<keyof DocumentCommands, true>> = { check: true, readCase: true, tables: true };

/** All there are, for code that has not fetched them yet. */
export const DOCUMENT_COMMANDS = Object.keys(NAMES) as (keyof DocumentCommands)[];
