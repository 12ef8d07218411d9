import type { CaseModel } from "../../domain/case/caseModel.ts";
import { writeCase } from "../../domain/case/writeCase.ts";

export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

/** The case as a file that "Importér" reads back without loss. Windows refuses some signs in a file's name. */
export function caseFile(model: CaseModel): CaseFile {
  const name = model.id.replace(/[\\/:*?"<>|]/g, "-").trim();
  return { name: `${name === "" ? "sag" : name}.json`, text: `${JSON.stringify(writeCase(model), null, 2)}\n` };
}
