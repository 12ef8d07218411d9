import { paragraphAt, type Section, sectionsOf } from "../document/sections.ts";
import { sentencesOf } from "../document/sentences.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { isCaption } from "../recognition/cells/words.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { sheetParagraphs } from "./sheetParagraphs.ts";

/** A sentence of a document or of a sheet, and what stands around it. */
export interface ProseSentence {
  readonly text: string;
  /** All of its paragraph. */
  readonly paragraph: string;
  readonly sheet: string;
  /** The sheet's row and column of its paragraph. */
  readonly row: number;
  readonly column: number;
  /** Which sentence of its paragraph, from 1. */
  readonly number: number;
  readonly before: string | null;
  /** The form's section, and the nearest heading, which may be a smaller one: "1.4 ØKONOMI", "Investering". */
  readonly section: string;
  readonly heading: string;
  readonly isHeading: boolean;
  /** It stands right below a short line of its own that says what it is about: "Konsulentbistand". */
  readonly isHeaded: boolean;
}

type Surroundings = Pick<ProseSentence, "sheet" | "row" | "column" | "section" | "heading" | "isHeading" | "isHeaded">;

function sentencesIn(paragraph: string, around: Surroundings): ProseSentence[] {
  const sentences = sentencesOf(paragraph);
  return sentences.map(({ text }, index) => ({
    ...around,
    text,
    paragraph,
    number: index + 1,
    before: sentences[index - 1]?.text ?? null,
  }));
}

const LONGEST_LINE = 60;

/** A short line that no sentence ends is a heading that nobody has styled. */
function isBelowLine(snapshot: SheetSnapshot, row: number): boolean {
  const above = paragraphAt(snapshot, row - 1).trim();
  return above !== "" && above.length <= LONGEST_LINE && !/[.,;!?]$/.test(above);
}

/** The sentences of a document in their order; none where the sheet is no document. */
export function proseOfDocument(snapshot: SheetSnapshot): ProseSentence[] {
  const rows = [...(snapshot.document?.rows ?? [])];
  const sections = sectionsOf(snapshot);
  const byRow = new Map(sections.map((section) => [section.row, section]));
  let heading: Section | null = null;
  let numbered: Section | null = null;
  return rows.flatMap(([row, outline]) => {
    const begins = byRow.get(row);
    heading = begins ?? heading;
    if (begins && begins.number !== null) numbered = begins;
    if (outline.kind !== "paragraph" || outline.role === "margin") return [];
    const paragraph = paragraphAt(snapshot, row);
    if (paragraph === "" || isCaption(paragraph)) return [];
    return sentencesIn(paragraph, {
      sheet: snapshot.name,
      row,
      column: 0,
      section: (numbered ?? heading)?.title ?? "",
      heading: heading?.title ?? "",
      isHeading: begins !== undefined,
      isHeaded: !byRow.has(row - 1) && isBelowLine(snapshot, row),
    });
  });
}

const ofSheet = (reading: SheetReading): ProseSentence[] =>
  sheetParagraphs(reading).flatMap(({ text, row, column, heading }) =>
    sentencesIn(text, {
      sheet: reading.snapshot.name,
      row,
      column,
      section: heading,
      heading,
      isHeading: false,
      isHeaded: false,
    }),
  );

const read = new WeakMap<SheetReading, readonly ProseSentence[]>();

/** All sentences in their order; captions of tables and what stands in a document's margins are none. */
export function proseOf(reading: SheetReading): readonly ProseSentence[] {
  const known = read.get(reading);
  if (known) return known;
  const found = reading.snapshot.document ? proseOfDocument(reading.snapshot) : ofSheet(reading);
  read.set(reading, found);
  return found;
}
