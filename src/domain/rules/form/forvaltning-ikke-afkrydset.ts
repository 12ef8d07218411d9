import { listing } from "../../case/listing.ts";
import { affectedIn, type Affected } from "../../prose/ticks.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { defineRule } from "../rule.ts";
import { committeesWithMoney, nameInTables } from "../shared/tableCommittees.ts";

interface Facts {
  /** none: no box is ticked. boxes: the names stand there without boxes. missing: one that is concerned is not ticked. */
  readonly hvad: "none" | "boxes" | "missing";
  readonly hvem: string;
}

/** A list of this many names is the form's own, and no answer. */
const WHOLE_LIST = 5;

/** As the form prints it. */
const nameOf = ({ ticks }: Affected, id: string, tables: CaseTables): string =>
  ticks.find((tick) => tick.committee === id)?.name ?? nameInTables(tables, id);

/** SI02 was sent in with all seven administrations and no tick: the boxes were lost on the way. */
export const forvaltningIkkeAfkrydset = defineRule({
  id: "forvaltning-ikke-afkrydset",
  severity: "advarsel",
  concerns: "every",
  title: "Et kryds mangler under «Berørte forvaltninger».",
  message: ({ hvad, hvem }: Facts) =>
    hvad === "missing"
      ? `Under «Berørte forvaltninger» er der intet kryds ud for ${hvem}, som forslaget ellers nævner.`
      : hvad === "none"
        ? "Ingen af «Berørte forvaltninger» er krydset af. Sæt kryds ved dem, forslaget berører."
        : "Under «Berørte forvaltninger» står alle navnene, men ingen felter at sætte kryds i, så ingen kan se, hvem der er berørt.",
  why: "Krydset afgør, hvem der skal høres. Mangler det, opdager en anden forvaltning først forslaget, når det er vedtaget.",
  remedy: "Sæt kryds ved hver forvaltning, forslaget berører.",
  source: "Skabelonen: «Berørte forvaltninger». Investeringsforslag SI02: alle syv står der uden felter.",
  examples: {
    good: `
      ¶ Berørte forvaltninger:
      | ☐ Økonomiforvaltningen | ☒ Socialforvaltningen
      |
      |
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      ¶ Berørte forvaltninger:
      | ☐ Økonomiforvaltningen | ☐ Socialforvaltningen
      |
      |
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check(input) {
    const concerned = [...committeesWithMoney(input.tables).keys()];
    for (const sheet of input.sheets) {
      const affected = sheet.snapshot.document ? affectedIn(sheet) : null;
      if (!affected) continue;
      const boxes = affected.ticks.filter(({ ticked }) => ticked !== null);
      const ticked = boxes.filter((tick) => tick.ticked === true).map(({ committee }) => committee);
      const missing = [...new Set([...affected.sender, ...concerned])].filter(
        (id) => !ticked.includes(id) && boxes.some(({ committee }) => committee === id),
      );
      const lost = boxes.length === 0 && affected.ticks.length >= WHOLE_LIST;
      const hvad: Facts["hvad"] | null = lost
        ? "boxes"
        : boxes.length > 0 && ticked.length === 0
          ? "none"
          : missing.length > 0
            ? "missing"
            : null;
      if (hvad === null) continue;
      yield {
        at: { sheet: sheet.snapshot.name, row: affected.askedAt, column: 0 },
        facts: { hvad, hvem: listing(missing.map((id) => nameOf(affected, id, input.tables))) },
        expected: null,
        found: null,
      };
    }
  },
});
