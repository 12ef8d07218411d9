import { FORM_KINDS, type FormKind } from "../../form/formKind.ts";
import type { CellRef } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { composed, textAt } from "../cells/tidyText.ts";
import { isCaption } from "../cells/words.ts";

/** A text that says what the sheet is: its title, or a line "Type: Effektiviseringsforslag". */
export interface StatedKind {
  readonly kind: FormKind;
  readonly at: CellRef;
}

const KINDS = FORM_KINDS.join("|");
/** What every such text holds, for most texts of a sheet do not. */
const ANY = new RegExp(KINDS, "i");
/** Longer texts are sentences. */
const LONGEST = 100;

const BEFORE = [
  String.raw`bilag\s*\w{0,4}\s*[.:–-]?|skabelon(?:en)?\s*(?:for|til|:|–|-)?|[☒☑✓✔]|\[x\]|\d+(?:\.\d+)*\.?`,
  String.raw`(?:art|slags|(?:sags|forslags?)?type(?:\s+(?:af|på)\s+(?:forslag|sag))?)\s*[:=–-]`,
  String.raw`(?:forvaltnings)?specifikt|tværgående|fortroligt|administrativt|københavns kommune\s*[:–-]?`,
].join("|");
const FIRST = new RegExp(`^(?:(?:${BEFORE})\\s*)*(${KINDS})(?:et)?(?!\\p{L})`, "iu");
/** "Effektiviseringsforslag – færre vikarer", "… til Budget 2027", "… SOF 3": a name follows, and no sentence. */
const NAME_FOLLOWS =
  /^\s*(?:$|[:–—([/«"”,.-])|^\s+(?:(?:nr|vedr|vedrørende|om|til|for|fra|budget)(?!\p{L})|[\p{Lu}\d])/u;
/** "☐ Innovationsforslag": a choice nobody has made. */
const UNTICKED = /[☐□]|\[\s?\]/;
/** "Tabel 1. Effektiviseringsforslagets samlede økonomiske konsekvenser". */
const IN_CAPTION = new RegExp(`(?<!\\p{L})(${KINDS})ets?(?!\\p{L})`, "iu");

const asKind = (word: string | undefined): FormKind | null =>
  FORM_KINDS.find((kind) => kind === word?.toLowerCase()) ?? null;

/** The kinds a text names: "Investerings- og effektiviseringsforslag" is about two. */
function onlyKindIn(text: string): FormKind | null {
  const lower = text.toLowerCase();
  const named = FORM_KINDS.filter((kind) => lower.includes(kind));
  return named.length === 1 && !/[a-zæøå]-\s*(?:og|eller|\/)/.test(lower) ? named[0]! : null;
}

/** What a text says it stands over; null for sentences, choices and everything else. */
export function kindInTitle(text: string): FormKind | null {
  if (text.length > LONGEST || UNTICKED.test(text) || onlyKindIn(text) === null) return null;
  if (isCaption(text)) return asKind(IN_CAPTION.exec(text)?.[1]);
  const first = FIRST.exec(text);
  return first && NAME_FOLLOWS.test(text.slice(first[0].length)) ? asKind(first[1]) : null;
}

/** The one kind a sheet's or a file's name holds: "Effektiviseringsforslag SOF 2.xlsx". */
export const kindInName = (name: string): FormKind | null => onlyKindIn(name.normalize("NFC"));

/** Every text of the sheet that says what it is, from top to bottom. */
export function statedKinds(sheet: SheetSnapshot): StatedKind[] {
  return sheet.cells.flatMap((cells, y) =>
    cells.flatMap(({ value }, x) => {
      if (value.kind !== "text" || !ANY.test(composed(value.text))) return [];
      const at = { row: sheet.origin.row + y, column: sheet.origin.column + x };
      const kind = kindInTitle(textAt(sheet, at.row, at.column));
      return kind === null ? [] : [{ kind, at }];
    }),
  );
}
