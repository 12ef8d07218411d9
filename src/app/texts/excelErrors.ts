/** What an error code of Excel's means to a person, and what to do; Excel's own words are English and for developers. */
interface ExcelError {
  readonly cause: string;
  readonly advice: string;
}

const AGAIN = "Prøv igen";
const SMALLER = "Prøv med færre ark eller færre tabeller ad gangen";

/** Codes of "Error handling with the application-specific JavaScript APIs" (Microsoft, 23 June 2025). */
const BY_CODE: Readonly<Record<string, ExcelError>> = {
  AccessDenied: {
    cause: "Excel gav ikke lov til det: arket eller projektmappen er beskyttet eller åbnet som skrivebeskyttet",
    advice: "Fjern beskyttelsen under Gennemse, eller vælg Aktivér redigering, og prøv igen",
  },
  ActivityLimitReached: { cause: "Excel har for travlt", advice: "Vent et øjeblik, og prøv igen" },
  ApiNotFound: { cause: "Denne udgave af Excel kan ikke det, der skal til", advice: "Opdatér Excel, og prøv igen" },
  Conflict: { cause: "En anden ændrede projektmappen samtidig", advice: AGAIN },
  FilteredRangeConflict: { cause: "Cellerne er filtreret", advice: "Ryd filteret under Data, og prøv igen" },
  GeneralException: { cause: "Excel fik en fejl undervejs", advice: AGAIN },
  HostRestartNeeded: { cause: "Excel skal genstartes", advice: "Gem, luk og åbn Excel, og prøv igen" },
  InactiveWorkbook: {
    cause: "En anden projektmappe kom frem imens",
    advice: "Gå tilbage til projektmappen, og prøv igen",
  },
  InsertDeleteConflict: { cause: "Rækker eller kolonner blev indsat eller slettet imens", advice: AGAIN },
  InvalidReference: { cause: "Cellerne findes ikke længere", advice: "Kontrollér igen for at se, hvad der er nu" },
  ItemAlreadyExists: { cause: "En anden har lige lavet et ark med samme navn", advice: AGAIN },
  ItemNotFound: {
    cause: "Arket eller cellerne findes ikke længere",
    advice: "Kontrollér igen for at se, hvordan projektmappen ser ud nu",
  },
  MemoryLimitReached: { cause: "Excel har ikke mere hukommelse", advice: "Luk andre projektmapper, og prøv igen" },
  NonBlankCellOffSheet: { cause: "Der er ikke plads på arket", advice: "Vælg «Nyt ark»" },
  RequestAborted: { cause: "Excel afbrød det", advice: AGAIN },
  RequestPayloadSizeLimitExceeded: { cause: "Det er mere, end Excel tager imod på én gang", advice: SMALLER },
  ResponsePayloadSizeLimitExceeded: { cause: "Det er mere, end Excel svarer på én gang", advice: SMALLER },
  ServiceNotAvailable: { cause: "Excel kan ikke nås", advice: "Se efter, om der er net, og prøv igen" },
  UndoNotSupported: { cause: "Excel kan ikke fortryde det i ét trin", advice: AGAIN },
  UnsupportedSheet: { cause: "Arket er et diagramark eller makroark", advice: "Vælg et almindeligt regneark" },
};

/** "Excel fik en fejl undervejs. Prøv igen; … support. Excel svarede: Internal error. (GeneralException)." */
export function excelErrorText(code: string, message: string): string {
  const { cause, advice } = BY_CODE[code] ?? { cause: "Excel kunne ikke gøre det", advice: AGAIN };
  return `${cause}. ${advice}; sker det stadig, så send denne tekst til support. Excel svarede: ${message} (${code}).`;
}
