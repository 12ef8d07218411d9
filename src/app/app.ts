import type { CaseModel } from "../domain/case/caseModel.ts";
import type { Place } from "../domain/rules/rule.ts";
import type { Moment } from "./check/dateText.ts";
import { type CaseCommands, caseCommands } from "./commands/cases/caseCommands.ts";
import { askForCase } from "./commands/chooseCase.ts";
import type { ComparisonCommands } from "./commands/comparison/comparisonCommands.ts";
import { COMPARISON_COMMANDS } from "./commands/comparison/comparisonNames.ts";
import type { CommandContext } from "./commands/context.ts";
import { fetchedCheck } from "./commands/fetchedCheck.ts";
import type { DocumentCommands } from "./commands/document/documentCommands.ts";
import { DOCUMENT_COMMANDS } from "./commands/document/documentCommandNames.ts";
import type { FindingCommands } from "./commands/findings/findingCommands.ts";
import { FINDING_COMMANDS } from "./commands/findings/findingCommandNames.ts";
import { type SheetCommands, sheetCommands } from "./commands/sheetCommands.ts";
import { insertFunction } from "./commands/insertFunction.ts";
import { takeBackTables } from "./commands/takeBackTables.ts";
import { lookAtSheet } from "./commands/lookAtSheet.ts";
import { reveal } from "./commands/reveal.ts";
import { start } from "./commands/start.ts";
import type { TrailCommands } from "./commands/trail/trailCommands.ts";
import { TRAIL_COMMANDS } from "./commands/trail/trailNames.ts";
import type { FunctionHelp } from "./functionHelp.ts";
import type { WorkbookFiles } from "./comparison/workbookFiles.ts";
import type { WordFiles } from "./document/wordFiles.ts";
import { later } from "./later.ts";
import { initialState } from "./state.ts";
import { createStore, type Store } from "./store.ts";
import { withToldFaults } from "./toldFaults.ts";
import type { HostFailure, WorkbookHost } from "./workbookHost.ts";

/** All that a screen can ask for. */
export interface App extends Store {
  readonly start: () => Promise<void>;
  readonly chooseCase: (caseId: string) => Promise<void>;
  /** The user's own cases. */
  readonly cases: CaseCommands;
  /** The tables of the sheet in front. */
  readonly onSheet: SheetCommands;
  readonly lookAtSheet: () => Promise<void>;
  readonly insertTables: () => Promise<void>;
  /** "Fortryd" */
  readonly takeBackTables: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly findings: FindingCommands;
  /** "Sammenlign med en anden fil" */
  readonly comparison: ComparisonCommands;
  /** "Denne celle" */
  readonly trail: TrailCommands;
  /** Word forms. */
  readonly documents: DocumentCommands;
  readonly reveal: (place: Place) => Promise<void>;
  readonly insertFunction: (help: FunctionHelp) => Promise<void>;
}

export interface AppParts {
  readonly host: WorkbookHost;
  readonly word: WordFiles;
  readonly books: WorkbookFiles;
  readonly cases: readonly CaseModel[];
  readonly breathe: () => Promise<void>;
  readonly clock: () => Moment;
  /** Milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export function createApp({ cases, ...parts }: AppParts): App {
  const store = createStore(initialState(cases, parts.host.missing()));
  const context: CommandContext = { store, ...parts };
  const commands: Omit<App, keyof Store> = {
    start: () => start(context),
    chooseCase: (caseId) => askForCase(context, caseId),
    cases: caseCommands(context),
    onSheet: sheetCommands(context),
    lookAtSheet: () => lookAtSheet(context),
    insertTables: async () => (await import("./commands/insertTables.ts")).insertTables(context),
    takeBackTables: () => takeBackTables(context),
    check: () => fetchedCheck(context),
    findings: later(
      async () => (await import("./commands/findings/findingCommands.ts")).findingCommands(context),
      FINDING_COMMANDS,
    ),
    comparison: later(
      async () => (await import("./commands/comparison/comparisonCommands.ts")).comparisonCommands(context),
      COMPARISON_COMMANDS,
    ),
    trail: later(
      async () => (await import("./commands/trail/trailCommands.ts")).trailCommands(context),
      TRAIL_COMMANDS,
    ),
    documents: later(
      async () => (await import("./commands/document/documentCommands.ts")).documentCommands(context),
      DOCUMENT_COMMANDS,
    ),
    reveal: (place) => reveal(context, place),
    insertFunction: (help) => insertFunction(context, help),
  };
  const tell = (failure: HostFailure): void => store.dispatch({ type: "noticed", notice: { doing: "pane", failure } });
  return { ...store, ...withToldFaults(commands, tell) };
}
