import type { CaseField, CasePlace, CaseProblem } from "./caseProblem.ts";

/** What the reader of a message calls the field, with its name in the file. */
const FIELDS: Readonly<Record<CaseField, string>> = {
  id: "sagens nummer (id)",
  title: "sagens titel (title)",
  kind: "sagens slags (kind)",
  priceLevel: "pris- og lønniveauet (priceLevel)",
  years: "årene (years)",
  lines: "linjerne (lines)",
  table1: "Tabel 1 med rækker (table1.rows)",
  line: "linjen",
  label: "teksten (label)",
  lineKind: "arten (kind)",
  controlArea: "styringsområdet",
  committee: "udvalget (committee)",
  ownCommittees: "sagens egne udvalg (ownCommittees)",
  appropriation: "bevillingen (appropriation)",
  administrative: "markeringen som administrativ (administrative)",
  heading: "overskriften (heading)",
  amounts: "beløbene",
  earlierFunding: "de tidligere afsatte midler (earlierFunding)",
  hearings: "listen over, hvem der er hørt (hearings)",
  body: "hvem der er hørt (body)",
  answer: "svaret (answer)",
  conclusion: "datoen eller konklusionen (conclusion)",
  location: "stedet (location)",
  address: "adressen (address)",
};

const SHOWN_LABEL = 60;

function shorten(text: string): string {
  return text.length <= SHOWN_LABEL ? text : `${text.slice(0, SHOWN_LABEL - 1).trimEnd()}…`;
}

const ROWS = { line: "Linje", agreement: "Tidligere afsatte midler, række", hearing: "Hvem er hørt, række" } as const;

const COUNTED = { years: "år", lines: "linjer", earlierFunding: "aftaler", hearings: "rækker" } as const;

function placeText(at: CasePlace): string {
  if (at.kind === "case") return "Sagen";
  const number = `${ROWS[at.kind]} ${at.number}`;
  const name = at.label.trim() === "" ? number : `${number} «${shorten(at.label)}»`;
  return at.kind === "hearing" || at.year === null ? name : `${name}, ${at.year}`;
}

function committeeText(found: string, suggestion: string | null): string {
  const hint = suggestion === null ? "Skriv fx «SUD» eller «Socialudvalget»." : `Mente du ${suggestion}?`;
  return `«${shorten(found)}» er ikke et udvalg, der kendes. ${hint}`;
}

function notANumberText(found: string, reads: string | null): string {
  const advice =
    reads === null ? "Skriv et tal, eller null for tomt." : `Skriv tallet ${reads} uden tusindtalsskilletegn.`;
  return `«${shorten(found)}» er tekst og ikke et tal. ${advice}`;
}

function whatText(problem: CaseProblem): string {
  switch (problem.kind) {
    case "notACase":
      return "Filen indeholder ikke en sag. Vælg en fil, der er gemt som sag.";
    case "unknownVersion":
      return (
        `Formatet har version ${problem.found}, men kun til og med version ${problem.known} kan læses. ` +
        "Gem sagen igen, eller hent en nyere udgave."
      );
    case "missing":
      return `${FIELDS[problem.field]} mangler og skal skrives i filen.`;
    case "wrongForm":
      return `${FIELDS[problem.field]} er «${shorten(problem.found)}», som ikke kan bruges dér. Ret det i filen.`;
    case "unknownChoice":
      return (
        `${FIELDS[problem.field]} er «${shorten(problem.found)}», som ikke kendes. Skriv ` +
        `${problem.choices.join(" eller ")}.`
      );
    case "tooLong":
      return `${FIELDS[problem.field]} fylder ${problem.length} tegn. Forkort til højst ${problem.longest}.`;
    case "unprintable":
      return `${FIELDS[problem.field]} indeholder et tegn, der ikke kan stå i en celle. Skriv teksten om.`;
    case "tooMany":
      return `der er ${problem.found} ${COUNTED[problem.field]}. Del sagen, så der højst er ${problem.most}.`;
    case "yearsNotConsecutive":
      return `året ${problem.next} følger ikke efter ${problem.year}. Skriv alle år i rækkefølge uden huller.`;
    case "unknownCommittee":
      return committeeText(problem.found, problem.suggestion);
    case "wrongUnit":
      return `beløbene står i «${shorten(problem.found)}». Regn dem om til 1.000 kr.`;
    case "kindOutOfPlace":
      return (
        `arten «${problem.lineKind}» hører ikke til i en sag af slagsen «${problem.caseKind}». Ret arten ` +
        "eller sagens slags."
      );
    case "tableOutOfPlace":
      return (
        `${FIELDS[problem.field]} hører ikke til i en sag af slagsen «${problem.caseKind}». Slet den ` +
        "del, eller ret sagens slags."
      );
    case "unknownDistrict":
      return `«${shorten(problem.found)}» er ikke en bydel, der kendes. Skriv fx «Bydækkende» eller «Valby».`;
    case "wrongAmountCount":
      return (
        `der er ${problem.found} beløb, men sagen har ${problem.expected} år. Skriv ét beløb for hvert ` +
        "år, og null for tomt."
      );
    case "notANumber":
      return notANumberText(problem.found, problem.reads);
    case "amountTooLarge":
      return `beløbet ${shorten(problem.found)} er for stort. Beløb skrives i 1.000 kr.`;
    case "unknownBlock":
      return (
        `rækken står i blokken «${shorten(problem.found)}», som ikke kendes. Flyt den ind under varige ` +
        "ændringer, implementeringsomkostninger eller udgifter."
      );
  }
}

/** A whole Danish sentence or two: the place, what is wrong, and what to do. */
export function caseProblemText(problem: CaseProblem): string {
  return `${placeText(problem.at)}: ${whatText(problem)}`;
}
