import { compareWorkbooks } from "../../../domain/comparison/compareWorkbooks.ts";
import type { WorkbookSnapshot } from "../../../domain/workbook/snapshot.ts";
import type { ComparisonWork, OtherFile } from "../../comparison/comparisonWork.ts";
import type { PickedFile } from "../../document/wordFiles.ts";
import { failureText } from "../../texts/failureText.ts";
import { type CommandContext, faultOf, settled } from "../context.ts";
import { openOtherFile } from "./openOtherFile.ts";

/** "Sammenlign med en anden fil" */
export interface ComparisonCommands {
  readonly compare: (file: PickedFile) => Promise<void>;
  /** With the same file, after a change in the open workbook. */
  readonly compareAgain: () => Promise<void>;
}

/** One sheet is held against the file's sheet of that name, where it has one: else against all of the file. */
function counterpart(file: WorkbookSnapshot, own: WorkbookSnapshot): WorkbookSnapshot {
  const [sheet, another] = own.sheets;
  if (!sheet || another) return file;
  const namesake = file.sheets.filter(({ name }) => name === sheet.name);
  return namesake.length > 0 ? { ...file, sheets: namesake } : file;
}

async function against(context: CommandContext, file: OtherFile): Promise<ComparisonWork> {
  const { store, host, clock, breathe } = context;
  const { name } = file;
  const { scope } = store.getState().check;
  const read = await settled(() => host.read(scope));
  if (!read.ok) return { kind: "failed", name, problem: failureText(read.failure, "compare") };
  await breathe();
  const own = read.value;
  const comparison = compareWorkbooks(scope === "activeSheet" ? counterpart(file.workbook, own) : file.workbook, own);
  return { kind: "compared", name, file, comparison, sheets: own.sheets, at: clock(), isOld: false };
}

/** Shows what came of it, unless the user has gone on to something else meanwhile. */
async function showing(context: CommandContext, name: string, work: () => Promise<ComparisonWork>): Promise<void> {
  const { store } = context;
  const reading: ComparisonWork = { kind: "reading", name };
  store.dispatch({ type: "comparisonChanged", work: reading });
  store.dispatch({ type: "viewChosen", view: "check" });
  let shown: ComparisonWork;
  try {
    shown = await work();
  } catch (error) {
    shown = { kind: "failed", name, problem: failureText(faultOf(error), "compare") };
  }
  if (store.getState().comparison === reading) store.dispatch({ type: "comparisonChanged", work: shown });
}

/** What has changed in the case since another file, by name; nothing is written anywhere. */
export function comparisonCommands(context: CommandContext): ComparisonCommands {
  return {
    compare: (picked) =>
      showing(context, picked.name, async () => {
        const opened = await openOtherFile(context, picked);
        return opened.ok
          ? against(context, opened.file)
          : { kind: "failed", name: picked.name, problem: opened.problem };
      }),
    compareAgain: async () => {
      const { comparison } = context.store.getState();
      if (comparison.kind === "compared")
        await showing(context, comparison.name, () => against(context, comparison.file));
    },
  };
}
