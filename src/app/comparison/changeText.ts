import type { CaseChange, ChangeKind, Comparison } from "../../domain/comparison/change.ts";
import { counted } from "../texts/displayText.ts";

const quoted = (text: string | null): string => (text === null || text === "" ? "(tom)" : `«${text}»`);
const figure = (text: string | null): string => (text === null || text === "" ? "(tom)" : text);

const SHORT = 160;
const shortened = (text: string | null): string | null =>
  text !== null && text.length > SHORT ? `${text.slice(0, SHORT)} …` : text;

function rowName({ row, column }: CaseChange): string {
  return [row, column].filter((text) => text !== "").join(", ");
}

/** One sentence without its table: "Løn, 2026: 100 → 200". */
export function changeText(change: CaseChange): string {
  const { kind, row, column, before, after, isSum } = change;
  const sum = isSum ? " (sum)" : "";
  switch (kind) {
    case "amount":
    case "payback":
      return `${rowName(change)}: ${figure(before)} → ${figure(after)}${sum}`;
    case "figure":
      return `${row === "" ? "Et andet tal" : row}: ${figure(before)} → ${figure(after)}`;
    case "lineAdded":
      return `Ny række ${quoted(row)}${after ? `: ${after}` : ""}${sum}`;
    case "lineRemoved":
      return `Rækken ${quoted(row)} er fjernet${before ? `: ${before}` : ""}${sum}`;
    case "lineRenamed":
      return `Rækken ${quoted(before)} hedder nu ${quoted(after)}`;
    case "property":
      return `${row === "" ? "" : `${row}, `}${column}: ${quoted(before)} → ${quoted(after)}`;
    case "tableAdded":
      return `Ny tabel ${quoted(after)}`;
    case "tableRemoved":
      return `Tabellen ${quoted(before)} er fjernet`;
    case "committeeAdded":
      return `${after} er kommet til`;
    case "committeeRemoved":
      return `${before} er ikke med mere`;
    case "textAdded":
      return `Ny tekst ${quoted(shortened(after))}`;
    case "textRemoved":
      return `Teksten ${quoted(shortened(before))} er fjernet`;
    case "textChanged":
      return `${quoted(shortened(before))} → ${quoted(shortened(after))}`;
    case "acceptanceLapsed":
      return `${rowName(change)}: accepten gælder ikke længere (${shortened(before)})`;
  }
}

const ELSEWHERE: Readonly<Partial<Record<ChangeKind, string>>> = {
  committeeAdded: "Udvalg",
  committeeRemoved: "Udvalg",
  figure: "Andre tal",
  textAdded: "Tekster",
  textRemoved: "Tekster",
  textChanged: "Tekster",
  acceptanceLapsed: "Accepter, der er bortfaldet",
};

export interface ChangeGroup {
  readonly title: string;
  readonly changes: readonly CaseChange[];
}

/** Table by table, in the order they are told. */
export function changeGroups(changes: readonly CaseChange[]): ChangeGroup[] {
  const groups = new Map<string, CaseChange[]>();
  for (const change of changes) {
    const title = ELSEWHERE[change.kind] ?? change.table;
    const group = groups.get(title);
    if (group) group.push(change);
    else groups.set(title, [change]);
  }
  return [...groups].map(([title, own]) => ({ title, changes: own }));
}

/** "3 ændringer, heraf 2 beløb". */
export function changesText(changes: readonly CaseChange[]): string {
  if (changes.length === 0) return "Ingen ændringer i sagen.";
  const amounts = changes.filter(({ kind }) => kind === "amount" || kind === "payback" || kind === "figure").length;
  return `${counted(changes.length, "ændring", "ændringer")}, heraf ${counted(amounts, "tal", "tal")}.`;
}

/** Nothing is said where all could be compared. */
export function uncomparedText({ uncompared, isFormBesideSheet, areTwoCases }: Comparison): string[] {
  const cases = "Ingen linje står i begge: det ser ud til at være to forskellige sager.";
  const figures = `${counted(uncompared, "tal", "tal")} er ikke sammenlignet, fordi en formel ikke har et resultat i filen.`;
  const texts = "Kun tabeller, og tal som begge har, er sammenlignet: Word-formularens tekst står ikke på arket.";
  return [
    ...(areTwoCases ? [cases] : []),
    ...(uncompared === 0 ? [] : [figures]),
    ...(isFormBesideSheet ? [texts] : []),
  ];
}
