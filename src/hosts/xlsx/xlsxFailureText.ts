import type { OtherFile } from "../package/packageFailure.ts";
import type { XlsxFailure } from "./xlsxFailure.ts";
import type { Limit } from "./xlsxLimits.ts";

const SAVE_AS = "Åbn den i Excel, og gem den som «Excel-projektmappe (*.xlsx)».";

const otherFiles: Readonly<Record<OtherFile, string>> = {
  empty: "Filen er tom (0 byte). Hent eller gem den igen.",
  xls: `Filen er i det gamle Excel-format (.xls). ${SAVE_AS}`,
  encrypted:
    "Filen er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden under Filer > " +
    "Oplysninger, og gem den igen.",
  rights:
    "Filen er krypteret med et følsomhedsmærkat eller rettighedsstyring, så kun bestemte personer kan åbne den. " +
    "Åbn den i Excel, vælg et mærkat uden kryptering under Hjem > Følsomhed, eller fjern begrænsningen under " +
    "Filer > Oplysninger > Beskyt projektmappe, og gem den igen.",
  xlsb: `Filen er en binær Excel-projektmappe (.xlsb). ${SAVE_AS}`,
  ods: `Filen er et OpenDocument-regneark (.ods). ${SAVE_AS}`,
  doc:
    "Filen er i det gamle Word-format (.doc). Åbn den i Word, gem den som «Word-dokument (*.docx)», og kontrollér den " +
    "som formular.",
  docx:
    "Filen er et Word-dokument. Giv den et navn, der ender på .docx, og kontrollér den som formular, eller kopiér " +
    "tabellerne ind i en Excel-projektmappe.",
  zip: "Filen er en zip-fil uden en Excel-projektmappe i. Pak den ud, og vælg .xlsx-filen.",
  html: `Filen er en webside, ikke en Excel-projektmappe. ${SAVE_AS}`,
  xml: `Filen er en XML-fil, ikke en Excel-projektmappe. ${SAVE_AS}`,
  pdf: "Filen er en PDF, ikke en Excel-projektmappe.",
  text: `Filen er en tekstfil (fx CSV), ikke en Excel-projektmappe. ${SAVE_AS}`,
  unknown: "Filen er ikke en Excel-projektmappe (.xlsx).",
};

const limitTexts: Readonly<Record<Limit, string>> = {
  file: "byte i filen",
  entries: "dele i filen",
  part: "byte i én del af filen, når den er pakket ud",
  total: "byte i alt, når filen er pakket ud",
  carried: "byte i alt med billeder, når filen er pakket ud",
  nesting: "lag inden i hinanden",
  sheets: "ark",
  names: "definerede navne",
  cells: "celler med indhold",
  area: "celler i området fra den første til den sidste celle med indhold",
  cellText: "tegn i én celle",
  sharedTexts: "forskellige tekster",
  formulaText: "tegn i formler",
  styles: "celleformater",
  merges: "flettede områder",
  columnRuns: "kolonnebredder på ét ark",
};

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

/** The Danish sentences a person reads when a file cannot be read: what is wrong and what to do. */
export function xlsxFailureText(failure: XlsxFailure): string {
  switch (failure.kind) {
    case "otherFile":
      return otherFiles[failure.looksLike];
    case "tooLarge": {
      const where = failure.where === null ? "" : ` (${failure.where})`;
      const limit = `Filen er for stor: mere end ${grouped(failure.allowed)} ${limitTexts[failure.limit]}${where}.`;
      return `${limit} Flyt tabellerne til en mindre projektmappe, eller slet det, der ligger uden for tabellerne.`;
    }
    case "corrupt": {
      const where = failure.part === null ? "" : ` i ${failure.part}`;
      return (
        `Filen er beskadiget${where}: ${failure.detail}. Åbn den i Excel, lad Excel reparere den, og gem ` + "den igen."
      );
    }
    case "encoding":
      return (
        `Filen har ${failure.part} i tegnsættet «${failure.encoding}». En .xlsx-fil må kun ` +
        "bruge UTF-8 og UTF-16, så bogstaverne kan ikke læses sikkert. Åbn filen i Excel, se bogstaverne " +
        "efter, og gem den igen."
      );
    case "noSheets":
      return "Projektmappen har ingen regneark, kun diagramark eller makroark.";
  }
}

/** What a person must know of a workbook that was read without some of its sheets; null when all were there. */
export function missingSheetsText(missing: readonly string[]): string | null {
  const [first, second] = missing;
  if (first === undefined) return null;
  const named = missing.map((name) => `«${name}»`).join(", ");
  const those = second === undefined ? `Arket ${named} mangler i filen og er` : `Arkene ${named} mangler i filen og er`;
  return `${those} ikke læst. Åbn projektmappen i Excel, se efter, om noget er tabt, og gem den igen.`;
}
