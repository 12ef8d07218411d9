import type { ControlArea } from "../../case/caseModel.ts";
import { totalsOf } from "../../reconciliation/columns.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { controlAreaOf, totalRoleOf } from "../../recognition/cells/words.ts";
import { defineRule, placeIn } from "../rule.ts";

const WORDS: Readonly<Partial<Record<FoundTable["role"], string>>> = {
  permanentChanges: "Varige ændringer totalt",
  investments: "Investeringer totalt",
};

const ROLES: Readonly<Partial<Record<FoundTable["role"], string>>> = {
  permanentChanges: "permanent",
  investments: "implementation",
};

/** "Samlet effekt" is of whatever the table shows; a control area or the other block's name is not. */
function isWrong(label: string, table: FoundTable, area: ControlArea): boolean {
  const role = totalRoleOf(label);
  const named = controlAreaOf(label);
  const isOther = role !== "table" && role !== "impact" && role !== ROLES[table.role];
  return isOther || (named !== null && named !== area);
}

/** A total named as another table's is read as another table's (BU08). */
export const totalBetegnelse = defineRule({
  id: "total-betegnelse",
  severity: "advarsel",
  concerns: "every",
  title: "Totalens navn hører til en anden tabel.",
  message: ({ tabel, total, rigtig }: Record<"tabel" | "total" | "rigtig", string>) =>
    `${tabel}: totalen hedder «${total}», men tabellen viser noget andet. Den skulle hedde «${rigtig}».`,
  why:
    "Varige ændringer og investeringer, service og anlæg følger hver sine regler. Et forkert navn " +
    "får læseren til at taste totalen det forkerte sted.",
  remedy: "Giv totalen skabelonens navn for den tabel, den står i.",
  source:
    "Skabelonen: totalernes navne i Tabel 2-4. I det offentliggjorte forslag BU08 hedder totalen i " +
    "Tabel 3 «Varige ændringer totalt, service».",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Frikøb af et årsværk                      | 550  | 550
      | Investeringer totalt, service             | 550  | 550`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Frikøb af et årsværk                      | 550  | 550
      | Varige ændringer totalt, service          | 550  | 550`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const words = WORDS[table.role];
      const area = controlAreaOf(table.caption ?? "");
      if (!words || !area) continue;
      const right = `${words}, ${area.toLowerCase()}`;
      for (const { label, labelAt } of totalsOf(table)) {
        if (!isWrong(label, table, area)) continue;
        yield {
          at: placeIn(table, labelAt),
          facts: { tabel: table.name, total: label, rigtig: right },
          expected: right,
          found: label,
        };
      }
    }
  },
});
