import { defineRule } from "../rule.ts";
import { observedRepairs, type RepairFacts } from "../shared/repairObservation.ts";

/** One name sends the money to another committee, and every total by committee with it. */
export const udvalgModsiges = defineRule({
  id: "udvalg-modsiges",
  severity: "fejl",
  concerns: "every",
  title: "Rækkens udvalg passer ikke til de andre tabeller.",
  message: ({ tabel, raekke, rigtig }: RepairFacts) =>
    `${tabel}: ${raekke} har beløb, som de andre tabeller har under ${rigtig}. Ret udvalget, eller flyt ` +
    "beløbene i tabellerne.",
  why: "Hvert udvalg får sit budget ændret efter tabellerne. Står det forkerte navn, rammer ændringen et andet udvalg.",
  remedy: "Afgør, hvilket udvalg beløbene hører til, og skriv det samme i alle tabeller.",
  source: "Skabelonen: Tabel A, B og C har den samme række for hvert udvalg, og A er lig med B plus C.",
  examples: {
    good: `
      | Tabel A. Måltalseffekt              |      |
      | 1.000 kr. 2025 p/l                  | 2025 | 2026
      | Socialudvalget                      | -800 | -900
      | Børne- og Ungdomsudvalget           | -400 | -450
      | Total                               | -1.200 | -1.350
      |                                     |      |
      | Tabel B. Bevillingsmæssig effekt    |      |
      | 1.000 kr. 2025 p/l                  | 2025 | 2026
      | Socialudvalget                      | 100  | 120
      | Børne- og Ungdomsudvalget           | 50   | 60
      | Total                               | 150  | 180
      |                                     |      |
      | Tabel C. Bevillingsmæssig effekt    |      |
      | 1.000 kr. 2025 p/l                  | 2025 | 2026
      | Socialudvalget                      | -900 | -1.020
      | Børne- og Ungdomsudvalget           | -450 | -510
      | Total                               | -1.350 | -1.530`,
    bad: `
      | Tabel A. Måltalseffekt              |      |
      | 1.000 kr. 2025 p/l                  | 2025 | 2026
      | Kultur- og Fritidsudvalget          | -800 | -900
      | Børne- og Ungdomsudvalget           | -400 | -450
      | Total                               | -1.200 | -1.350
      |                                     |      |
      | Tabel B. Bevillingsmæssig effekt    |      |
      | 1.000 kr. 2025 p/l                  | 2025 | 2026
      | Socialudvalget                      | 100  | 120
      | Børne- og Ungdomsudvalget           | 50   | 60
      | Total                               | 150  | 180
      |                                     |      |
      | Tabel C. Bevillingsmæssig effekt    |      |
      | 1.000 kr. 2025 p/l                  | 2025 | 2026
      | Socialudvalget                      | -900 | -1.020
      | Børne- og Ungdomsudvalget           | -450 | -510
      | Total                               | -1.350 | -1.530`,
  },
  check: ({ diagnosis }) => observedRepairs(diagnosis, "udvalg-modsiges"),
});
