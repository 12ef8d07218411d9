import type { CaseLocation, Hearing } from "../../case/caseModel.ts";
import { findDistrict } from "../../case/districts.ts";
import { HEARING_BODIES, hearingAnswerIn } from "../../case/hearingBodies.ts";
import { plainBoxesOf } from "../../recognition/cells/boxes.ts";
import { squeezed, tidy } from "../../recognition/cells/tidyText.ts";
import type { CellRef } from "../../workbook/address.ts";
import { type SheetSnapshot } from "../../workbook/snapshot.ts";
import { exactTextAt, saidAt } from "./sheetTexts.ts";

/** The rows of a sheet that are a case's own, both ends included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

interface TextRow {
  readonly label: string;
  /** The other filled cells, from left to right. */
  readonly texts: readonly string[];
}

function captionAt(sheet: SheetSnapshot, { top, bottom }: RowSpan, caption: RegExp): CellRef | null {
  for (
    let row = Math.max(top, sheet.origin.row);
    row <= Math.min(bottom, sheet.origin.row + sheet.cells.length - 1);
    row += 1
  ) {
    const place = (sheet.cells[row - sheet.origin.row] ?? []).findIndex(
      ({ value }) => value.kind === "text" && caption.test(squeezed(value.text)),
    );
    if (place >= 0) return { row, column: sheet.origin.column + place };
  }
  return null;
}

/** The rows below a caption to the next blank one. */
function rowsBelow(sheet: SheetSnapshot, caption: CellRef): TextRow[] {
  const rows: TextRow[] = [];
  for (let row = caption.row + 1; ; row += 1) {
    const width = sheet.cells[row - sheet.origin.row]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, index) => sheet.origin.column + index).filter(
      (column) => column > caption.column,
    );
    const label = exactTextAt(sheet, { row, column: caption.column });
    const texts = columns.map((column) => exactTextAt(sheet, { row, column })).filter((text) => tidy(text) !== "");
    if (tidy(label) === "" && texts.length === 0) return rows;
    if (saidAt(sheet, { row, column: caption.column }) !== "") rows.push({ label, texts });
  }
}

const NOTE = /^(\*|note\b|noter\b|obs\b|nb\b|husk\b|bemærk)/i;
/** A full stop after a handful of words. */
const SENTENCE = /([\p{L}\p{N}-]+,? ){4}[\p{L}\p{N}-]+[.!?]$/u;

/** A text below the last body, with nothing beside it. */
function isNote({ label, texts }: TextRow): boolean {
  const said = tidy(label);
  return texts.length === 0 && !HEARING_BODIES.includes(said) && (NOTE.test(said) || SENTENCE.test(said));
}

/** "Hvem er hørt?": body, answer, and the date or conclusion. The header row names no answer and is left out. */
export function hearingsOn(sheet: SheetSnapshot, span: RowSpan): Hearing[] | null {
  const caption = captionAt(sheet, span, /^(\d+(\.\d+)*\.?)?hvemerhørt\??$/);
  if (!caption) return null;
  const all = rowsBelow(sheet, caption).filter(({ texts }) => !texts.some((text) => /^ja\s*\/\s*nej/i.test(text)));
  const rows = all.slice(0, all.findLastIndex((row) => !isNote(row)) + 1);
  const hearings = rows.map(({ label, texts: [first, ...others] }): Hearing => {
    const answer = hearingAnswerIn(first ?? "");
    const isBare = answer !== null && (first ?? "").trim().length === answer.length;
    const conclusion = (isBare ? others : [first ?? "", ...others]).filter((text) => text !== "");
    return { body: label, answer, conclusion: conclusion.join(" ") || null };
  });
  return hearings.length > 0 ? hearings : null;
}

const BOX = /[☐☒]/gu;
/** "Bydækkende: X": a box typed over. */
const TYPED = /(?<=[:\s])[x✓✔]$/iu;

/** A district is marked in its own cell ("Bydækkende:☒") or in the one behind it, where no other district stands. */
function markedIn({ label, texts }: TextRow): string[] {
  const cells = [label, ...texts];
  return cells.flatMap((cell, place) => {
    const text = cell.replace(TYPED, "☒");
    const district = findDistrict(text);
    const behind = cells[place + 1] ?? "";
    const mark = text.match(BOX)?.[0] ?? (findDistrict(behind) === null ? behind.trim() : "");
    return district !== null && mark !== "" && mark !== "☐" ? [district] : [];
  });
}

/** "Bydele": an X beside the districts the money is used in, or a grid of boxes, and an address. */
export function locationOn(sheet: SheetSnapshot, span: RowSpan): CaseLocation | null {
  const caption = captionAt(sheet, span, /^(\d+(\.\d+)*\.?)?bydele?:?$/);
  const rows = caption ? rowsBelow(sheet, caption) : [];
  const plain = plainBoxesOf(rows.flatMap(({ label, texts }) => [label, ...texts]));
  const districts = rows.flatMap(({ label, texts }) => markedIn({ label: plain(label), texts: texts.map(plain) }));
  const address = rows.find(({ label }) => /^adresse\b/i.test(label.trim()))?.texts.join(" ");
  return rows.some(({ label }) => findDistrict(label) !== null) ? { districts, address: address || null } : null;
}
