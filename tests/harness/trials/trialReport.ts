import { toA1 } from "../../../src/domain/workbook/address.ts";
import { cellAt, type CellValue, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import type { Change, Finding, Place } from "../../../src/domain/rules/rule.ts";
import type { Trial } from "./trial.ts";
import { changesOf } from "./trialVerdict.ts";

function shown(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "tom";
    case "number":
    case "boolean":
      return String(value.value);
    case "text":
      return `«${value.text}»`;
    case "error":
      return value.code;
  }
}

function shownAt({ sheets }: WorkbookSnapshot, at: Place): string {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return sheet ? shown(cellAt(sheet, at).value) : "?";
}

const changeText = ({ at, value }: Change): string => `${toA1(at)}→${value.toString()}`;

/** What each of the explanations that are as good would change. */
export const alternativeTexts = ({ alternatives }: Finding): string[] =>
  alternatives.map(({ changes }) => changes.map(changeText).join("+"));

export function findingText(finding: Finding): string {
  const changes = changesOf(finding).map(changeText).join(" ");
  const others = alternativeTexts(finding).join(" | ");
  const told = [changes && `ret ${changes}`, others && `enten ${others}`].filter(Boolean).join("; ");
  return `${finding.severity} ${finding.rule} ${toA1(finding.at)} [${told || "uden rettelse"}] ${finding.message}`;
}

/** A trial in some lines: what was done, and what was said of it. */
export function trialText({ subject, damages, verdict }: Trial): string {
  const done = damages.map(
    ({ at, value, how }) => `${toA1(at)} ${shownAt(subject.workbook, at)} → ${shown(value)} (${how})`,
  );
  const accused = verdict.accused.length > 0 ? ["ANKLAGER RET TAL"] : [];
  const judged = [...accused, `rettet ${verdict.named}/${verdict.cells}`, `enten-eller ${verdict.eitherOr}`].join(", ");
  return [
    `- ${subject.name}: ${done.join("; ")}. ${judged}`,
    ...verdict.fresh.map((finding) => `    ${findingText(finding)}`),
  ].join("\n");
}
