import { priceLevelOf } from "../../recognition/cells/unitWords.ts";
import { defineRule, placeIn } from "../rule.ts";

/** A caption and a header that disagree leave the reader to guess. */
export const prisniveauModstrid = defineRule({
  id: "prisniveau-modstrid",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen nævner to prisniveauer.",
  message: ({ tabel, titel, hoved }: Record<"tabel" | "titel" | "hoved", string>) =>
    `${tabel} siger ${titel} p/l i titlen, men ${hoved} p/l over beløbene. Ret den, der er forkert.`,
  why: "Beløb i forskellige prisniveauer må aldrig lægges sammen, så tabellen skal sige ét og kun ét.",
  remedy: "Se efter, hvilket prisniveau beløbene er regnet i, og ret det andet sted.",
  source: "Skabelonen: en tabel har ét prisniveau, som står i overskriften over beløbene.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget, 2020 p/l | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget, 2019 p/l | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const { caption, captionAt, priceLevel, role } = table;
      const inCaption = priceLevelOf(caption ?? "");
      if (
        role === "unknown" ||
        inCaption.kind !== "year" ||
        priceLevel.kind !== "year" ||
        inCaption.year === priceLevel.year
      )
        continue;
      yield {
        at: placeIn(table, captionAt),
        facts: { tabel: table.name, titel: String(inCaption.year), hoved: String(priceLevel.year) },
        expected: null,
        found: String(inCaption.year),
      };
    }
  },
});
