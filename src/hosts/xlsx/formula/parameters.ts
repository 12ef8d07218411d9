import { isName } from "./storedFormulaTokens.ts";

/** How files spell what LET and LAMBDA give a name to. */
const PREFIX = "_xlpm.";

const withoutPrefix = (name: string): string =>
  name.slice(0, PREFIX.length).toLowerCase() === PREFIX ? name.slice(PREFIX.length) : name;
const bare = (token: string): string => withoutPrefix(token).toUpperCase();

/** A bracket that is open, and of LET and LAMBDA what they have named so far. */
interface Bracket {
  readonly kind: "LET" | "LAMBDA" | null;
  readonly names: string[];
  argument: number;
  /** Where the argument begins. */
  from: number;
}

/** [y] is an argument that may be left out. */
const OPTIONAL = /^\[\s*([\p{L}_\\][\p{L}\p{N}_.\\?]*)\s*\]$/u;

/**
 * Walks through a formula's tokens and spells the parameters of LET and LAMBDA as files do. A name is one from
 * its comma on until its bracket closes; what touches $, : or ! is a reference or a sheet.
 */
export class Parameters {
  readonly #tokens: string[];
  readonly #open: Bracket[] = [];
  /** How many open brackets have given the name a meaning. */
  readonly #inScope = new Map<string, number>();

  constructor(tokens: string[]) {
    this.#tokens = tokens;
  }

  /** Whether the token is a parameter; `spell` says how. */
  isParameter(at: number): boolean {
    const token = this.#tokens[at];
    if (!isName(token) || /^[$:!.]$/.test(this.#tokens[at - 1] ?? "") || /^[:!]$/.test(this.#tokens[at + 1] ?? ""))
      return false;
    return (this.#inScope.get(bare(token)) ?? 0) > 0;
  }

  spell(token: string): string {
    return PREFIX + withoutPrefix(token);
  }

  /** Takes notice of brackets and commas; to be called for each token in turn. */
  pass(at: number): void {
    const token = this.#tokens[at];
    if (token === "(" || token === "{") this.#enter(at);
    else if (token === ")" || token === "}") this.#leave();
    else if (token === ",") this.#comma(at);
  }

  #enter(at: number): void {
    const name = this.#tokens[at - 1]?.toUpperCase().replace(/^_XLFN\./, "") ?? "";
    const kind = this.#tokens[at] === "(" && (name === "LET" || name === "LAMBDA") ? name : null;
    this.#open.push({ kind, names: [], argument: 0, from: at + 1 });
  }

  #comma(at: number): void {
    const bracket = this.#open.at(-1);
    if (!bracket) return;
    const isPlaceOfName = bracket.kind === "LAMBDA" || (bracket.kind === "LET" && bracket.argument % 2 === 0);
    if (isPlaceOfName) this.#declare(bracket, at);
    bracket.argument += 1;
    bracket.from = at + 1;
  }

  /** Only a name that is the whole argument. */
  #declare({ names, from }: Bracket, until: number): void {
    const place = this.#onlyPlace(from, until);
    const token = place === null ? undefined : this.#tokens[place];
    if (place === null || token === undefined) return;
    const optional = OPTIONAL.exec(token)?.[1];
    const name = optional ?? token;
    if (!isName(name)) return;
    names.push(bare(name));
    this.#inScope.set(bare(name), (this.#inScope.get(bare(name)) ?? 0) + 1);
    this.#tokens[place] = optional === undefined ? this.spell(name) : `[${this.spell(optional)}]`;
  }

  /** Where the one token stands that is no space; looks no further than the second. */
  #onlyPlace(from: number, until: number): number | null {
    let found: number | null = null;
    for (let at = from; at < until; at++) {
      if (this.#tokens[at]?.trim() === "") continue;
      if (found !== null) return null;
      found = at;
    }
    return found;
  }

  #leave(): void {
    for (const name of this.#open.pop()?.names ?? []) this.#inScope.set(name, (this.#inScope.get(name) ?? 0) - 1);
  }
}

/** Tokens as Excel shows them. */
export function withoutParameterPrefix(token: string): string {
  const optional = OPTIONAL.exec(token)?.[1];
  return optional === undefined ? withoutPrefix(token) : `[${withoutPrefix(optional)}]`;
}
