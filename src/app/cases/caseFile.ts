import type { CaseModel } from "../../domain/case/caseModel.ts";
import { writeCase } from "../../domain/case/writeCase.ts";

export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

/** The case's number; Windows refuses some signs in a file's name. */
export function safeFileName({ id }: CaseModel): string {
  const name = id.replace(/[\\/:*?"<>|]/g, "-").trim();
  return name === "" ? "sag" : name;
}

/** The case as a file that "Importér" reads back without loss. */
export function caseFile(model: CaseModel): CaseFile {
  return { name: `${safeFileName(model)}.json`, text: `${JSON.stringify(writeCase(model), null, 2)}\n` };
}
