import type { CaseModel } from "../domain/case/caseModel.ts";
import { caseProblemText } from "../domain/case/read/caseProblemText.ts";
import { readCase } from "../domain/case/read/readCase.ts";
import bi07 from "./BI07.json";
import bi16 from "./BI16.json";
import bu01 from "./BU01.json";
import bu02 from "./BU02.json";
import bu03 from "./BU03.json";
import bu04 from "./BU04.json";
import bu05 from "./BU05.json";
import bu06 from "./BU06.json";
import bu08 from "./BU08.json";
import bu09 from "./BU09.json";
import si01 from "./SI01.json";
import si02 from "./SI02.json";
import tv03 from "./TV03-2025.json";

/** The one that shows most comes first. */
const FILES: readonly unknown[] = [tv03, bu01, bu02, bu03, bu04, bu05, bu06, bu08, bu09, si01, si02, bi07, bi16];

function readExample(data: unknown): CaseModel {
  const reading = readCase(data);
  if (reading.ok) return reading.model;
  throw new Error(`A broken example case: ${reading.problems.map(caseProblemText).join(" ")}`);
}

/** Published proposals and budget notes, as the municipality's documents print them. */
export const EXAMPLE_CASES: readonly CaseModel[] = FILES.map(readExample);
