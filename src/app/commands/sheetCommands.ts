import { NO_RENEWAL } from "../renewal/renewal.ts";
import { NO_FREEZE } from "../submission/freezeState.ts";
import { NO_PREPARATION } from "../submission/preparation.ts";
import type { ReadScope } from "../workbookHost.ts";
import type { CommandContext } from "./context.ts";
import { freeze, previewFreeze, thaw } from "./submission/freeze.ts";
import { previewRenewal, renewTables, takeBackRenewal } from "./submission/renewTables.ts";
import { copyForWord, prepare, takeBackCopy } from "./submission/prepare.ts";

/** What can be done with the tables of the sheet in front. */
export interface SheetCommands {
  readonly previewRenewal: () => Promise<void>;
  readonly renewTables: () => Promise<void>;
  readonly takeBackRenewal: () => Promise<void>;
  readonly previewFreeze: (scope: ReadScope) => Promise<void>;
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly copyForWord: () => Promise<void>;
  readonly takeBackCopy: () => Promise<void>;
  /** Back to the buttons. */
  readonly leave: () => void;
}

export function sheetCommands(context: CommandContext): SheetCommands {
  return {
    previewRenewal: () => previewRenewal(context),
    renewTables: () => renewTables(context),
    takeBackRenewal: () => takeBackRenewal(context),
    previewFreeze: (scope) => previewFreeze(context, scope),
    freeze: () => freeze(context),
    thaw: () => thaw(context),
    prepare: () => prepare(context),
    copyForWord: () => copyForWord(context),
    takeBackCopy: () => takeBackCopy(context),
    leave: () => {
      context.store.dispatch({ type: "renewalChanged", renewal: NO_RENEWAL });
      context.store.dispatch({ type: "freezeChanged", work: NO_FREEZE });
      context.store.dispatch({ type: "preparationChanged", preparation: NO_PREPARATION });
    },
  };
}
