import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (...lines: readonly string[]): string[] => {
  const sheet = `
    | Tabel 3. Serviceinvesteringer i forslaget | |
    | 1.000 kr. 2020 p/l                        | 2019 | 2020
    | Montering                                 | 150  |
    |                                           |      |
    |                                           |      |
    | Hvem er hørt?                             | Ja/Nej | Dato
${lines.map((line) => `    ${line}`).join("\n")}`;
  return checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => rule === "godkendelse-mangler")
    .map(({ at, related, message }) => `${[at, ...related].map(({ row }) => row + 1).join(",")}: ${message}`);
};

const BODIES = [
  "Center for Økonomi, Økonomiforvaltningen",
  "Ejendomsfaglig vurdering",
  "IT kredsen",
  "Koncern-IT",
  "HR-kredsen",
  "Velfærdsanalytisk vurdering",
];
const all = (answer: string): string[] => BODIES.map((body) => `| ${body} | ${answer}`);
const others = all("Ikke relevant |").slice(1);

test("a form that nobody has filled in is told, line by line, as one finding", () => {
  expect(told(...all("|"))).toEqual([
    "7,8,9,10,11,12: Der er intet svar ud for Center for Økonomi, Ejendomsfaglig vurdering, " +
      "IT-kredsen, Koncern-IT, HR-kredsen " +
      "og Velfærdsanalytisk vurdering. Skriv Ja, Nej eller Ikke relevant.",
  ]);
});

test("a deleted line and an empty one are two things", () => {
  expect(told("| Center for Økonomi | ? |", ...others.slice(1))).toEqual([
    "7: Der er intet svar ud for Center for Økonomi. Skriv Ja, Nej eller Ikke relevant. " +
      "Der er ingen linje for Ejendomsfaglig vurdering. Tilføj linjen, også når svaret er Ikke relevant.",
  ]);
});

test("a printed line for the MED-udvalg asks for an answer too", () => {
  expect(told(...all("Nej |"), "| MED-udvalg | |")).toEqual([
    "13: Der er intet svar ud for MED-udvalg. Skriv Ja, Nej eller Ikke relevant.",
  ]);
});

test.each([
  ["an answer with the name", ["| Center for Økonomi: Ja, 12. marts 2019 | |", ...others]],
  ["an answer below the name", ["| Center for Økonomi | |", "| Ja, 12. marts 2019 | |", ...others]],
  ["a cross under Ja", ["| Center for Økonomi | | X", ...others]],
  ["a date alone", ["| Center for Økonomi | | 12. marts 2019", ...others]],
  [
    "sentences that mention them are no form",
    ["| IT-kredsen er hørt. | |", "| HR-kredsen er hørt. | |", "| Koncern-IT er ikke hørt. | |"],
  ],
  ["no MED-udvalg, which older forms have elsewhere", all("Nej |")],
])("%s: nothing is told", (_name, lines) => {
  expect(told(...lines)).toEqual([]);
});
