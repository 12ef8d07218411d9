/* The headers under which the files are served, in the words of the servers they may come to lie on. */
import type { Environment } from "./environment.ts";

/** Path patterns as in a `_headers` file: exact, or a beginning with `*`. No header has two rules for one path. */
export type HeaderRule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/** The first rule is that of all paths. */
export type HeaderRules = readonly [HeaderRule, ...HeaderRule[]];

/**
 * `unsafe-inline` for styles only: Fluent UI makes its styles as it goes. `frame-ancestors` is left out on purpose:
 * Excel on the web frames the pane from addresses that Microsoft lists nowhere, and outside Excel it does nothing.
 */
export function contentSecurityPolicy({ officeJs }: Pick<Environment, "officeJs">): string {
  const { origin } = new URL(officeJs);
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Asked for each time, and answered with "unchanged" where it is: no page points at files that are gone. */
const FRESH = { "Cache-Control": "no-cache" };
/** Excel on the web fetches these from an address of its own. */
const OPEN = { ...FRESH, "Access-Control-Allow-Origin": "*" };
/** A name with a hash of the contents never means anything else. */
const FOR_EVER = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Excel shows no icon that it may not keep. */
const A_DAY = { "Cache-Control": "public, max-age=86400" };

const ICONS = ["16", "32", "64", "80", "192", "outline-32"];

export function headerRules(environment: Pick<Environment, "officeJs">): HeaderRules {
  const everywhere = {
    "Content-Security-Policy": contentSecurityPolicy(environment),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
  return [
    ["/*", everywhere],
    ["/static/*", FOR_EVER],
    ["/taskpane.html", FRESH],
    ["/functions.js", OPEN],
    ["/functions.json", OPEN],
    ["/manifest.xml", FRESH],
    ["/manifest.json", FRESH],
    ["/assets/genveje.json", OPEN],
    ["/assets/tom-rude.html", FRESH],
    ["/assets/hjaelp.html", FRESH],
    ["/assets/hjaelp.css", FRESH],
    ...ICONS.map((icon) => [`/assets/icon-${icon}.png`, A_DAY] as const),
    ...["funktioner", "guide", "it", "regler"].map((folder) => [`/${folder}/*`, FRESH] as const),
  ];
}

export function headersText(rules: HeaderRules): string {
  const blocks = rules.map(([pattern, headers]) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** Reads what `headersText` writes. */
export function readHeaders(text: string): readonly HeaderRule[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [pattern = "", ...lines] = block.split("\n").map((line) => line.trim());
      return [pattern, Object.fromEntries(lines.map((line) => line.split(/:\s(.*)/, 2)))] as const;
    });
}

/** All headers of a file, by its path from the root. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const matches = (pattern: string): boolean =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return Object.assign({}, ...rules.filter(([pattern]) => matches(pattern)).map(([, headers]) => headers));
}
