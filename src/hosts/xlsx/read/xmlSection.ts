import { refuse } from "./xmlText.ts";

/** What runs to its own end: a comment, which is passed over, or text without tags and entities. */
export interface Section {
  readonly lead: string;
  readonly end: string;
  readonly isText: boolean;
}

export const SECTIONS: readonly Section[] = [
  { lead: "<!--", end: "-->", isText: false },
  { lead: "<![CDATA[", end: "]]>", isText: true },
];

export interface SectionPiece {
  readonly content: string;
  /** Where the text goes on. */
  readonly next: number;
  readonly isOver: boolean;
}

/** The next piece of a section, as far as the text is sure: its end and the end of a line may be cut in two. */
export function readSection(text: string, at: number, { end, isText }: Section): SectionPiece {
  const found = text.indexOf(end, at);
  const sure = text.length - end.length;
  const until = found >= 0 ? found : Math.max(at, text[sure - 1] === "\r" ? sure - 1 : sure);
  const content = text.slice(at, until);
  if (!isText && (found >= 0 ? `${content}-` : text.slice(at, until + 1)).includes("--")) refuse("-- in a comment");
  return { content, next: found >= 0 ? found + end.length : until, isOver: found >= 0 };
}
