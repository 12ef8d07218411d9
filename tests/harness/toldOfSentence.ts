import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../src/domain/rules/rule.ts";
import { workbookOf } from "../../src/domain/workbook/sheetNotation.ts";

/** A sentence in a Word form, in a cell above the tables, and in a form below them. */
const PLACES = [
  (sentence: string, tables: string) => `¶¶ 1.4 Økonomi\n¶ ${sentence}\n${tables}`,
  (sentence: string, tables: string) => `| 1.4 Økonomi |\n| ${sentence} |\n|\n${tables}`,
  (sentence: string, tables: string) => `${tables}\n¶¶ 1.4 Økonomi\n¶ ${sentence}`,
];

const findingsOfProse = (sheet: string): readonly Finding[] =>
  checkWorkbook(workbookOf(sheet)).findings.filter(
    ({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb",
  );

/** What the rules of prose say of a sentence over tables, wherever it stands. */
export function toldOfSentence(sentence: string, tables: string): string[] {
  const told = PLACES.flatMap((place) => findingsOfProse(place(sentence, tables)));
  return [...new Set(told.map(({ rule, found }) => `${rule}: ${found ?? ""}`))];
}

/** The same of a sentence under a heading of the form, above the tables. */
export function toldUnderHeading(tables: string, heading: string, sentence: string): string[] {
  return findingsOfProse(`¶¶ ${heading}\n¶ ${sentence}\n${tables}`).map(({ rule, message }) => `${rule}: ${message}`);
}
