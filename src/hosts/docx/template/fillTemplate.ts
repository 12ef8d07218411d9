import type { CaseModel } from "../../../domain/case/caseModel.ts";
import type { SheetPlan } from "../../../domain/workbook/plan.ts";
import { RawPackage } from "../../package/rawPackage.ts";
import type { DocxFailure } from "../docxFailure.ts";
import { readDocx } from "../readDocx.ts";
import { type Filling, filledXml } from "./fillXml.ts";
import { templateContents } from "./templateContents.ts";

export type TemplateFailure =
  | DocxFailure
  /** It has macros, which a .docx cannot have. */
  | { readonly kind: "macros" }
  /** Nothing in it has a name that is known; these are. */
  | { readonly kind: "noPlaces"; readonly known: readonly string[] };

export interface Filled {
  readonly ok: true;
  readonly bytes: Uint8Array;
  /** What has been put in, and what the case has and the template has no place for, by name. */
  readonly filled: readonly string[];
  readonly without: readonly string[];
  /** A table's place in the middle of a line, or a text's over several paragraphs: left as it was. */
  readonly unfit: readonly string[];
}

export type FilledTemplate = Filled | { readonly ok: false; readonly failure: TemplateFailure };

const CONTENT_TYPES = "[Content_Types].xml";
const WITH_TEXT = /^word\/(?:document|header|footer)\d*\.xml$/i;
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** An A4 page upright with Word's own margins. */
const USUAL_ROOM = 9_638;

/** The width of a line on the template's pages, in twentieths of a point. */
function roomOf(xml: string): number {
  const width = Number(/<w:pgSz\b[^>]*\bw:w="(\d+)"/.exec(xml)?.[1]);
  const margins = /<w:pgMar\b[^>]*>/.exec(xml)?.[0] ?? "";
  const [left, right] = ["left", "right"].map((side) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]));
  const room = width - (left ?? NaN) - (right ?? NaN);
  return room > 0 ? room : USUAL_ROOM;
}

/**
 * A municipality's own form, filled from a case: what a content control (by its tag or title) or a bookmark names is put
 * there, and everything else stays letter for letter. A template (.dotx) becomes a document.
 */
export async function fillTemplate(template: Uint8Array, model: CaseModel, plan: SheetPlan): Promise<FilledTemplate> {
  const reading = readDocx(template);
  if (!reading.ok) return reading;
  const parts = new RawPackage(template);
  const types = parts.text(CONTENT_TYPES);
  if (/macroEnabled/i.test(types)) return { ok: false, failure: { kind: "macros" } };
  const names = parts.names.filter((name) => WITH_TEXT.test(name));
  const room = roomOf(parts.text("word/document.xml"));
  const filling: Filling = {
    contents: await templateContents(model, plan, room),
    filled: new Set(),
    unfit: new Set(),
  };
  for (const name of names) {
    const xml = parts.text(name);
    const filled = filledXml(xml, filling);
    if (filled !== xml) parts.write(name, filled);
  }
  const known = [...filling.contents.values()].map(({ name }) => name);
  if (filling.filled.size === 0 && filling.unfit.size === 0) return { ok: false, failure: { kind: "noPlaces", known } };
  parts.write(CONTENT_TYPES, types.replace(`${MAIN}template.main+xml`, `${MAIN}document.main+xml`));
  return {
    ok: true,
    bytes: parts.zipped(),
    filled: [...filling.filled],
    without: known.filter((name) => !filling.filled.has(name) && !filling.unfit.has(name)),
    unfit: [...filling.unfit],
  };
}
