const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** What XML cannot hold or would change, a half of a surrogate pair, and an underscore that would read as an escape. */
const NEEDS_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Excel writes characters XML cannot hold as `_x000D_`, and `_x005F_` for an underscore that would read as such. */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function escapeXstring(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
