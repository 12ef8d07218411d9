const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes characters XML cannot hold as `_x000D_` (and `_x005F_` for an underscore that would read as such). */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
