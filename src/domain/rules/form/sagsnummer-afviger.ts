import { labelKey } from "../../recognition/cells/tidyText.ts";
import { paragraphAt } from "../../document/sections.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule } from "../rule.ts";

/** "BU05 – Samling af …", "TV03(2025) - …": two letters of the theme, and a number. */
const NUMBER = /(?<![\p{L}\p{N}])([A-ZÆØÅ]{2}\d{2}[a-z]?)(?![\p{L}\p{N}])/u;
const TITLE = /^[\s•–-]*forslagets titel\s*:\s*/i;
const FIRST_LINES = 4;

interface Name {
  readonly row: number;
  readonly text: string;
  readonly number: string;
}

function nameAt(snapshot: SheetSnapshot, row: number): Name | null {
  const text = paragraphAt(snapshot, row).trim();
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? null : { row, text: text.replace(TITLE, ""), number };
}

/** What the document calls the case: by its own line, else by one of its first. */
function ownName(snapshot: SheetSnapshot): Name | null {
  const rows = [...(snapshot.document?.rows ?? [])].filter(
    ([, outline]) => outline.kind === "paragraph" && outline.role !== "margin",
  );
  const titled = rows.find(([row]) => TITLE.test(paragraphAt(snapshot, row)));
  if (titled) return nameAt(snapshot, titled[0]);
  const first = rows.slice(0, FIRST_LINES).map(([row]) => nameAt(snapshot, row));
  return first.find((name) => name !== null && name.text.startsWith(name.number)) ?? null;
}

/** Headers and footers, and a heading that begins with a number of a case. */
function otherNames(snapshot: SheetSnapshot, own: Name): Name[] {
  return [...(snapshot.document?.rows ?? [])].flatMap(([row, outline]) => {
    if (outline.kind !== "paragraph" || row === own.row) return [];
    const name = nameAt(snapshot, row);
    const isName = outline.role === "margin" || (outline.role === "heading" && name?.text.startsWith(name.number));
    return name && isName ? [name] : [];
  });
}

/** "Sagsnr. 2026-0123456" on a line of its own; what a sentence cites is another case's. */
const FILED = /^sags?(?:nr|nummer)\b\.?\s*:?\s*(\d[\d-]{3,})\s*$/iu;

/** The lines that give the case's number in the files, where a later one gives another than the first. */
function otherFiled(snapshot: SheetSnapshot): (readonly [Name, Name])[] {
  const filed = [...(snapshot.document?.rows ?? [])].flatMap(([row, { kind }]): Name[] => {
    const text = kind === "paragraph" ? paragraphAt(snapshot, row).trim() : "";
    const number = FILED.exec(text)?.[1];
    return number === undefined ? [] : [{ row, text, number }];
  });
  const [own, ...others] = filed;
  return own ? others.flatMap((other) => (other.number === own.number ? [] : [[other, own] as const])) : [];
}

/** Each name or number of a case that is not the document's own, and that one. */
function deviations(snapshot: SheetSnapshot): (readonly [Name, Name])[] {
  const own = ownName(snapshot);
  const named = own ? otherNames(snapshot, own) : [];
  const odd = named.filter(({ text, number }) => {
    const [one, other] = [labelKey(text), labelKey(own!.text)];
    const isSame = one.includes(other) || other.includes(one) || text.length > own!.text.length * 2;
    return number !== own!.number || !isSame;
  });
  return [...odd.map((name) => [name, own!] as const), ...otherFiled(snapshot)];
}

export const sagsnummerAfviger = defineRule({
  id: "sagsnummer-afviger",
  severity: "advarsel",
  concerns: "every",
  title: "Sagen har ikke samme nummer og titel overalt i dokumentet.",
  message: ({ her, titel }: Record<"her" | "titel", string>) =>
    `Her står «${her}», men et andet sted «${titel}». Er dokumentet lavet ud fra en anden sag?`,
  why: "Et gammelt nummer i sidehovedet er ofte det eneste spor af, at dokumentet er en kopi af en anden sag.",
  remedy: "Skriv det samme nummer og den samme titel alle steder, også i sidehoved og sidefod.",
  source: "Egen regel: sagen findes på sit nummer, og et dokument har kun ét.",
  examples: {
    good: `
      ¶¶ BU05 – Samling af enheder
      ¶ Forslagets titel: BU05 – Samling af enheder
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      ¶¶ BU04 – Samling af enheder
      ¶ Forslagets titel: BU05 – Samling af enheder
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ sheets }) {
    for (const { snapshot } of sheets) {
      for (const [{ row, text, number }, own] of deviations(snapshot)) {
        yield {
          at: { sheet: snapshot.name, row, column: 0 },
          facts: { her: text, titel: own.text },
          expected: null,
          found: number,
          related: [{ sheet: snapshot.name, row: own.row, column: 0 }],
        };
      }
    }
  },
});
