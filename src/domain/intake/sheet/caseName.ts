import { findCommittee } from "../../case/committees/findCommittee.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";
import { isCaption } from "../../recognition/cells/words.ts";
import { isUnitNote } from "../../recognition/sheet/statedUnit.ts";
import type { LeadingTable } from "./leadingTable.ts";
import { ask, known, type Reading } from "../questions/reason.ts";
import { exactTextAt, firstTexts, saidAt, type SaidText } from "./sheetTexts.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";

export interface CaseName {
  readonly id: Reading<string>;
  readonly title: Reading<string>;
}

/** "BU05", "TV03-2025", "TV03(2025)", "ØK 12" at the beginning of a title. */
const CASE_NUMBER = /^(\p{Lu}{1,4}\s?\d{1,3}(?:\s?[-/(]\s?\d{4}\)?)?)(?=$|[\s:.–—-])/u;
/** The form's own question before the answer. */
const ASKED = /^[\s•–-]*forslagets titel\s*:\s*/i;
/** A form's first page is often a table of questions, and the answers beside them. */
const ASKED_BESIDE = /^[\s•–-]*(?:forslagets )?titel\s*:?$/i;
/** "… titel: BU05 – Samling af enheder", and on the next line of the same paragraph the form's next question. */
const NEXT_QUESTION = /\n[^\n:]{3,40}:[^]*$/;
/** Who writes, and where and when it is filed, above the case. */
const LETTERHEAD =
  /^(?:center for|københavns kommune|\S+(?:kontoret|afdelingen|sekretariatet)$|sagsnr|sagsnummer|journal|edoc|dato|kontakt|telefon|tlf|udarbejdet|bilag)(?!\p{L})|^(?:til|fra)\s*:/iu;
/** What the tables below are about, and no case: "Overslag over økonomi", "Udgifter fordelt på aktiviteter". */
const OF_TABLES = new RegExp(
  [
    String.raw`^(?:\d+(?:\.\d+)*\.?\s+)?(?:forslagets\s+|samlede?\s+|oversigt over\s+|overslag over\s+)*(?:økonomi`,
    String.raw`|økonomiske (?:konsekvenser|forhold)|udgifter(?:ne)?|aktiviteter(?:ne)?|bevillinger(?:ne)?|budget`,
    String.raw`|overslag|finansiering)(?:\s+(?:samlet|i alt|fordelt på .*|og (?:økonomi|aktiviteter|udgifter`,
    String.raw`|bevillinger|finansiering)))?\s*:?$`,
  ].join(""),
  "iu",
);
const isTitle = (text: string): boolean =>
  !isUnitNote(text) && !LETTERHEAD.test(text) && !OF_TABLES.test(text) && findCommittee(text) === null;
const SEPARATOR = /^[\s:.–—-]+/;

/** "TV03(2025)" and "TV03/2025" are TV03-2025. */
function tidyNumber(text: string): string {
  return text.replace(/\s?[-/(]\s?(\d{4})\)?$/, "-$1").replace(/\s/g, "");
}

/** As we write it ourselves: the number (which names a new sheet too), one space, and the title to the letter. */
function ownName(text: string, sheet: string): CaseName | null {
  const id = text.startsWith(`${sheet} `) ? sheet : (CASE_NUMBER.exec(text)?.[1] ?? null);
  if (id === null || text[id.length] !== " " || text.slice(id.length).trim() === "") return null;
  return { id: known(id), title: known(text.slice(id.length + 1)) };
}

/** What stands beside the question, where a row asks for the title. */
function answerBeside(sheet: SheetSnapshot, asked: SaidText): SaidText {
  if (!ASKED_BESIDE.test(asked.text)) return asked;
  const { row, column } = asked.at;
  const columns = (sheet.cells[row - sheet.origin.row] ?? []).map((_, index) => sheet.origin.column + index);
  const beside = columns.find((other) => other > column && saidAt(sheet, { row, column: other }) !== "");
  if (beside === undefined) return asked;
  const at = { row, column: beside };
  return { text: saidAt(sheet, at), exact: exactTextAt(sheet, at), at };
}

const answerIn = (text: string, exact: string): string =>
  ASKED.test(exact) ? tidy(exact.replace(ASKED, "").replace(NEXT_QUESTION, "")) : text;

function nameIn(text: string): CaseName | null {
  const id = CASE_NUMBER.exec(text)?.[1];
  if (id === undefined) return null;
  const title = text.slice(id.length).replace(SEPARATOR, "");
  return { id: known(tidyNumber(id)), title: title === "" ? ask(tidyNumber(id), { kind: "notSaid" }) : known(title) };
}

/**
 * The title above Tabel 1, with the case's number. `after` is the last row of the case above on the same sheet.
 * Where no text has a number, the topmost one is the title and the sheet's name (a document has
 * none) a likely number.
 */
export function readCaseName({ sheet, table, own }: LeadingTable, after: number): CaseName {
  const found = firstTexts(sheet, after + 1, table.range.top - 1).map((one) => answerBeside(sheet, one));
  for (const { text, exact } of found.filter((one) => !isCaption(one.text))) {
    const name = (own ? ownName(exact, sheet.name) : null) ?? nameIn(answerIn(text, exact));
    if (name) return name;
  }
  const name = sheet.document ? ask<string>(null, { kind: "notSaid" }) : ask(sheet.name, { kind: "sheetName" });
  // Below a caption stand the rows of another table.
  const caption = found.findIndex(({ text }) => isCaption(text));
  const titles = (caption < 0 ? found : found.slice(0, caption)).filter(({ text }) => isTitle(text));
  const [first] = after < 0 ? titles : titles.slice(-1);
  return { id: name, title: first ? known(tidy(first.text)) : name };
}
