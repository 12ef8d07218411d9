import { defineRule, placeIn } from "./rule.ts";

/** An error value in a table is a figure nobody has. */
export const fejlvaerdi = defineRule({
  id: "fejlvaerdi",
  severity: "fejl",
  concerns: "every",
  title: "Cellen viser en fejlværdi.",
  message: ({ tabel, raekke, kode }: Record<"tabel" | "raekke" | "kode", string>) =>
    `${tabel}: «${raekke}» viser ${kode}. Ret formlen, så cellen viser et beløb.`,
  why: "En fejlværdi breder sig til alle formler, der bruger cellen, så totalen heller ikke kan læses.",
  remedy: "Ret den første celle i rækken af formler; de andre følger. Er den rigtige værdi ingenting, så lad cellen være tom.",
  source: "Regning: en total, der bygger på en fejlværdi, er selv en fejlværdi. Skabelonens tabeller skal vise beløb.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | #REF!`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { label, amounts, rowTotal, payback } of table.rows) {
        for (const { at, value } of [...amounts, rowTotal, payback].filter((cell) => cell !== null)) {
          if (value.kind !== "error") continue;
          yield {
            at: placeIn(table, at),
            facts: { tabel: table.name, raekke: label, kode: value.code },
            expected: null,
            found: value.code,
          };
        }
      }
    }
  },
});
