import type { DocumentPlace } from "../../domain/document/documentPlace.ts";
import type { DocumentRemark } from "../../domain/document/formDocument.ts";
import { counted } from "./displayText.ts";

function sectionText(section: string | null): string {
  if (section === null) return "dokumentet";
  const number = /^\d+(\.\d+)*(?=\.?\s)/.exec(section)?.[0];
  return number === undefined ? `afsnittet «${section}»` : `afsnit ${number}`;
}

/** "Tabel 3, rækken «Husleje», 2022", or "afsnit 1.4, 2. sætning". */
export function documentPlaceText({ table, row, column, section, sentence }: DocumentPlace): string {
  if (sentence !== null) return `${sectionText(section)}, ${sentence}. sætning`;
  if (table === null) return sectionText(section);
  const name = table.startsWith("tabel nr.") ? `${table} (${sectionText(section)})` : table;
  return [name, ...(row === null ? [] : [`rækken «${row}»`]), ...(column === null ? [] : [column])].join(", ");
}

/** What a reader of a result must know of how the document was read. */
export function documentRemarkText(remark: DocumentRemark): string {
  switch (remark.kind) {
    case "tracked":
      return (
        `Dokumentet har sporede ændringer (${counted(remark.count, "sted", "steder")}). Det er læst, som om alle var ` +
        "accepteret. Acceptér eller afvis dem i Word, før sagen sendes."
      );
    case "hidden":
      return `Dokumentet har skjult tekst (${counted(remark.count, "sted", "steder")}), som ikke er læst.`;
    case "struck":
      return `Dokumentet har gennemstreget tekst (${counted(remark.count, "sted", "steder")}), som ikke er læst.`;
    case "checkBox":
      return (
        `Et afkrydsningsfelt${remark.text === "" ? "" : ` ved «${remark.text}»`} er ${remark.checked ? "sat" : "ikke sat"} i ` +
        "Word, men vises omvendt. Det er læst, som det er sat. Klik på feltet i Word, så det viser det rigtige."
      );
  }
}
