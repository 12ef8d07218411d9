import { documentWorkbook } from "../../../domain/document/layOut.ts";
import { unreadableFile } from "../../cases/readCaseText.ts";
import type { OtherFile } from "../../comparison/comparisonWork.ts";
import { LARGEST_DOCUMENT } from "../../document/documentNames.ts";
import type { PickedFile } from "../../document/wordFiles.ts";
import { documentRemarkText } from "../../texts/documentTexts.ts";
import type { CommandContext } from "../context.ts";

export type OtherFileReading =
  { readonly ok: true; readonly file: OtherFile } | { readonly ok: false; readonly problem: string };

const WORD = /\.(docx|docm|dotx|dotm)$/i;

async function openDocument({ word }: CommandContext, name: string, bytes: Uint8Array): Promise<OtherFileReading> {
  const result = await word.read(bytes);
  if (!result.ok) return result;
  const { document } = result;
  const messages = document.remarks.map(documentRemarkText);
  return { ok: true, file: { name, workbook: documentWorkbook(document), messages } };
}

async function openWorkbook({ books }: CommandContext, name: string, bytes: Uint8Array): Promise<OtherFileReading> {
  const result = await books.read(bytes);
  if (!result.ok) return result;
  return { ok: true, file: { name, workbook: result.workbook, messages: result.messages } };
}

/** A file is a workbook unless its name says Word: its bytes tell what it is, and the reader says so. */
export async function openOtherFile(context: CommandContext, file: PickedFile): Promise<OtherFileReading> {
  const { name, size } = file;
  if (size > LARGEST_DOCUMENT)
    return { ok: false, problem: `«${name}» er større end 60 MB. Gem kun sagens ark i en projektmappe for sig.` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await (WORD.test(name) ? openDocument : openWorkbook)(context, name, bytes);
  } catch (error) {
    return { ok: false, problem: unreadableFile(error) };
  }
}
