import type { PickedFile, WrittenDocument } from "../../document/wordFiles.ts";
import type { CommandContext } from "../context.ts";
import { checkDocument } from "./checkDocument.ts";
import { readCaseFromDocument } from "./readCaseFromDocument.ts";
import { writeTables } from "./writeTables.ts";

/** What a user can do with Word forms. */
export interface DocumentCommands {
  readonly check: (file: PickedFile) => Promise<void>;
  /** "Fra Word-formular…" */
  readonly readCase: (file: PickedFile) => Promise<void>;
  /** The chosen case's ticked tables; null where there are none, or they could not be written, which is told. */
  readonly tables: () => Promise<WrittenDocument | null>;
}

export function documentCommands(context: CommandContext): DocumentCommands {
  return {
    check: (file) => checkDocument(context, file),
    readCase: (file) => readCaseFromDocument(context, file),
    tables: () => writeTables(context),
  };
}
