import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { type CaseWork, NO_WORK } from "../../cases/caseWork.ts";
import { selectedOwnCase } from "../../state.ts";
import { type CommandContext } from "../context.ts";
import { keepCases } from "./keepCases.ts";
import { keepSheetFigures } from "./keepSheetFigures.ts";
import { renameCase } from "./renameCase.ts";

/** What a user can do with cases of their own. */
export interface CaseCommands {
  /** Opens, changes or leaves a piece of work in the view Sag. */
  readonly work: (work: CaseWork) => void;
  readonly create: () => Promise<void>;
  readonly readFromSheet: () => Promise<void>;
  readonly acceptDraft: () => Promise<void>;
  readonly import: (file: string, text: string) => Promise<void>;
  /** Opens a case to be changed in the pane. */
  readonly edit: (model: CaseModel) => Promise<void>;
  /** What was changed in the pane. */
  readonly keepEdit: () => Promise<void>;
  /** The kept case follows its sheet. */
  readonly keepSheetFigures: () => Promise<void>;
  readonly rename: () => Promise<void>;
  readonly delete: () => Promise<void>;
}

export function caseCommands(context: CommandContext): CaseCommands {
  return {
    work: (work) => context.store.dispatch({ type: "caseWorkChanged", work }),
    create: async () => (await import("./createCase.ts")).createCase(context),
    readFromSheet: async () => {
      // At once: who chooses another case while the code is fetched leaves it at that.
      context.store.dispatch({ type: "caseWorkChanged", work: { kind: "reading" } });
      await (await import("./readCasesFromSheet.ts")).readCasesFromSheet(context);
    },
    acceptDraft: async () => (await import("./acceptDraft.ts")).acceptDraft(context),
    import: async (file, text) => (await import("./importCase.ts")).importCase(context, file, text),
    edit: (model) => editCase(context, model),
    keepEdit: async () => (await import("./keepEdit.ts")).keepEdit(context),
    keepSheetFigures: () => keepSheetFigures(context),
    rename: () => renameCase(context),
    delete: () => deleteCase(context),
  };
}

/** At once; the workbook's own committees can be chosen as soon as they are read. */
async function editCase(context: CommandContext, model: CaseModel): Promise<void> {
  const { store } = context;
  const own = model.ownCommittees ?? [];
  const work = {
    kind: "editing",
    model,
    before: model,
    listed: own,
    opened: null,
    unread: [],
    shares: [],
    frame: null,
    problems: [],
  } as const;
  store.dispatch({ type: "caseWorkChanged", work });
  const { workbookCommittees } = await import("./workbookCommittees.ts");
  const listed = [...own, ...(await workbookCommittees(context))];
  const { caseWork: now } = store.getState();
  if (now.kind === "editing" && listed.length > own.length)
    store.dispatch({ type: "caseWorkChanged", work: { ...now, listed } });
}

/** Only the case: sheets that were made of it stay. */
async function deleteCase(context: CommandContext): Promise<void> {
  const state = context.store.getState();
  const own = selectedOwnCase(state);
  if (!own) return;
  const { ownCases, unreadCases } = state;
  context.store.dispatch({ type: "caseChosen", caseId: null });
  context.store.dispatch({ type: "caseWorkChanged", work: NO_WORK });
  await keepCases(context, { ownCases: ownCases.filter(({ key }) => key !== own.key), unreadCases });
}
