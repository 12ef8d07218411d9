import { readdirSync, readFileSync } from "node:fs";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { isFreeOfFejl, type Subject, subjectOf } from "./subject.ts";

const FOLDER = "tests/golden/published";

function subjectOfFile(file: string): Subject {
  const read = readXlsx(new Uint8Array(readFileSync(`${FOLDER}/${file}`)));
  if (!read.ok) throw new Error(`${file}: ${read.failure.kind}`);
  return subjectOf(file.replace(".xlsx", ""), read.workbook);
}

/** The published cases without a known error, with numbers as numbers and as text. */
export function publishedSubjects(): Subject[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".xlsx"))
    .sort();
  return files.map(subjectOfFile).filter(isFreeOfFejl);
}
