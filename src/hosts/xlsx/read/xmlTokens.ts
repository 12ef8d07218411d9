/**
 * Our own tokenizer, after measuring: most of the time of reading went into a general XML parser (saxes), which looks
 * at every character by itself. What is not well-formed is refused as saxes does, and a test holds the two together.
 */
import type { TokenHandler } from "./tokenHandler.ts";
import { Letters } from "./xmlLetters.ts";
import { declaredEncoding, endOfDocumentType } from "./xmlProlog.ts";
import { readSection, SECTIONS, type Section } from "./xmlSection.ts";
import { Names, readTag } from "./xmlTag.ts";
import { refuse, sureUntil, withLineFeeds, withoutEntities } from "./xmlText.ts";

/** Characters of one tag: Excel's longest are a fraction, and one that goes on for ever is read only once. */
const LONGEST_TAG = 250_000;

/** Hands on the tags and texts of a part that comes in pieces. */
export class XmlTokens {
  readonly #handler: TokenHandler;
  readonly #letters = new Letters();
  readonly #names = new Names();
  readonly #open: string[] = [];
  #rest = "";
  #section: Section | null = null;
  #begun = false;
  #hasRoot = false;

  constructor(handler: TokenHandler) {
    this.#handler = handler;
  }

  write(piece: string): void {
    this.#letters.check(piece);
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = this.#section ? this.#inSection(text, at, this.#section) : this.#token(text, at);
      if (next === null) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_TAG) refuse("a tag without an end");
  }

  end(): void {
    this.#letters.end();
    if (this.#rest !== "" && this.#section === null && !this.#rest.startsWith("<")) this.#text(this.#rest);
    else if (this.#rest !== "") refuse("a part that is cut off");
    if (this.#section !== null || this.#open.length > 0 || !this.#hasRoot) refuse("a part that is cut off");
  }

  /** Where to go on; null when more text is needed. */
  #token(text: string, at: number): number | null {
    if (text[at] !== "<") return this.#run(text, at);
    const kind = text[at + 1];
    if (kind === undefined) return null;
    if (kind === "/") return this.#closing(text, at);
    if (kind === "!") return this.#special(text, at);
    if (kind === "?") return this.#instruction(text, at);
    return this.#opening(text, at);
  }

  /** Text up to the next tag. What may be half an entity or line end waits. */
  #run(text: string, at: number): number | null {
    const tag = text.indexOf("<", at);
    const until = tag < 0 ? sureUntil(text, at) : tag;
    if (until === at) return null;
    this.#text(text.slice(at, until));
    return until;
  }

  #text(raw: string): void {
    this.#begun = true;
    if (this.#open.length === 0 && /[^ \t\r\n]/.test(raw)) refuse("text outside the root");
    if (this.#open.length === 0) return;
    if (raw.includes("]]>")) refuse("the end of a section that never began");
    this.#handler.text(withoutEntities(withLineFeeds(raw)));
  }

  #opening(text: string, at: number): number | null {
    const tag = readTag(text, at, this.#names);
    if (tag === null) return null;
    if (this.#open.length === 0 && this.#hasRoot) refuse("a second root");
    this.#begun = true;
    this.#hasRoot = true;
    this.#open.push(tag.name);
    this.#handler.open(tag.name, tag.attributes);
    if (tag.isEmpty) this.#leave(tag.name);
    return tag.end;
  }

  #closing(text: string, at: number): number | null {
    const end = text.indexOf(">", at);
    if (end < 0) return null;
    const name = text.slice(at + 2, end);
    this.#leave(name === this.#open.at(-1) ? name : name.trimEnd());
    return end + 1;
  }

  #leave(name: string): void {
    if (this.#open.pop() !== name) refuse("a tag that closes another");
    this.#handler.close(name);
  }

  #special(text: string, at: number): number | null {
    for (const section of SECTIONS) {
      if (text.startsWith(section.lead, at)) return this.#enter(section, at + section.lead.length);
      if (text.length - at < section.lead.length && section.lead.startsWith(text.slice(at))) return null;
    }
    return this.#documentType(text, at);
  }

  #enter(section: Section, at: number): number {
    if (section.isText && this.#open.length === 0) refuse("text outside the root");
    this.#begun = true;
    this.#section = section;
    return at;
  }

  /** Passed over with all that it declares. */
  #documentType(text: string, at: number): number | null {
    const lead = "<!DOCTYPE";
    if (text.length < at + lead.length && lead.startsWith(text.slice(at))) return null;
    if (!text.startsWith(lead, at) || this.#hasRoot) refuse("a declaration that is none");
    this.#begun = true;
    return endOfDocumentType(text, at + lead.length);
  }

  #instruction(text: string, at: number): number | null {
    const end = text.indexOf("?>", at);
    if (end < 0) return null;
    const content = text.slice(at + 2, end);
    const target = /^[^\s]+/.exec(content)?.[0] ?? "";
    if (target.toLowerCase() === "xml") this.#declaration(content.slice(3), target === "xml" && !this.#begun);
    else this.#names.check(target);
    this.#begun = true;
    return end + 2;
  }

  #declaration(content: string, isInPlace: boolean): void {
    if (!isInPlace) refuse("a declaration out of place");
    this.#handler.declaration(declaredEncoding(content));
  }

  #inSection(text: string, at: number, section: Section): number | null {
    const { content, next, isOver } = readSection(text, at, section);
    if (section.isText && content !== "") this.#handler.text(withLineFeeds(content));
    if (isOver) this.#section = null;
    return next === at ? null : next;
  }
}
