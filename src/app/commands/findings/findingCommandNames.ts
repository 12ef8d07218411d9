import type { FindingCommands } from "./findingCommands.ts";

const NAMES: Readonly<Record<keyof FindingCommands, true>> = {
  accept: true,
  takeBack: true,
  fix: true,
  undoFix: true,
  checkAgain: true,
  chooseKind: true,
  chooseAuto: true,
  turnRuleOff: true,
  turnRuleOn: true,
  mark: true,
  unmark: true,
  writeReport: true,
  reportPage: true,
};

/** All there are, for code that has not fetched them yet. */
export const FINDING_COMMANDS = Object.keys(NAMES) as (keyof FindingCommands)[];
