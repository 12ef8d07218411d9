import { expect, test } from "vitest";
import { lineText } from "../../../src/domain/rules/shared/calculation.ts";
import type { Finding, Place } from "../../../src/domain/rules/rule.ts";
import { cellAt, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { MISHAP_NAMES, MISHAPS } from "../../harness/trials/mishaps.ts";
import { randomOf } from "../../harness/trials/random.ts";
import { findingText, trialText } from "../../harness/trials/trialReport.ts";
import { SOURCE_NAMES, subjectsFrom } from "../../harness/trials/subjects.ts";
import { type Trial, trialsOf } from "../../harness/trials/trial.ts";

const SEED = 29;
const SUBJECTS = 8;
const TRIALS_OF_EACH = 4;

const trials: Trial[] = SOURCE_NAMES.flatMap((source) => {
  const subjects = subjectsFrom(source, SEED, SUBJECTS);
  return MISHAP_NAMES.flatMap((name) => trialsOf(MISHAPS[name], subjects, TRIALS_OF_EACH, randomOf(SEED)));
});

/** Danish figures as integers of a millionth, so that nothing is lost and nothing of the product is asked. */
const SCALE = 1_000_000;

function millionths(text: string): number {
  const [whole = "", decimals = ""] = text.replaceAll(".", "").replace(/^-/, "").split(",");
  const size = Number(whole) * SCALE + Number(decimals.padEnd(6, "0").slice(0, 6));
  return text.startsWith("-") ? -size : size;
}

const FIGURE = String.raw`-?\d{1,3}(?:\.\d{3})*(?:,\d+)?|-?\d+(?:,\d+)?`;
const SUM = new RegExp(`(${FIGURE})((?: [+-] (?:${FIGURE}))+) = (${FIGURE})`, "g");
const TERM = new RegExp(`([+-]) (${FIGURE})`, "g");

/** "-530 + 50 = -480": what the terms give, beside what is stated. */
function sumsIn(line: string): { readonly text: string; readonly given: number; readonly stated: number }[] {
  return [...line.matchAll(SUM)].map(([text, first = "", terms = "", stated = ""]) => {
    const given = [...terms.matchAll(TERM)].reduce(
      (sum, [, sign, term = ""]) => sum + (sign === "-" ? -millionths(term) : millionths(term)),
      millionths(first),
    );
    return { text, given, stated: millionths(stated) };
  });
}

function figureAt({ sheets }: WorkbookSnapshot, at: Place): number | null {
  const sheet = sheets.find(({ name }) => name === at.sheet)!;
  const { value } = cellAt(sheet, at);
  if (value.kind === "blank") return 0;
  if (value.kind === "number") return Math.round(value.value * SCALE);
  return value.kind === "text" && new RegExp(`^(?:${FIGURE})$`).test(value.text) ? millionths(value.text) : null;
}

const findings: { trial: Trial; finding: Finding }[] = trials.flatMap((trial) =>
  trial.verdict.fresh.map((finding) => ({ trial, finding })),
);
const shown = (bad: readonly { trial: Trial; finding: Finding }[]): string =>
  bad
    .slice(0, 4)
    .map(({ trial, finding }) => `${findingText(finding)}\n${trialText(trial)}`)
    .join("\n");

test("every sum in a calculation is what its terms give", () => {
  const sums = findings.flatMap(({ finding }) => finding.calculation.flatMap((line) => sumsIn(lineText(line))));
  expect(sums.length).toBeGreaterThan(300);
  expect(sums.filter(({ given, stated }) => given !== stated)).toEqual([]);
});

/** "er 510, men …", "er 510 og ikke": what the message says stands in its own cell. */
const STANDS = new RegExp(`» er (${FIGURE})[, ]`);

test("what a message says stands in its cell stands there", () => {
  const stated = findings.flatMap((one) => {
    const said = STANDS.exec(one.finding.message)?.[1];
    const stands = figureAt(one.trial.workbook, one.finding.at);
    return said === undefined || stands === null ? [] : [{ ...one, said: millionths(said), stands }];
  });
  expect(stated.length).toBeGreaterThan(100);
  const wrong = stated.filter(({ said, stands }) => said !== stands);
  expect(wrong.length, shown(wrong)).toBe(0);
});

test("a certain value is what its repair writes", () => {
  const certain = findings.filter(({ finding }) => finding.expected !== null && finding.repair.length > 0);
  expect(certain.length).toBeGreaterThan(150);
  const wrong = certain.filter(({ finding: { repair, expected } }) => {
    const { value } = repair[0]!;
    return typeof value === "string"
      ? value !== expected
      : millionths(value.toString().replace(".", ",")) !== millionths(expected!);
  });
  expect(wrong.length, shown(wrong)).toBe(0);
});
