import { NO_FREEZE } from "../../submission/freezeState.ts";
import { NO_PREPARATION } from "../../submission/preparation.ts";
import type { ReadScope } from "../../workbookHost.ts";
import type { CommandContext } from "../context.ts";
import { freeze, previewFreeze, thaw } from "./freeze.ts";
import { copyForWord, prepare, takeBackCopy } from "./prepare.ts";

export interface SubmissionCommands {
  readonly previewFreeze: (scope: ReadScope) => Promise<void>;
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly copyForWord: () => Promise<void>;
  readonly takeBackCopy: () => Promise<void>;
  /** Back to the two buttons. */
  readonly leave: () => void;
}

export function submissionCommands(context: CommandContext): SubmissionCommands {
  return {
    previewFreeze: (scope) => previewFreeze(context, scope),
    freeze: () => freeze(context),
    thaw: () => thaw(context),
    prepare: () => prepare(context),
    copyForWord: () => copyForWord(context),
    takeBackCopy: () => takeBackCopy(context),
    leave: () => {
      context.store.dispatch({ type: "freezeChanged", work: NO_FREEZE });
      context.store.dispatch({ type: "preparationChanged", preparation: NO_PREPARATION });
    },
  };
}
