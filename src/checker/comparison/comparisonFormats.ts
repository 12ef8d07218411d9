import { changeGroups, changesText, changeText, uncomparedText } from "../../app/comparison/changeText.ts";
import { counted } from "../../app/texts/displayText.ts";
import { placeName } from "../../app/texts/placeText.ts";
import type { CaseChange, Comparison } from "../../domain/comparison/change.ts";
import { parseDanishNumber } from "../../domain/money/danishNumber.ts";
import { escaped } from "../../domain/report/escaped.ts";
import type { Place } from "../../domain/rules/rule.ts";
import type { CompareFormat } from "../arguments/orders.ts";
import { page } from "../html/page.ts";
import { terminalJson, terminalText } from "../terminalText.ts";
import type { FilePair } from "./pairFiles.ts";

const COMPARISON_VERSION = 1;

export interface ComparedFiles extends FilePair {
  /** Null where a file is missing or could not be read. */
  readonly comparison: Comparison | null;
  /** Why not. */
  readonly error: string | null;
}

export interface ComparisonReport {
  readonly before: string;
  readonly after: string;
  readonly time: string;
  readonly files: readonly ComparedFiles[];
}

function titleOf({ before, after }: FilePair): string {
  if (before === null) return `${after ?? ""} er ny`;
  return after === null ? `${before} er ikke med mere` : `${before} → ${after}`;
}

function linesOf(files: ComparedFiles): string[] {
  const { comparison, error } = files;
  if (!comparison) return [titleOf(files), ...(error === null ? [] : [`  Ikke sammenlignet: ${error}`]), ""];
  const groups = changeGroups(comparison.changes).flatMap(({ title, changes }) => [
    `  ${title}`,
    ...changes.map(
      (change) => `    ${change.afterAt ? `${placeName(change.afterAt, "")}  ` : ""}${changeText(change)}`,
    ),
  ]);
  return [
    titleOf(files),
    `  ${changesText(comparison.changes)}`,
    ...uncomparedText(comparison).map((line) => `  ${line}`),
    ...groups,
    "",
  ];
}

function totalLine({ files }: ComparisonReport): string {
  const compared = files.filter(({ comparison }) => comparison !== null);
  const changed = compared.filter(({ comparison }) => comparison && comparison.changes.length > 0);
  return `${counted(changed.length, "fil", "filer")} ændret af ${counted(compared.length, "sammenlignet", "sammenlignede")}`;
}

const placeJson = (place: Place | null): string | null => place && placeName(place, "");
const figureOf = (text: string | null): number | null =>
  text === null ? null : (parseDanishNumber(text)?.toNumber() ?? null);

const changeJson = ({ kind, table, row, column, before, after, beforeAt, afterAt, isSum }: CaseChange): object => ({
  kind,
  table,
  row,
  column,
  before,
  after,
  beforeValue: figureOf(before),
  afterValue: figureOf(after),
  beforeAddress: placeJson(beforeAt),
  afterAddress: placeJson(afterAt),
  sum: isSum,
});

function fileJson({ before, after, comparison, error }: ComparedFiles): object {
  return {
    before,
    after,
    changes: (comparison?.changes ?? []).map(changeJson),
    ...(comparison === null ? {} : { uncompared: comparison.uncompared, tables: comparison.tables }),
    ...(error === null ? {} : { error }),
  };
}

function changeRow(change: CaseChange): string {
  const { before, after, afterAt, beforeAt } = change;
  const cells = [placeJson(afterAt ?? beforeAt) ?? "", changeText(change), before ?? "", after ?? ""];
  return `<tr${change.isSum ? ' class="sum"' : ""}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
}

const HEADS = "<thead><tr><th>Celle</th><th>Ændring</th><th>Før</th><th>Nu</th></tr></thead>";

function fileHtml(files: ComparedFiles): string {
  const { comparison, error } = files;
  const title = `<h2>${escaped(titleOf(files))}</h2>`;
  if (!comparison) return `<section>${title}${error === null ? "" : `<p>${escaped(error)}</p>`}</section>`;
  const said = [changesText(comparison.changes), ...uncomparedText(comparison)].map(
    (text) => `<p>${escaped(text)}</p>`,
  );
  const groups = changeGroups(comparison.changes).map(
    ({ title: own, changes }) =>
      `<h3>${escaped(own)}</h3><table>${HEADS}<tbody>${changes.map(changeRow).join("")}</tbody></table>`,
  );
  return `<section>${title}${said.join("")}${groups.join("")}</section>`;
}

export const COMPARISON_FORMATS: Readonly<Record<CompareFormat, (report: ComparisonReport) => string>> = {
  text: (report) =>
    [...report.files.flatMap(linesOf), totalLine(report)].map((line) => `${terminalText(line)}\n`).join(""),
  json: ({ before, after, files }) =>
    `${terminalJson({ schemaVersion: COMPARISON_VERSION, before, after, files: files.map(fileJson) })}\n`,
  html: (report) =>
    page(
      "Sammenligning",
      [
        `<h1>Sammenligning</h1><p>${escaped(`${report.before} → ${report.after}`)}</p>`,
        `<p>${escaped(totalLine(report))}. ${escaped(report.time)}</p>`,
        report.files.map(fileHtml).join("\n"),
      ].join(""),
    ),
};
