import { paragraphAt } from "../../document/sections.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule, type Place } from "../rule.ts";
import { ourSheets } from "../shared/ourTables.ts";

/** A mark behind a word of a table, or of a caption: "mv.*", "(pilotprojekt) ²". Emphasis has stars on both sides. */
const MARK = /(?<=[\p{L}.)])\s?(\*{1,3}|[¹²³⁴⁵])\)?$/u;

/** "… indkøbes.²" in the middle of a text, which is no square metre. The mark is sought first: few texts have one. */
const RAISED_IN_TEXT = /[¹²³⁴⁵](?<=[\p{L}.,;:)].)(?<!(?<!\p{L})(?:m|km|cm|dm|mm).)(?![\p{L}\p{N}])/gu;

const LONGEST_QUOTE = 40;

interface Marked {
  readonly at: Place;
  readonly mark: string;
  readonly text: string;
}

function marksIn(snapshot: SheetSnapshot): Marked[] {
  const found = new Map<string, Marked>();
  for (const [row, outline] of snapshot.document?.rows ?? []) {
    if (outline.kind === "paragraph") {
      const text = paragraphAt(snapshot, row);
      for (const { 0: mark, index } of text.matchAll(RAISED_IN_TEXT)) {
        const before = text.slice(Math.max(0, index - LONGEST_QUOTE), index + 1);
        if (!found.has(mark)) found.set(mark, { at: { sheet: snapshot.name, row, column: 0 }, mark, text: before });
      }
      continue;
    }
    for (const [column, { value }] of (snapshot.cells[row] ?? []).entries()) {
      const text = value.kind === "text" ? tidy(value.text) : "";
      const mark = text.startsWith("*") ? undefined : MARK.exec(text)?.[1];
      if (mark !== undefined && !found.has(mark))
        found.set(mark, { at: { sheet: snapshot.name, row, column }, mark, text });
    }
  }
  return [...found.values()];
}

const RAISED = "¹²³⁴⁵";
/** "1) Skønnet af …" below a raised 1 in the table: a note begins with its mark, raised or not. */
const opens = (text: string, mark: string): boolean =>
  text.startsWith(mark) || (RAISED.includes(mark) && new RegExp(`^\\(?${RAISED.indexOf(mark) + 1}[).: ]`).test(text));

function hasNote(snapshot: SheetSnapshot, mark: string): boolean {
  return [...(snapshot.document?.rows ?? [])].some(([row, outline]) => {
    const texts =
      outline.kind === "paragraph"
        ? [paragraphAt(snapshot, row)]
        : (snapshot.cells[row] ?? []).map(({ value }) => (value.kind === "text" ? value.text : ""));
    return texts.some((text) => text.split("\n").some((line) => opens(line.trim(), mark)));
  });
}

export const fodnoteMangler = defineRule({
  id: "fodnote-mangler",
  severity: "note",
  concerns: "every",
  title: "Et notetegn har ingen note.",
  message: ({ tegn, tekst }: Record<"tegn" | "tekst", string>) =>
    `Teksten «${tekst}» har notetegnet ${tegn}, men ingen note begynder med det.`,
  why: "Noten siger, hvad tallene og teksten forudsætter. Uden den må læseren gætte.",
  remedy: "Skriv noten under tabellen eller teksten, eller slet tegnet.",
  source: "Skabelonen: tabellernes noter står under dem, og begynder med tegnet.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering*                                | 150  |
      ¶ * Med flytning.`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering*                                | 150  |
      ¶ Med flytning.`,
  },
  *check({ sheets }) {
    for (const { snapshot } of ourSheets(sheets)) {
      for (const { at, mark, text } of marksIn(snapshot)) {
        if (hasNote(snapshot, mark)) continue;
        yield { at, facts: { tegn: mark, tekst: text }, expected: null, found: mark };
      }
    }
  },
});
