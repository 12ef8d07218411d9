import { choosing } from "../../domain/case/listing.ts";
import { FORM_KINDS } from "../../domain/form/formKind.ts";
import { SEVERITIES } from "../../domain/rules/rule.ts";
import { CHECK_FORMATS, COMPARE_FORMATS, type Order } from "./orders.ts";

/** A Danish sentence about what the words lack. */
export class WrongWords extends Error {}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

const textOf = (value: string | boolean | undefined): string | null => (typeof value === "string" ? value : null);

function choice<T extends string>(options: Options, name: string, choices: readonly T[], flag = `--${name}`): T | null {
  const written = textOf(options[name]);
  if (written === null) return null;
  const chosen = choices.find((known) => known === written);
  if (chosen === undefined) throw new WrongWords(`${flag} skal være ${choosing(choices)}, ikke «${written}».`);
  return chosen;
}

function jobsOf(options: Options): number | null {
  const written = textOf(options["jobs"]);
  if (written === null) return null;
  if (!/^[1-9]\d?$/.test(written))
    throw new WrongWords(`--jobs skal være et helt tal fra 1 til 99, ikke «${written}».`);
  return Number(written);
}

function somePaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new WrongWords("Skriv mindst én fil eller mappe.");
  return paths;
}

function only(paths: readonly string[], missing: string): string {
  const [first, second] = paths;
  if (first === undefined) throw new WrongWords(missing);
  if (second !== undefined) throw new WrongWords(`Kun én ad gangen: «${second}» er én for meget.`);
  return first;
}

const destination = (options: Options): { out: string | null; overwrite: boolean } => ({
  out: textOf(options["ud"]),
  overwrite: options["overskriv"] === true,
});

function workbookOut(options: Options, flag: "out" | "ud"): string {
  const out = textOf(options[flag]);
  if (out === null || out === "") throw new WrongWords(`Skriv med --${flag}, hvilken fil der skal skrives.`);
  if (!/\.xlsx$/i.test(out)) throw new WrongWords(`Filen efter --${flag} skal ende på .xlsx: «${out}».`);
  return out;
}

/** The kind of file is told by its name: a workbook, or a Word document ("--ud", as the other commands say it). */
function tablesOut(options: Options): string {
  const own = textOf(options["ud"]);
  if (own !== null && /\.docx$/i.test(own)) return own;
  if (own !== null && !/\.xlsx$/i.test(own))
    throw new WrongWords(`Filen efter --ud skal ende på .docx eller .xlsx: «${own}».`);
  return workbookOut(options, own === null && textOf(options["out"]) !== null ? "out" : "ud");
}

export function checkOrder(paths: readonly string[], options: Options): Order {
  const format = choice(options, "format", CHECK_FORMATS) ?? "text";
  const caseKind = choice(options, "som", FORM_KINDS);
  const [copies, repairs] = [options["kopi"] === true, options["retSikre"] === true];
  const { out, overwrite } = destination(options);
  if ((copies || repairs) && out === null)
    throw new WrongWords(`Skriv med --ud, hvilken mappe ${repairs ? "de rettede" : "de markerede"} kopier skal i.`);
  return {
    kind: "check",
    paths: somePaths(paths),
    format,
    caseKind,
    needsTables: options["kraevTabeller"] === true,
    jobs: jobsOf(options),
    config: textOf(options["konfiguration"]),
    since: textOf(options["siden"]),
    base: textOf(options["skrivBasis"]),
    failAt: choice({ "fejl-ved": options["fejlVed"] }, "fejl-ved", SEVERITIES) ?? "fejl",
    copies,
    repairs,
    out,
    overwrite,
  };
}

export function tablesOrder(paths: readonly string[], options: Options): Order {
  const [casePath, second] = paths;
  if (casePath === undefined) throw new WrongWords("Skriv, hvilken sag (.json) tabellerne skal laves af.");
  if (second !== undefined) throw new WrongWords(`Kun én sag ad gangen: «${second}» er én for meget.`);
  const [out, template] = [tablesOut(options), textOf(options["skabelon"])];
  if (template !== null && !/\.docx$/i.test(out))
    throw new WrongWords("En skabelon bliver til et Word-dokument: filen efter --ud skal ende på .docx.");
  return { kind: "tables", casePath, out, template, overwrite: options["overskriv"] === true };
}

export function compareOrder(paths: readonly string[], options: Options): Order {
  const [before, after, third] = paths;
  if (before === undefined || after === undefined)
    throw new WrongWords("Skriv to filer eller to mapper: den første udgave og den nye.");
  if (third !== undefined) throw new WrongWords(`Kun to ad gangen: «${third}» er én for meget.`);
  const format = choice(options, "format", COMPARE_FORMATS) ?? "text";
  return { kind: "compare", before, after, format, ...destination(options) };
}

export function caseOrder(paths: readonly string[], options: Options): Order {
  const path = only(paths, "Skriv, hvilken fil sagen skal læses i.");
  return { kind: "case", path, answers: textOf(options["svar"]), ...destination(options) };
}

export function overviewOrder(paths: readonly string[], options: Options): Order {
  return {
    kind: "overview",
    paths: somePaths(paths),
    out: workbookOut(options, "ud"),
    overwrite: options["overskriv"] === true,
  };
}

export function rulesOrder(options: Options): Order {
  return {
    kind: "rules",
    format: choice(options, "format", ["text", "json"] as const) ?? "text",
    examples: textOf(options["eksempler"]),
    overwrite: options["overskriv"] === true,
  };
}

export function explainOrder(paths: readonly string[]): Order {
  return { kind: "explain", rule: only(paths, "Skriv, hvilken regel der skal forklares. Se dem med «regler».") };
}
