/* What all help pages share: they stand alone, and need no script. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** As on the screen: "−1.300". */
export function danishNumber(value: number, digits: Intl.NumberFormatOptions = { maximumFractionDigits: 20 }): string {
  return new Intl.NumberFormat("da-DK", digits).format(value).replace("-", "−");
}

const STYLE = `
      :root { color-scheme: light dark; --line: #8886; --head: #8882; --soft: #616161; --fejl: #b10e1c; --advarsel: #8a5a00; --note: #004377; }
      @media (prefers-color-scheme: dark) { :root { --soft: #adadad; --fejl: #f1707b; --advarsel: #f2c661; --note: #8cc7f5; } }
      body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2 { line-height: 1.25; overflow-wrap: anywhere; } h1 { font-size: 1.75rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; }
      p { margin: .5rem 0; }
      img { max-width: 100%; height: auto; border: 1px solid var(--line); }
      input[type=search] { font: inherit; width: 100%; max-width: 30rem; padding: 6px 8px; box-sizing: border-box; }
      code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
      footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
      .soft, .trail { color: var(--soft); }
      .wide { overflow-x: auto; margin: 1rem 0; padding: 2px; scrollbar-width: thin; }
      /* A shadow at the side where more of the table lies out of sight. */
      .wide { --page: #fff; --cover: 2rem 100%; --shade: .75rem 100%; background: linear-gradient(to right, var(--page) 40%, transparent) left / var(--cover) no-repeat local, linear-gradient(to left, var(--page) 40%, transparent) right / var(--cover) no-repeat local, linear-gradient(to right, #8889, transparent) left / var(--shade) no-repeat scroll, linear-gradient(to left, #8889, transparent) right / var(--shade) no-repeat scroll; }
      @media (prefers-color-scheme: dark) { .wide { --page: #121212; } }
      table { border-collapse: collapse; font-size: 14px; }
      caption { text-align: start; padding-bottom: 4px; font-weight: 600; }
      th, td { border: 1px solid var(--line); padding: 2px 8px; text-align: start; }
      th { font-weight: normal; background: var(--head); }
      td { min-width: 2.5rem; height: 1.5em; } .cells th { text-align: center; } .cells th, .corner { padding: 2px 6px; min-width: 1rem; }
      td small { display: block; color: var(--soft); font-size: 12px; }
      td code { white-space: nowrap; }
      .amount { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
      dd { margin: 0 0 12px 1.5rem; }
      .kind { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; }
      .severity { display: inline-flex; align-items: center; gap: 6px; }
      .severity svg { flex: none; }
      .fejl { --mark: var(--fejl); } .advarsel { --mark: var(--advarsel); } .note { --mark: var(--note); }
      .severity b, .severity svg { color: var(--mark); }
      .at { outline: 3px solid var(--mark); outline-offset: -2px; background: color-mix(in srgb, var(--mark) 14%, transparent); }
      .related { outline: 2px dashed var(--mark); outline-offset: -2px; }
      .unseen td { color: var(--soft); font-style: italic; }
      .said { border-inline-start: 4px solid var(--mark); padding: 4px 0 4px 12px; }
      .said { margin-bottom: 2rem; }
      .said ul { list-style: none; margin: 4px 0; padding: 0; font-variant-numeric: tabular-nums; }
      .rules { list-style: none; margin: 0; padding: 0; }
      .rules li { display: grid; grid-template-columns: 7rem 1fr; align-items: baseline; padding: 4px 0; border-bottom: 1px solid var(--line); }
      .rules small { grid-column: 2; color: var(--soft); }
      .rules .severity { position: relative; top: 2px; }
      @media (max-width: 30rem) {
        body { margin: 1rem auto; padding: 0 .75rem; }
        table { font-size: 12px; } th, td, .cells th, .corner { padding: 1px 3px; } td { min-width: 1.5rem; } td small { font-size: 11px; }
        .rules li { grid-template-columns: 1.75rem 1fr; } .rules.legend li { grid-template-columns: 1fr; }
        .rules:not(.legend) b { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      }
      @page { margin: 18mm; }
      @media print {
        body { font-size: 11pt; max-width: none; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } nav, footer { display: none; }
        h1, h2 { break-after: avoid; } table, .said, li { break-inside: avoid; } th, .at { print-color-adjust: exact; } .wide { overflow: visible; background: none; }
      }`;

export interface Page {
  readonly title: string;
  readonly body: string;
  readonly links: string;
  /** Scripts from the same server, and none else. */
  readonly hasScript?: boolean;
}

/** A page and where it lies, seen from its folder. */
export interface PageFile {
  readonly file: string;
  readonly html: string;
}

/** Stricter than the headers of the whole folder: a help page runs no script and asks for nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
const WITH_SCRIPT = `${POLICY}; script-src 'self'`;

/** `body` and `links` are HTML already. Every page is one folder below the pane. */
export function htmlPage({ title, body, links, hasScript = false }: Page): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${hasScript ? WITH_SCRIPT : POLICY}" />
    <title>${escaped(title)} – Kvantum-ark</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <style>${STYLE}
    </style>
  </head>
  <body>
    <main>
${body}
    </main>
    <footer>${links} · <a href="../assets/hjaelp.html">Hjælp til Kvantum-ark</a></footer>
  </body>
</html>
`;
}
