import { CASE_KINDS, type CaseKind } from "../domain/case/caseModel.ts";
import { CHECK_USAGE, TABLES_USAGE } from "./usageText.ts";

const FORMATS = ["text", "json", "html"] as const;
export type Format = (typeof FORMATS)[number];

export type Arguments =
  | {
      readonly kind: "check";
      readonly paths: readonly string[];
      readonly format: Format;
      readonly caseKind: CaseKind | null;
      readonly needsTables: boolean;
    }
  | { readonly kind: "tables"; readonly casePath: string; readonly out: string; readonly overwrite: boolean }
  | { readonly kind: "help"; readonly usage: string }
  /** `problem` says in Danish what is wrong with the arguments. */
  | { readonly kind: "wrong"; readonly problem: string; readonly usage: string };

interface Words {
  readonly paths: readonly string[];
  readonly options: ReadonlyMap<string, string | null>;
}

/** Options that take a value: `--format json` or `--format=json`. After `--` everything is a path. */
function sortWords(words: readonly string[], withValue: readonly string[]): Words {
  const paths: string[] = [];
  const options = new Map<string, string | null>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") return { paths: [...paths, ...words.slice(index + 1)], options };
    const [, name = "", value] = /^(--?[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === "") paths.push(word);
    else if (value !== undefined) options.set(name, value);
    else options.set(name, withValue.includes(name) ? (words[(index += 1)] ?? null) : null);
  }
  return { paths, options };
}

/** Null when all is well. */
function unknownOption({ options }: Words, known: readonly string[]): string | null {
  const unknown = [...options.keys()].find((name) => !known.includes(name));
  return unknown === undefined ? null : `${unknown} kendes ikke.`;
}

const asksForHelp = ({ options }: Words): boolean => options.has("--help") || options.has("-h");

function checkArguments(words: Words): Arguments {
  const format = words.options.get("--format");
  const isFormat = FORMATS.find((known) => known === (format ?? "text"));
  const asked = words.options.get("--som");
  const caseKind = CASE_KINDS.find((known) => known === asked) ?? null;
  const problem =
    unknownOption(words, ["--format", "--som", "--kraev-tabeller"]) ??
    (words.options.has("--format") && (format === null || !isFormat)
      ? `--format skal være text, json eller html, ikke «${format ?? ""}».`
      : null) ??
    (words.options.has("--som") && caseKind === null
      ? `--som skal være investeringsforslag eller budgetnotat, ikke «${asked ?? ""}».`
      : null) ??
    (words.paths.length === 0 ? "Skriv mindst én fil eller mappe." : null);
  if (problem !== null || !isFormat) return { kind: "wrong", problem: problem ?? "", usage: CHECK_USAGE };
  return {
    kind: "check",
    paths: words.paths,
    format: isFormat,
    caseKind,
    needsTables: words.options.has("--kraev-tabeller"),
  };
}

function tablesArguments(words: Words): Arguments {
  const [casePath, second] = words.paths;
  const out = words.options.get("--out");
  const wrong = (problem: string): Arguments => ({ kind: "wrong", problem, usage: TABLES_USAGE });
  const unknown = unknownOption(words, ["--out", "--overskriv"]);
  if (unknown !== null) return wrong(unknown);
  if (casePath === undefined) return wrong("Skriv, hvilken sag (.json) tabellerne skal laves af.");
  if (second !== undefined) return wrong(`Kun én sag ad gangen: «${second}» er én for meget.`);
  if (out === undefined || out === null || out === "") return wrong("Skriv med --out, hvilken fil der skal skrives.");
  if (!/\.xlsx$/i.test(out)) return wrong(`Filen efter --out skal ende på .xlsx: «${out}».`);
  return { kind: "tables", casePath, out, overwrite: words.options.has("--overskriv") };
}

/** The first word is the command. */
export function readArguments([command, ...rest]: readonly string[]): Arguments {
  if (command === "kontrol") {
    const words = sortWords(rest, ["--format", "--som"]);
    return asksForHelp(words) ? { kind: "help", usage: CHECK_USAGE } : checkArguments(words);
  }
  if (command === "tabeller") {
    const words = sortWords(rest, ["--out"]);
    return asksForHelp(words) ? { kind: "help", usage: TABLES_USAGE } : tablesArguments(words);
  }
  const usage = `${CHECK_USAGE}\n${TABLES_USAGE}`;
  if (command === "--help" || command === "-h") return { kind: "help", usage };
  return {
    kind: "wrong",
    problem: command === undefined ? "Skriv en kommando." : `Kommandoen «${command}» kendes ikke.`,
    usage,
  };
}
