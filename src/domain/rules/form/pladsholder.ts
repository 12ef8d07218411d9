import type { SheetReading } from "../../recognition/readSheet.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";
import { defineRule, type Place } from "../rule.ts";

/** Words that stand where something was to be written. "(sæt X)" is the form's own. */
const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}(])[xX]{1,4} (?:antal|mio\.?|t\.? ?kr\.?|kr\.|pct\.?|procent|%|årsværk|borgere|pladser|år|måneder|børn|unge|familier|medarbejdere|forløb)(?!\p{L})/u,
  /(?<!\p{L})[\d.-]*(?:xx+|XX+)(?:[.-]?[\dxX]+)*(?![\p{L}\p{N}])/u,
  /(?<!\p{L})(?:tabel|bilag|afsnit) [xX](?![\p{L}\p{N}])/iu,
  /(?:^|[.:([<]\s?)(?:Indsæt|Skriv|Angiv|Beskriv|Tilføj|Udfyld) (?:\p{L}+ ){0,4}her(?=[.\])>]*$)/u,
  /^(?:beløb|tekst|tal|dato) (?:indsættes|udfyldes|tilføjes|følger)(?!\p{L})|(?:indsættes|udfyldes|tilføjes) senere(?!\p{L})/iu,
  /\[[^\]]{0,80}(?:indsæt|vælg|skriv|angiv|udfyld|beløb|dato|navn|titel|tekst)[^\]]{0,80}\]/iu,
  /klik (?:eller tryk )?her|(?:indsæt|skriv) (?:tekst|beløb|dato|navn) her|indsæt (?:tekst|beløb|dato|navn)|<(?:indsæt|skriv|angiv)[^>]*>/iu,
  /(?<!\p{L})(?:TBD|lorem ipsum)(?!\p{L})|\?\?\?/u,
  /(?<!\p{L})(?:dd[.\s/-]+mm|åååå)(?!\p{L})/iu,
];

interface Found {
  readonly at: Place;
  readonly text: string;
}

function* placeholdersIn({ snapshot }: SheetReading): Generator<Found> {
  const { document, name } = snapshot;
  if (!document) return;
  for (const { at, text } of document.placeholders) yield { at: { sheet: name, ...at }, text };
  for (const row of document.rows.keys()) {
    for (const [column, { value }] of (snapshot.cells[row] ?? []).entries()) {
      const text = value.kind === "text" ? tidy(value.text) : "";
      const match = PATTERNS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
      if (match !== undefined) yield { at: { sheet: name, row, column }, text: match };
    }
  }
}

/** BU01 was sent in with "X antal støttefamilier rekrutteres". */
export const pladsholder = defineRule({
  id: "pladsholder",
  severity: "advarsel",
  concerns: "every",
  title: "Der står en pladsholder, hvor der skulle stå noget.",
  message: ({ tekst }: Record<"tekst", string>) =>
    `Her står «${tekst}», som ingen har udfyldt. Skriv det, der skal stå.`,
  why: "En pladsholder, der er glemt, viser, at afsnittet ikke er læst igennem, og oplysningen mangler.",
  remedy: "Skriv det, der skal stå, eller slet linjen.",
  source: "Investeringsforslag BU01: «X antal støttefamilier rekrutteres».",
  examples: {
    good: `
      ¶ Succeskriterium: 20 støttefamilier rekrutteres.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      ¶ Succeskriterium: X antal støttefamilier rekrutteres.
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ sheets }) {
    for (const sheet of sheets) {
      for (const { at, text } of placeholdersIn(sheet))
        yield { at, facts: { tekst: text }, expected: null, found: text };
    }
  },
});
