import { unreadableFile } from "../../cases/readCaseText.ts";
import { refusedDocument } from "../../document/documentNames.ts";
import type { PickedFile, WordReading } from "../../document/wordFiles.ts";
import type { CommandContext } from "../context.ts";

/** Reads a Word form somebody has pointed at; what fails on the way is a sentence. */
export async function openDocument({ word }: CommandContext, file: PickedFile): Promise<WordReading> {
  const problem = refusedDocument(file.name, file.size);
  if (problem !== null) return { ok: false, problem };
  try {
    return await word.read(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return { ok: false, problem: unreadableFile(error) };
  }
}
