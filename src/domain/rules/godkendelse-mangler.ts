import { APPROVAL_BODIES } from "../recognition/approvals.ts";
import { defineRule, placeIn } from "./rule.ts";

/** Forms before 2024 heard the MED-udvalg in another place. */
const ASKED = APPROVAL_BODIES.filter((body) => body !== "MED-udvalg");

/** Fewer lines than this are no form, but a remark. */
const FEWEST_LINES = 3;

/** A line that was deleted is a question nobody has answered. */
export const godkendelseMangler = defineRule({
  id: "godkendelse-mangler",
  severity: "note",
  concerns: "investeringsforslag",
  title: "Der mangler linjer under «Hvem er hørt?».",
  message: ({ hvem }: Record<"hvem", string>) => `Der er intet svar fra ${hvem}. Tilføj linjen, også når svaret er Ikke relevant.`,
  why: "Står der intet svar, må ØKF spørge, om de er glemt.",
  remedy: "Tilføj linjen, også når svaret er Nej eller Ikke relevant.",
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
    for (const { snapshot, approvals } of sheets) {
      const answered = approvals.map(({ body }) => body);
      const missing = ASKED.filter((body) => !answered.includes(body));
      const last = approvals.at(-1);
      if (!last || approvals.length < FEWEST_LINES || missing.length === 0) continue;
      const facts = { hvem: missing.join(", ") };
      yield { at: placeIn({ sheet: snapshot.name }, last.at), facts, expected: null, found: null };
    }
  },
});
