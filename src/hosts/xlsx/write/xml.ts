import { escapeXstring } from "../xstring.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xmlText(text: string): string {
  return escapeXstring(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

type AttributeValue = string | number | boolean | null | undefined;

/** Attributes without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeXstring(String(value));
    return [` ${key}="${text.replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character)}"`];
  });
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** A list element with its count; nothing at all where the list is empty. */
export function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}
