import { tidy } from "../recognition/cells/tidyText.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { OutlineRow } from "../workbook/documentOutline.ts";

export interface Section {
  /** Its heading as printed. */
  readonly title: string;
  /** "1.4"; null where the heading has none. */
  readonly number: string | null;
  /** The sheet's row of the heading. */
  readonly row: number;
}

/** "1.10 Risikovurdering", but not "1.000 kr. 2020 p/l". */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(?=\p{L})/u;
const LONGEST_HEADING = 90;
/** Headings of both forms that many print without a style. */
const OWN_LINE_WORDS = [
  "baggrund( og formål)?|indhold|økonomi|forslagets (indhold|effekt|effekter)|forventet effekt og opfølgning|opfølgning",
  "risikovurdering( og proces)?|bevillingstekniske oplysninger|bydele|tidligere afsatte midler",
  "forslag til aftaletekst|hvem er hørt\\??|fordeling på udvalg|implementering( og opfølgning| af forslaget)?",
  "inddragelse af samarbejdspartnere|effektivisering|investering|øvrige tekniske oplysninger",
];
const OWN_LINE = new RegExp(`^(?:\\d\\.?\\s+)?(${OWN_LINE_WORDS.join("|")})$`, "i");

/** A heading by its style, its number or its words. */
function isHeading(row: OutlineRow, text: string): boolean {
  if (row.kind !== "paragraph" || row.role === "footnote" || row.role === "margin") return false;
  if (text === "" || text.length > LONGEST_HEADING) return false;
  const bare = text.replace(/[*:]/g, "").trim();
  return row.role === "heading" || OWN_LINE.test(bare) || (NUMBERED.test(text) && !/[.;,]$/.test(text));
}

/** The paragraph's text; "" where the row is none. */
export function paragraphAt(sheet: SheetSnapshot, row: number): string {
  const { value } = cellAt(sheet, { row, column: 0 });
  const isParagraph = sheet.document?.rows.get(row)?.kind === "paragraph";
  if (!isParagraph || value.kind === "blank") return "";
  return value.kind === "text" ? value.text : value.kind === "number" ? String(value.value) : "";
}

/** The headings of a document from first to last. Those with a number of the form begin what others are a part of. */
export function sectionsOf(sheet: SheetSnapshot): Section[] {
  return [...(sheet.document?.rows ?? [])].flatMap(([row, outline]) => {
    const text = tidy(paragraphAt(sheet, row));
    return isHeading(outline, text) ? [{ title: text, number: NUMBERED.exec(text)?.[1] ?? null, row }] : [];
  });
}

/** The section a row stands in: the nearest numbered heading above where there is one, else the nearest heading. */
export function sectionAt(sections: readonly Section[], row: number): Section | null {
  const above = sections.filter((section) => section.row <= row);
  return above.findLast(({ number }) => number !== null) ?? above.at(-1) ?? null;
}
