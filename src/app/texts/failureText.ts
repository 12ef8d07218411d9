import { listing } from "../../domain/case/listing.ts";
import { FINDING_UNDONE, type FindingDoing } from "../check/fix/findingDoing.ts";
import { excelErrorText } from "./excelErrors.ts";
import type { HostFailure, SheetThing } from "../workbookHost.ts";

/** What the user was after when it failed: the same failure leaves different ways on. */
export type Doing =
  | FindingDoing
  | "insertTables"
  | "takeBack"
  | "insertFunction"
  | "check"
  | "reveal"
  | "watchSelection"
  | "compare"
  | "settings"
  | "cases"
  | "readCase"
  | "renew"
  | "takeBackRenewal"
  | "freeze"
  | "prepare"
  | "chart"
  | "sheet"
  | "word"
  | "copy"
  | "pane";

const NAMED_ADDRESSES = 5;

/** What went wrong, where, and what to do about it. */
export function failureText(failure: HostFailure, doing: Doing): string {
  switch (failure.kind) {
    case "cellEditing":
      return "Excel venter på, at du bliver færdig med at skrive i en celle. Tryk Enter i arket, og prøv igen.";
    case "sheetProtected":
      return `Arket «${failure.sheet}» er beskyttet, så der kan ikke skrives på det. ${protectedAdvice(doing)}`;
    case "workbookProtected":
      return (
        "Projektmappens struktur er beskyttet, så der kan ikke laves et nyt ark. Fjern beskyttelsen " +
        "under Gennemse, eller vælg «Dette ark»."
      );
    case "sheetMissing":
      return missingText(failure.sheet, doing);
    case "sheetHidden":
      return `Arket «${failure.sheet}» er skjult. Højreklik på en arkfane, vælg Vis, og prøv igen.`;
    case "occupied":
      return occupiedText(failure.sheet, failure.addresses, doing);
    case "changed":
      return changedText(failure.sheet, failure.addresses, doing);
    case "moreOnSheet":
      return (
        `På arket «${failure.sheet}» er der kommet ` +
        `${listing(failure.things.map((thing) => THINGS[thing]))}, så arket bliver stående. Skal det ` +
        "væk, så slet det selv."
      );
    case "halfWritten":
      return (
        `${UNDONE[doing]}, og arket «${failure.sheet}» kan stå halvt skrevet i ${failure.address}. Prøv ` +
        `Ctrl+Z i Excel, eller luk projektmappen uden at gemme. Excel svarede: ${failure.message} ` +
        `(${failure.code}).`
      );
    case "notANumber":
      return (
        `${UNDONE[doing]}: beløbet til ${failure.address} er ikke et tal, så intet er skrevet. Det er en fejl i ` +
        "Kvantum-ark. Send denne tekst til support."
      );
    case "noAnswer":
      return (
        "Excel har ikke svaret i to minutter. Vent, til Excel er færdig med at beregne, og se efter i arket, om noget " +
        "er skrevet. Svarer Excel stadig ikke, så gem, luk og åbn projektmappen, og prøv igen."
      );
    case "notFetched":
      return `${UNDONE[doing]}: en del af ruden kunne ikke hentes. Se efter forbindelsen, luk ruden, og åbn den igen.`;
    case "unexpected":
      return unexpectedText(failure.code, failure.message, doing);
  }
}

function missingText(sheet: string, doing: Doing): string {
  const gone = `Arket «${sheet}» findes ikke længere`;
  if (doing === "takeBack") return `${gone}, så der er intet at fjerne.`;
  return `${gone}. Kontrollér igen for at se, hvordan projektmappen ser ud nu.`;
}

function changedText(sheet: string, addresses: readonly string[], doing: Doing): string {
  if (doing === "takeBack") return changedSinceText(sheet, addresses);
  if (doing === "takeBackRenewal") return renewedSinceText(sheet, addresses);
  if (doing === "fix" || doing === "undoFix" || doing === "reveal") return movedText(sheet, addresses, doing);
  return (
    `På arket «${sheet}» er ${someOf(addresses)} ændret i mellemtiden. Intet er ` +
    "skrevet. Kontrollér igen for at se, hvordan det ser ud nu."
  );
}

const THINGS: Readonly<Record<SheetThing, string>> = {
  chart: "et diagram",
  table: "en Excel-tabel",
  pivotTable: "en pivottabel",
  shape: "en figur",
  comment: "en kommentar",
  note: "en note",
};

function protectedAdvice(doing: Doing): string {
  const unprotect = "Fjern beskyttelsen under Gennemse";
  return doing === "insertTables" ? `${unprotect}, eller vælg «Nyt ark».` : `${unprotect}, eller vælg et andet ark.`;
}

function occupiedText(sheet: string, addresses: readonly string[], doing: Doing): string {
  if (doing === "insertFunction") {
    return `Cellen ${addresses.join(", ")} på arket «${sheet}» er ikke tom. Vælg en tom celle, og prøv igen.`;
  }
  return (
    `Arket «${sheet}» har allerede indhold i ${someOf(addresses)}. Intet er skrevet. Vælg «Nyt ark», ` +
    "eller ryd cellerne."
  );
}

/** "B4, B5 og 12 andre celler". */
export function someOf(addresses: readonly string[]): string {
  const rest = addresses.length - NAMED_ADDRESSES;
  if (rest <= 0) return addresses.join(", ");
  return `${addresses.slice(0, NAMED_ADDRESSES).join(", ")} og ${rest} ${rest === 1 ? "anden celle" : "andre celler"}`;
}

function changedSinceText(sheet: string, addresses: readonly string[]): string {
  return (
    `${someOf(addresses)} på arket «${sheet}» er ændret, siden tabellerne blev indsat, så de bliver ` +
    "stående. Skal de væk, så slet dem selv."
  );
}

function renewedSinceText(sheet: string, addresses: readonly string[]): string {
  return (
    `${someOf(addresses)} på arket «${sheet}» er ændret, siden tabellerne blev opdateret, så ` +
    "opdateringen kan ikke fortrydes."
  );
}

/** Cells that hold something else are often only cells that have moved. */
function movedText(sheet: string, addresses: readonly string[], doing: "fix" | "undoFix" | "reveal"): string {
  const place = `${someOf(addresses)} på arket «${sheet}»`;
  if (doing === "reveal")
    return `${place} er flyttet eller ændret siden kontrollen (er der indsat eller slettet rækker?). Kontrollér igen.`;
  const advice =
    doing === "undoFix"
      ? "Intet er skrevet; brug Excels egen Fortryd (Ctrl+Z), eller ret cellerne selv."
      : "Intet er skrevet. Kontrollér igen, og ret derefter.";
  return `${place} er flyttet eller ændret i mellemtiden (er der indsat eller slettet rækker?). ${advice}`;
}

const UNDONE: Readonly<Record<Doing, string>> = {
  ...FINDING_UNDONE,
  insertTables: "Tabellerne blev ikke indsat",
  takeBack: "Tabellerne blev ikke fjernet",
  insertFunction: "Formlen blev ikke indsat",
  check: "Kontrollen blev ikke færdig",
  reveal: "Excel kunne ikke gå til cellen",
  compare: "Filerne blev ikke sammenlignet",
  watchSelection: "Ruden kan ikke se, hvilken celle der er valgt",
  settings: "Valget af sag kunne ikke gemmes i eller hentes fra projektmappen",
  cases: "Dine sager kunne ikke gemmes i eller hentes fra projektmappen",
  renew: "Tabellerne blev ikke opdateret",
  takeBackRenewal: "Opdateringen blev ikke fortrudt",
  freeze: "Formlerne blev ikke ændret",
  prepare: "Arket blev ikke klargjort",
  chart: "Diagrammet blev ikke lavet",
  word: "Word-filen blev ikke lavet",
  copy: "Tabellen blev ikke kopieret",
  pane: "Det blev ikke gjort færdigt",
  readCase: "Arket kunne ikke læses",
  sheet: "Excel kunne ikke sige, hvilket ark der er fremme",
};

function unexpectedText(code: string, message: string, doing: Doing): string {
  if (doing === "chart" && code === "ApiNotFound")
    return "Denne Excel kan ikke lave diagrammer herfra. Markér totalerne i Tabel 1, og brug Indsæt › Diagram i Excel.";
  return `${UNDONE[doing]}. ${excelErrorText(code, message)}`;
}
