import { paragraphAt, sectionAt, sectionsOf } from "../document/sections.ts";
import { sentencesOf } from "../document/sentences.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { isCaption } from "../recognition/cells/words.ts";

/** A sentence of a document, and what stands around it. */
export interface ProseSentence {
  readonly text: string;
  /** All of its paragraph. */
  readonly paragraph: string;
  readonly sheet: string;
  /** The sheet's row of its paragraph. */
  readonly row: number;
  /** Which sentence of its paragraph, from 1. */
  readonly number: number;
  readonly before: string | null;
  /** The form's section, and the nearest heading, which may be a smaller one: "1.4 ØKONOMI", "Investering". */
  readonly section: string;
  readonly heading: string;
  readonly isHeading: boolean;
}

/** All sentences in their order; captions of tables and what stands in the margins are none. */
export function proseOf({ snapshot }: Pick<SheetReading, "snapshot">): ProseSentence[] {
  const { document, name } = snapshot;
  if (!document) return [];
  const sections = sectionsOf(snapshot);
  const headingRows = new Set(sections.map(({ row }) => row));
  return [...document.rows].flatMap(([row, outline]) => {
    if (outline.kind !== "paragraph" || outline.role === "margin") return [];
    const paragraph = paragraphAt(snapshot, row);
    if (isCaption(paragraph)) return [];
    const heading = sections.findLast((section) => section.row <= row);
    const sentences = sentencesOf(paragraph);
    return sentences.map(({ text }, index) => ({
      text,
      paragraph,
      sheet: name,
      row,
      number: index + 1,
      before: sentences[index - 1]?.text ?? null,
      section: sectionAt(sections, row)?.title ?? "",
      heading: heading?.title ?? "",
      isHeading: headingRows.has(row),
    }));
  });
}
