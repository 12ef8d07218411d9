import { strFromU8, unzipSync } from "fflate";
import { Document, Packer, Paragraph } from "docx";
import type { CaseModel } from "../../../domain/case/caseModel.ts";
import type { SheetPlan } from "../../../domain/workbook/plan.ts";
import { blocksOfPlan, type WrittenBlock } from "../../../domain/document/planBlocks.ts";
import { wordParagraph, wordTable } from "../write/wordBlocks.ts";

/** What goes where a template names it. */
export type TemplateContent =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "blocks"; readonly xml: string };

/** "Tabel A", "tabel_A", "TabelA": a bookmark's name can have no blanks. */
export const templateKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const NUMBERED = /^tabel\s+([\p{L}\p{N}]+)/iu;

interface NamedBlocks {
  /** "Tabel A", or the whole caption of a table without a number. */
  readonly name: string;
  readonly blocks: WrittenBlock[];
}

/** The tables by their captions; the template has captions of its own. */
function tablesByName(plan: SheetPlan): NamedBlocks[] {
  const tables: NamedBlocks[] = [];
  for (const block of blocksOfPlan(plan)) {
    if (block.kind === "paragraph" && block.style === "caption") {
      tables.push({ name: NUMBERED.exec(block.text)?.[0] ?? block.text, blocks: [] });
    } else {
      tables.at(-1)?.blocks.push(block);
    }
  }
  return tables.filter(({ blocks }) => blocks.length > 0);
}

const BODY = /<w:body>([\s\S]*?)(?:<w:sectPr[\s\S]*)?<\/w:body>/;

/** Written as in a document of its own, of which only the blocks are taken. */
async function xmlOf(blocks: readonly WrittenBlock[], plan: SheetPlan, room: number): Promise<string> {
  const children = blocks.flatMap((block, index) => {
    if (block.kind === "paragraph") return [wordParagraph(block)];
    const table = wordTable(block, plan.columnWidths, room);
    return blocks[index + 1]?.kind === "table" ? [table, new Paragraph({})] : [table];
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] }))));
  return BODY.exec(strFromU8(parts["word/document.xml"] ?? new Uint8Array()))?.[1] ?? "";
}

export interface NamedContent {
  readonly name: string;
  readonly content: TemplateContent;
}

/** All that a case can put into a template, by key. `room` is the width of a line, in twentieths of a point. */
export async function templateContents(
  model: CaseModel,
  plan: SheetPlan,
  room: number,
): Promise<ReadonlyMap<string, NamedContent>> {
  const texts = { Sagsnummer: model.id, Titel: model.title, Prisniveau: String(model.priceLevel) };
  const named: NamedContent[] = Object.entries(texts).map(([name, text]) => ({
    name,
    content: { kind: "text", text },
  }));
  for (const { name, blocks } of tablesByName(plan)) {
    named.push({ name, content: { kind: "blocks", xml: await xmlOf(blocks, plan, room) } });
  }
  return new Map(named.map((one) => [templateKey(one.name), one]));
}
