import type { DocumentRemark } from "../../domain/document/formDocument.ts";
import { counted } from "./displayText.ts";

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
    case "embedded":
      return (
        `Dokumentet har ${counted(remark.count, "stykke", "stykker")} lagt ind som en fil for sig, der ikke er læst. ` +
        "Åbn dokumentet i Word, gem det, og kontrollér igen."
      );
    case "checkBox":
      return (
        `Et afkrydsningsfelt${remark.text === "" ? "" : ` ved «${remark.text}»`} er ${remark.checked ? "sat" : "ikke sat"} i ` +
        "Word, men vises omvendt. Det er læst, som det er sat. Klik på feltet i Word, så det viser det rigtige."
      );
  }
}
