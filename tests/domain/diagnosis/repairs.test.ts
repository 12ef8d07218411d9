import { expect, test } from "vitest";
import type { FixContext } from "../../../src/domain/fixes/fix.ts";
import { fixesFor, fixFor } from "../../../src/domain/fixes/fixFor.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { CellEdit } from "../../../src/domain/workbook/edit.ts";
import { cellAt, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { editedWorkbook } from "../../harness/editedSheet.ts";
import { recalculated } from "../../harness/recalculated.ts";
import { MISHAP_NAMES, MISHAPS } from "../../harness/trials/mishaps.ts";
import { randomOf } from "../../harness/trials/random.ts";
import { findingText, trialText } from "../../harness/trials/trialReport.ts";
import { findingKey, placeKey } from "../../harness/trials/subject.ts";
import { SOURCE_NAMES, subjectsFrom } from "../../harness/trials/subjects.ts";
import { type Trial, trialsOf } from "../../harness/trials/trial.ts";

const SEED = 11;
const SUBJECTS = 10;
const TRIALS_OF_EACH = 3;

const trials: Trial[] = SOURCE_NAMES.flatMap((source) => {
  const subjects = subjectsFrom(source, SEED, SUBJECTS);
  return MISHAP_NAMES.flatMap((name) => trialsOf(MISHAPS[name], subjects, TRIALS_OF_EACH, randomOf(SEED)));
});

const contextOf = ({ workbook }: Trial): FixContext => ({
  workbook,
  tables: workbook.sheets.flatMap(recogniseSheet),
});

function shownAt({ sheets }: WorkbookSnapshot, { sheet: name, cell }: CellEdit): string {
  const sheet = sheets.find((each) => each.name === name)!;
  const { value } = cellAt(sheet, cell);
  if (value.kind === "blank") return "0";
  return value.kind === "number" ? String(value.value) : JSON.stringify(value);
}

/** Cells that were as they should be, and are not after the edits. */
function spoilt({ subject, workbook }: Trial, after: WorkbookSnapshot, edits: readonly CellEdit[]): CellEdit[] {
  return edits.filter((edit) => {
    const right = shownAt(subject.workbook, edit);
    return shownAt(workbook, edit) === right && shownAt(after, edit) !== right;
  });
}

const applied = ({ workbook }: Trial, edits: readonly CellEdit[]): WorkbookSnapshot =>
  recalculated(editedWorkbook(workbook, edits));

test("no repair that is offered spoils a right figure", () => {
  const spoiling = trials.flatMap((trial) => {
    const context = contextOf(trial);
    return trial.verdict.fresh.flatMap((finding) => {
      const edits = fixFor(finding, context);
      return edits && spoilt(trial, applied(trial, edits), edits).length > 0
        ? [`${findingText(finding)}\n${trialText(trial)}`]
        : [];
    });
  });
  expect(spoiling.length, spoiling.slice(0, 5).join("\n")).toBe(0);
});

/** Some seconds on a machine of one's own. */
const PATIENCE = 600_000;

test(
  "all repairs at once leave no finding that was not there before",
  () => {
    const worse = trials.flatMap((trial) => {
      const findings = checkWorkbook(trial.workbook).findings;
      const edits = fixesFor(findings, contextOf(trial));
      if (edits.length === 0) return [];
      const before = new Set(findings.map(findingKey));
      const left = checkWorkbook(applied(trial, edits)).findings.filter((finding) => !before.has(findingKey(finding)));
      const places = edits.map(({ sheet, cell }) => placeKey({ sheet, ...cell })).join(" ");
      return left.length === 0
        ? []
        : [`${trialText(trial)}\n  rettet: ${places}\n  nyt: ${left.map(findingText).join("\n  ")}`];
    });
    expect(worse.length, worse.slice(0, 5).join("\n")).toBe(0);
  },
  PATIENCE,
);
