import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../src/domain/workbook/sheetNotation.ts";

/** A sentence in a Word form, in a cell above the tables, and in a form below them. */
const PLACES = [
  (sentence: string, tables: string) => `¶¶ 1.4 Økonomi\n¶ ${sentence}\n${tables}`,
  (sentence: string, tables: string) => `| 1.4 Økonomi |\n| ${sentence} |\n|\n${tables}`,
  (sentence: string, tables: string) => `${tables}\n¶¶ 1.4 Økonomi\n¶ ${sentence}`,
];

/** What the rules of prose say of a sentence over tables, wherever it stands. */
export function toldOfSentence(sentence: string, tables: string): string[] {
  const told = PLACES.flatMap((place) => checkWorkbook(workbookOf(place(sentence, tables))).findings)
    .filter(({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb")
    .map(({ rule, found }) => `${rule}: ${found ?? ""}`);
  return [...new Set(told)];
}
