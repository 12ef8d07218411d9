import type { ParagraphRole } from "../../../domain/workbook/documentOutline.ts";
import type { ParagraphStyle } from "./paragraphStyles.ts";

/** What all parts of one document share while they are read. */
export interface ReadingState {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  /** Numbers of captions by their kind, for fields that show none. */
  readonly sequences: Map<string, number>;
  readonly checkBoxes: { readonly checked: boolean; readonly text: string }[];
  tracked: number;
  hidden: number;
  struck: number;
  /** Pieces in another format that Word takes in when it opens the document (ECMA-376 part 1, 17.17.2.1). */
  embedded: number;
  characters: number;
  blocks: number;
}

export function startReading(styles: ReadonlyMap<string, ParagraphStyle>): ReadingState {
  return {
    styles,
    sequences: new Map(),
    checkBoxes: [],
    tracked: 0,
    hidden: 0,
    struck: 0,
    embedded: 0,
    characters: 0,
    blocks: 0,
  };
}

export interface OpenParagraph {
  text: string;
  placeholder: string;
  role: ParagraphRole;
  level: number | null;
  isContents: boolean;
  /** Its end was deleted: it goes on in the next paragraph. */
  joinsNext: boolean;
}
