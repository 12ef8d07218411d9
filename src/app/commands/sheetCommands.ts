import { NO_RENEWAL } from "../renewal/renewal.ts";
import { NO_FREEZE } from "../submission/freezeState.ts";
import { NO_PREPARATION } from "../submission/preparation.ts";
import type { RichTable } from "../submission/richTable.ts";
import type { ReadScope } from "../workbookHost.ts";
import type { CommandContext } from "./context.ts";

/** What can be done with the tables of the sheet in front. */
export interface SheetCommands {
  readonly previewRenewal: () => Promise<void>;
  /** As the tables would be without the lines that nobody has filled in. */
  readonly previewWithoutEmpty: () => Promise<void>;
  /** With what the user has answered of what the sheet leaves open. */
  readonly continueRenewal: () => Promise<void>;
  readonly renewTables: () => Promise<void>;
  readonly takeBackRenewal: () => Promise<void>;
  readonly previewFreeze: (scope: ReadScope) => Promise<void>;
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly copyForWord: () => Promise<void>;
  readonly takeBackCopy: () => Promise<void>;
  /** With the figures of now; null where it could not be read, which is told. */
  readonly latestTable: (caption: string) => Promise<RichTable | null>;
  readonly addChart: () => Promise<void>;
  /** Back to the buttons. */
  readonly leave: () => void;
}

/** Each part of the work is fetched when it is asked for. */
export function sheetCommands(context: CommandContext): SheetCommands {
  const renewal = () => import("./submission/renewTables.ts");
  const preparation = () => import("./submission/prepare.ts");
  const freezing = () => import("./submission/freeze.ts");
  return {
    previewRenewal: async () => (await renewal()).previewRenewal(context),
    previewWithoutEmpty: async () => (await renewal()).previewRenewal(context, { leaveOutEmpty: true }),
    continueRenewal: async () => (await renewal()).continueRenewal(context),
    renewTables: async () => (await renewal()).renewTables(context),
    takeBackRenewal: async () => (await renewal()).takeBackRenewal(context),
    previewFreeze: async (scope) => (await freezing()).previewFreeze(context, scope),
    freeze: async () => (await freezing()).freeze(context),
    thaw: async () => (await freezing()).thaw(context),
    prepare: async () => (await preparation()).prepare(context),
    copyForWord: async () => (await preparation()).copyForWord(context),
    takeBackCopy: async () => (await preparation()).takeBackCopy(context),
    latestTable: async (caption) => (await import("./submission/latestTable.ts")).latestTable(context, caption),
    addChart: async () => (await import("./addChart.ts")).addChart(context),
    leave: () => {
      context.store.dispatch({ type: "renewalChanged", renewal: NO_RENEWAL });
      context.store.dispatch({ type: "freezeChanged", work: NO_FREEZE });
      context.store.dispatch({ type: "preparationChanged", preparation: NO_PREPARATION });
    },
  };
}
