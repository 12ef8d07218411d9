import { expect, test } from "vitest";
import { affectedIn } from "../../../src/domain/prose/ticks.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const tickedIn = (list: string): string[] => {
  const [snapshot] = workbookOf(`¶ Berørte forvaltninger:\n${list}\n¶ 1.1 Baggrund`).sheets;
  const ticks = affectedIn({ snapshot: snapshot! })?.ticks ?? [];
  return ticks.map(({ name, ticked }) => `${name}: ${ticked}`);
};

test.each([
  ["x in the cell of the name", "| Økonomiforvaltningen | x Socialforvaltningen"],
  ["x in brackets", "| [ ] Økonomiforvaltningen | [X] Socialforvaltningen"],
  ["x in a cell before the name", "| | Økonomiforvaltningen | X | Socialforvaltningen"],
  ["x in a cell behind the name", "| Økonomiforvaltningen |\n| Socialforvaltningen | X"],
  ["boxes", "| ☐ Økonomiforvaltningen | ☒ Socialforvaltningen"],
])("crosses that are typed: %s", (_, list) => {
  expect(tickedIn(list)).toEqual(["Økonomiforvaltningen: false", "Socialforvaltningen: true"]);
});

test("names without any mark have no boxes", () => {
  expect(tickedIn("| Økonomiforvaltningen | Socialforvaltningen")).toEqual([
    "Økonomiforvaltningen: null",
    "Socialforvaltningen: null",
  ]);
});
