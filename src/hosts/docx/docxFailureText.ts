import type { DocxFailure, NotDocx } from "./docxFailure.ts";
import type { DocxLimit } from "./docxLimits.ts";

const SAVE_AS = "Åbn den i Word, og gem den som «Word-dokument (*.docx)».";

const otherFiles: Readonly<Record<NotDocx, string>> = {
  empty: "Filen er tom (0 byte). Hent eller gem den igen.",
  doc: `Filen er i det gamle Word-format (.doc). ${SAVE_AS}`,
  encrypted:
    "Filen er beskyttet med adgangskode. Åbn den i Word, fjern adgangskoden under Filer > Oplysninger, og gem den igen.",
  rights:
    "Filen er krypteret med et følsomhedsmærkat eller rettighedsstyring, så kun bestemte personer kan åbne den. " +
    "Åbn den i Word, vælg et mærkat uden kryptering, og gem den igen.",
  xls:
    "Filen er en Excel-projektmappe i det gamle format (.xls). Åbn den i Excel, og gem den som " +
    "«Excel-projektmappe (*.xlsx)».",
  excel: "Filen er en Excel-projektmappe og ikke et Word-dokument. Hedder den .docx, så giv den navnet .xlsx.",
  odt: `Filen er et OpenDocument-dokument (.odt). ${SAVE_AS}`,
  zip: "Filen er en zip-fil uden et Word-dokument i. Pak den ud, og vælg .docx-filen.",
  other: `Filen er ikke et Word-dokument (.docx). ${SAVE_AS}`,
};

const limitTexts: Readonly<Record<DocxLimit, string>> = {
  blocks: "afsnit og tabeller",
  cells: "felter i tabellerne",
  text: "tegn",
  columns: "kolonner i én tabel",
};

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

/** The Danish sentences a person reads when a document cannot be read: what is wrong and what to do. */
export function docxFailureText(failure: DocxFailure): string {
  switch (failure.kind) {
    case "notDocx":
      return otherFiles[failure.looksLike];
    case "tooMuch":
      return (
        `Dokumentet er for stort: mere end ${grouped(failure.allowed)} ${limitTexts[failure.limit]}. ` +
        "Del det i flere dokumenter, og prøv igen."
      );
    case "tooLarge":
      return (
        `Filen er for stor: mere end ${grouped(failure.allowed)} ${failure.limit === "nesting" ? "lag inden i hinanden" : "byte eller dele"}` +
        `${failure.where === null ? "" : ` (${failure.where})`}. Gem kun forslaget i et dokument for sig, og prøv igen.`
      );
    case "corrupt": {
      const where = failure.part === null ? "" : ` i ${failure.part}`;
      return `Filen er beskadiget${where}: ${failure.detail}. Åbn den i Word, lad Word reparere den, og gem den igen.`;
    }
    case "encoding":
      return (
        `Filen har ${failure.part} i tegnsættet «${failure.encoding}», som et Word-dokument ikke må bruge. ` +
        "Åbn filen i Word, se bogstaverne efter, og gem den igen."
      );
  }
}
