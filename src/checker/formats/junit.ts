import { cellName } from "../../app/texts/placeText.ts";
import { catalogue } from "../../domain/rules/catalogue.ts";
import type { Finding } from "../../domain/rules/rule.ts";
import type { CheckedFile, FileReport, UnreadableFile } from "../fileReport.ts";
import { openFindings } from "../round/fileSummary.ts";
import type { Format } from "./format.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** XML 1.0 has no place for other control characters, nor for half a pair. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

const titleOf = (rule: string): string => catalogue.find(({ id }) => id === rule)?.title ?? rule;

function findingText({ at, message, expected, found }: Finding): string {
  const compared = [
    ...(expected === null ? [] : [`forventet ${expected}`]),
    ...(found === null ? [] : [`fundet ${found}`]),
  ];
  return `${at.document ? "" : `${at.sheet}!`}${cellName(at)}  ${message}${compared.length === 0 ? "" : ` (${compared.join(", ")})`}`;
}

function testCase(file: string, rule: string, inside: string): string {
  const open = `    <testcase classname="${escaped(file)}" name="${escaped(`${rule}: ${titleOf(rule)}`)}" time="0"`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</testcase>`;
}

/** Errors fail a test; what only needs an explanation is told beside it. */
function insideOf(findings: readonly Finding[], accepted: readonly string[]): string {
  const failures = findings.filter(({ severity }) => severity === "fejl").map(findingText);
  const told = [...findings.filter(({ severity }) => severity !== "fejl").map(findingText), ...accepted];
  const [first] = failures;
  const failure =
    first === undefined
      ? ""
      : `<failure type="fejl" message="${escaped(first)}">${escaped(failures.join("\n"))}</failure>`;
  return failure + (told.length === 0 ? "" : `<system-out>${escaped(told.join("\n"))}</system-out>`);
}

function byRule<T>(things: readonly T[], ruleOf: (thing: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(ruleOf(thing), [...(groups.get(ruleOf(thing)) ?? []), thing]);
  return groups;
}

function checkedSuite(checked: CheckedFile): string {
  const { file, rules, report } = checked;
  const findings = byRule(openFindings(checked), ({ rule }) => rule);
  const accepted = byRule(report.accepted, ({ finding }) => finding.rule);
  const failures = rules.filter((rule) => findings.get(rule)?.some(({ severity }) => severity === "fejl")).length;
  const cases = rules.map((rule) => {
    const told = (accepted.get(rule) ?? []).map(
      ({ finding, acceptance: { reason } }) => `${findingText(finding)} Accepteret: ${reason}`,
    );
    return testCase(file, rule, insideOf(findings.get(rule) ?? [], told));
  });
  const counts = `tests="${rules.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite name="${escaped(file)}" ${counts} time="0">\n${cases.join("\n")}\n  </testsuite>\n`;
}

function unreadableSuite({ file, error }: UnreadableFile): string {
  const told = `<error type="ulæselig" message="${escaped(error)}"/>`;
  const open = `  <testsuite name="${escaped(file)}" tests="1" failures="0" errors="1" skipped="0" time="0">`;
  return `${open}\n    <testcase classname="${escaped(file)}" name="læsning" time="0">${told}</testcase>\n  </testsuite>\n`;
}

const suiteOf = (report: FileReport): string =>
  report.kind === "checked" ? checkedSuite(report) : unreadableSuite(report);

/** JUnit's XML as build servers read it: a suite per file, a test per rule. */
export const junitFormat: Format = {
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Kvantum-ark">\n',
  file: suiteOf,
  between: "",
  tail: () => "</testsuites>\n",
};
