import { listing } from "../../case/listing.ts";
import { APPROVAL_BODIES } from "../../recognition/sheet/approvals.ts";
import { defineRule, type Place, placeIn } from "../rule.ts";
import { type HearingLine, hearingLines } from "../shared/hearingLines.ts";

/** Forms before 2024 heard the MED-udvalg in another place. */
const ASKED = APPROVAL_BODIES.filter((body) => body !== "MED-udvalg");

/** Fewer lines than this are no form, but a remark. */
const FEWEST_LINES = 3;

interface Facts {
  /** Printed, and nothing beside. */
  readonly ubesvarede: readonly string[];
  /** Not printed. */
  readonly slettede: readonly string[];
}

/** A line without an answer, or one that was deleted, is a question nobody has answered. */
export const godkendelseMangler = defineRule({
  id: "godkendelse-mangler",
  severity: "note",
  concerns: "payback",
  title: "Der mangler svar under «Hvem er hørt?».",
  message: ({ ubesvarede, slettede }: Facts) =>
    [
      ...(ubesvarede.length > 0
        ? [`Der er intet svar ud for ${listing(ubesvarede)}. Skriv Ja, Nej eller Ikke relevant.`]
        : []),
      ...(slettede.length > 0
        ? [`Der er ingen linje for ${listing(slettede)}. Tilføj linjen, også når svaret er Ikke relevant.`]
        : []),
    ].join(" "),
  why: "Står der intet svar, må ØKF spørge, om de er glemt.",
  remedy: "Skriv svaret ud for hver linje, også når det er Nej eller Ikke relevant. Tilføj en linje, der er slettet.",
  source: "Skabelonen: «Hvem er hørt?» nævner alle, der skal spørges, hver gang.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Hvem er hørt?                             | Ja/Nej | Dato
      | Center for Økonomi                        | Ja   | 12. marts 2019
      | Ejendomsfaglig vurdering                  | Ikke relevant |
      | IT-kredsen                                | Ikke relevant |
      | Koncern-IT                                | Nej  |
      | HR-kredsen                                | Ikke relevant |
      | Velfærdsanalytisk vurdering               | Ja   | Effekten er sandsynlig
      | MED-udvalg                                | Ja   | 1. april 2019`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Hvem er hørt?                             | Ja/Nej | Dato
      | Center for Økonomi                        | Ja   | 12. marts 2019
      | Ejendomsfaglig vurdering                  | Ikke relevant |
      | IT-kredsen                                | Ikke relevant |
      | Koncern-IT                                | Nej  |
      | Velfærdsanalytisk vurdering               | Ja   | Effekten er sandsynlig
      | MED-udvalg                                | Ja   | 1. april 2019`,
  },
  *check({ sheets }) {
    for (const sheet of sheets) {
      const lines = hearingLines(sheet);
      const last = lines.at(-1);
      if (!last || lines.length < FEWEST_LINES) continue;
      const open = lines.filter(({ isAnswered }) => !isAnswered);
      const slettede = ASKED.filter((asked) => !lines.some(({ body }) => body === asked));
      if (open.length === 0 && slettede.length === 0) continue;
      const [first, ...others] = open;
      const placeOf = ({ at }: HearingLine): Place => placeIn({ sheet: sheet.snapshot.name }, at);
      const related = others.map(placeOf);
      const facts = { ubesvarede: open.map(({ body }) => body), slettede };
      yield { at: placeOf(first ?? last), facts, expected: null, found: null, related };
    }
  },
});
