import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import type { FormKind } from "../../../domain/form/formKind.ts";
import type { CellEdit } from "../../../domain/workbook/edit.ts";
import { checkAgain } from "../checkCommand.ts";
import type { CommandContext } from "../context.ts";
import { accept, type Consent, takeBackAcceptance } from "./accept.ts";
import { chooseAuto, chooseKind, turnRuleOff, turnRuleOn } from "./checkSettings.ts";
import { fix, undoFix } from "./mend.ts";
import { markFindings, unmarkFindings } from "./mark.ts";
import { reportPage, writeReport } from "./addReport.ts";

/** What can be done with findings; a finding is named by its place in the report's list. */
export interface FindingCommands {
  readonly accept: (finding: number, consent: Consent) => Promise<void>;
  readonly takeBack: (acceptance: Acceptance) => Promise<void>;
  readonly fix: (edits: readonly CellEdit[]) => Promise<void>;
  readonly undoFix: () => Promise<void>;
  /** The same sheets once more, whichever is in front now. */
  readonly checkAgain: () => Promise<void>;
  readonly chooseKind: (kind: FormKind | null) => Promise<void>;
  readonly chooseAuto: (auto: boolean) => Promise<void>;
  readonly turnRuleOff: (rule: string) => Promise<void>;
  readonly turnRuleOn: (rule: string) => Promise<void>;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly writeReport: () => Promise<void>;
  /** Null until there is a check to report. */
  readonly reportPage: () => Promise<string | null>;
}

export function findingCommands(context: CommandContext): FindingCommands {
  return {
    accept: (finding, consent) => accept(context, finding, consent),
    takeBack: (acceptance) => takeBackAcceptance(context, acceptance),
    fix: (edits) => fix(context, edits),
    undoFix: () => undoFix(context),
    checkAgain: () => checkAgain(context, "follow"),
    chooseKind: (kind) => chooseKind(context, kind),
    chooseAuto: (auto) => chooseAuto(context, auto),
    turnRuleOff: (rule) => turnRuleOff(context, rule),
    turnRuleOn: (rule) => turnRuleOn(context, rule),
    mark: () => markFindings(context),
    unmark: () => unmarkFindings(context),
    writeReport: () => writeReport(context),
    reportPage: () => reportPage(context),
  };
}
