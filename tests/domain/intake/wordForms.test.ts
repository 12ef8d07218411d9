import { describe, expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { reasonText } from "../../../src/domain/intake/questions/reasonText.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { comparable } from "../../harness/caseData.ts";
import { documentOf, wordFormBytes } from "../../harness/wordForms.ts";
import { completed, draftOf, onlyDraft } from "./drafts.ts";

const DISTRICTS: Readonly<Record<string, readonly string[]>> = { BI16: ["Bydækkende"] };

describe("the published forms, every suggestion accepted", () => {
  test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))("%s", (id, model) => {
    const read = completed(onlyDraft(...documentOf(wordFormBytes(id)).sheets));
    expect(read.id).toBe(id);
    // Where the money is used stands in the documents alone.
    const { location, ...printed } = read;
    expect(location?.districts).toEqual(DISTRICTS[id]);
    expect(comparable(printed)).toEqual(comparable({ ...model, title: read.title }));
  });
});

const TABLE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2025 | 2026
  | Varige ændringer   |         |      |
  | Færre vikartimer   | Service |      | -300
  | Lavere forbrug     | Service |      | -100
  | Samlet varig ændring |       | 0    | -400`;

const TICKS = (...boxes: readonly string[]): string => `
  ¶ Fremstillende forvaltning: Socialforvaltningen
  ¶ Berørte forvaltninger:
  ¶ ${boxes[0] ?? ""} Socialforvaltningen
  ¶ ${boxes[1] ?? ""} Teknik- og Miljøforvaltningen`;

/** "SUD" where the form says it; "SUD? …" with the reason where it is a likely answer; "?" where it is silent. */
function committeeOf(above: string, below: string, table = TABLE): string {
  const { lines, questions } = draftOf(`¶ BU99 Et forslag\n${above}\n${table}\n${below}`);
  const asked = questions.find(({ id }) => id === "committee:0");
  if (!asked) return lines[0]?.committee ?? "";
  return asked.suggestion === null ? "?" : `${asked.suggestion}? ${reasonText(asked.reason)}`;
}

test.each([
  ["said outright", "", "¶ Forslaget vedrører alene Socialudvalget.", "SUD"],
  [
    "the section names no other",
    "",
    "¶¶ 1.5 Fordeling på udvalg\n¶ Midlerne søges til Socialudvalget.",
    "SUD? Det står ikke ved linjen, men afsnittet «Fordeling på udvalg» nævner kun det.",
  ],
  [
    "only one box is ticked",
    TICKS("☐", "☒"),
    "",
    "TMU? Det står ikke ved linjen, men under «Berørte forvaltninger» er kun det krydset af.",
  ],
  [
    "nothing but the sender",
    TICKS(),
    "",
    "SUD? Det står ikke ved linjen, men det hører til «Fremstillende forvaltning».",
  ],
  ["two boxes are ticked", TICKS("☒", "☒"), "", "?"],
  [
    "the section names two",
    TICKS("☒", "☐"),
    "¶¶ 1.5 Fordeling på udvalg\n¶ Socialudvalget og Teknik- og Miljøudvalget deler besparelsen.",
    "?",
  ],
  [
    "the line names another",
    "",
    "¶ Forslaget vedrører alene Socialudvalget.",
    "TMU? Det står der ikke, men linjens tekst nævner «TMF» (Teknik- og Miljøforvaltningen).",
    TABLE.replace("Færre vikartimer", "TMF sparer vikartimer"),
  ],
  [
    "A-E have money on another",
    "",
    `¶ Forslaget vedrører alene Socialudvalget.
     | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | |
     | Udvalg               | 1.000 kr. 2026 p/l |
     |                      | 2025 | 2026
     | Socialudvalget       |      | -200
     | Teknik- og Miljøudvalget |  | -200
     | Total                |      | -400`,
    "?",
  ],
])("whose lines they are: %s", (_name, above, below, expected, table = TABLE) => {
  expect(committeeOf(above, below, table)).toBe(expected);
});

test("what another case on the same document says is not said of this one", () => {
  const text = `¶ BU98 Et forslag\n${TABLE}\n¶ BU99 Et andet\n${TABLE}\n¶ Forslaget vedrører alene Socialudvalget.`;
  const committees = casesFromSheets([sheetOf(text)]).map(({ lines }) => lines[0]?.committee);
  expect(committees).toEqual([null, "SUD"]);
});
