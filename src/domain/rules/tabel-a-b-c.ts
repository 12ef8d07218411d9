import { formatDanishNumber } from "../money/danishNumber.ts";
import { culpritBehind } from "../reconciliation/blame.ts";
import { type NetGrossBreach, netGrossBreaches } from "../reconciliation/netGross.ts";
import { printedCell } from "../reconciliation/printed.ts";
import { defineRule, placeIn } from "./rule.ts";

function calculationOf({ part, net, operation, gross }: NetGrossBreach): string {
  if (operation === null) return part === "net" ? `${gross}, for der er ingen varig drift` : `${net}, for der er ingen varig drift`;
  if (part === "net") return `${operation} plus ${gross}`;
  return part === "gross" ? `${net} minus ${operation}` : `${net} minus ${gross}`;
}

type Facts = Record<"tabel" | "aar" | "udvalg" | "fundet" | "sum" | "regning", string> & { readonly gentaget: string | null };

/** A Tabel C that repeats Tabel A was published after three offices had read it (TV03-2025). */
export const tabelABC = defineRule({
  id: "tabel-a-b-c",
  severity: "fejl",
  title: "Tabel A er ikke Tabel B plus Tabel C.",
  message: ({ tabel, aar, udvalg, fundet, sum, regning, gentaget }: Facts) =>
    `${tabel}, ${aar}, ${udvalg}: ${fundet} skulle være ${sum} (${regning}). ${gentaget ? `Her står beløbet fra ${gentaget}. ` : ""}Ret tallet eller brug formlen.`,
  why: "Beløbene tastes i Kvantum fra hver sin tabel, så en forkert tabel flytter penge mellem udvalg. Tabellen, der ikke stemmer med Tabel 1, er den, der peges på.",
  remedy: "Nettoeffektiviseringen (A) er bruttoeffektiviseringen (C) plus den varige drift (B), for hvert udvalg og hvert år. Ret det tal, der er forkert, eller brug en formel.",
  source: "Regning: A = B + C i hver celle. I det offentliggjorte forslag TV03-2025 gentager Tabel C beløbene fra Tabel A.",
  examples: {
    good: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -800
      | Total                                               |           | -400 | -800
      | Tabel B. Bevillingsmæssig effekt - varig drift      |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           |      | 1200
      | Total                                               |           |      | 1200
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |      |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -2.000
      | Total                                               |           | -400 | -2.000`,
    bad: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -800
      | Total                                               |           | -400 | -800
      | Tabel B. Bevillingsmæssig effekt - varig drift      |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           |      | 1200
      | Total                                               |           |      | 1200
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |      |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -800
      | Total                                               |           | -400 | -800`,
  },
  *check({ tables }) {
    for (const breach of netGrossBreaches(tables)) {
      if (culpritBehind(tables, "netGross", breach.cell)) continue;
      const { table, label, year, cell, stated, expected, followers } = breach;
      yield {
        at: placeIn(table, cell.at),
        facts: {
          tabel: table.name,
          aar: String(year),
          udvalg: label,
          fundet: formatDanishNumber(stated),
          sum: formatDanishNumber(expected),
          regning: calculationOf(breach),
          gentaget: breach.repeated,
        },
        expected: formatDanishNumber(expected),
        found: printedCell(cell),
        related: followers.map((follower) => placeIn(table, follower.at)),
        calculation: [`${label}, ${year}: ${calculationOf(breach)} = ${formatDanishNumber(expected)}`],
      };
    }
  },
});
