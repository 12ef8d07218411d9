/* Figures in the documents, which the source knows better than whoever wrote them. */
import { functionHelp } from "../../src/app/functionHelp.ts";
import { VERSION } from "../../src/app/version.ts";
import { catalogue } from "../../src/domain/rules/catalogue.ts";

const FIGURES = /(<!-- tal -->\n)[^\n]*(\n<!-- \/tal -->)/g;

export function figuresLine(): string {
  return `Udgave ${VERSION}: ${catalogue.length} regler, ${functionHelp.length} funktioner.`;
}

export function withFigures(text: string): string {
  return text.replace(FIGURES, `$1${figuresLine()}$2`);
}
