import { expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { reasonText } from "../../../src/domain/intake/questions/reasonText.ts";
import { noLinesOf } from "../../../src/domain/intake/sheet/noLines.ts";
import { noLinesText } from "../../../src/domain/intake/sheet/noLinesText.ts";
import { unreadText } from "../../../src/domain/intake/sheet/unreadText.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { draftOf } from "./drafts.ts";

const TABEL_2 = `
  | Tabel 2. Varige ændringer, service |
  | 1.000 kr. 2025 p/l | 2026 | 2027 |
  | Borgere |
  | Kortere forløb | -900 | -900 |
  | Drift | 100 | 100 |
  | Varige ændringer totalt, service | -800 | -800 |
`;
const TABEL_3 = `
  | Tabel 3. Anlægsinvesteringer i forslaget |
  | 1.000 kr. 2025 p/l | 2025 | 2026 |
  | Ombygning | 700 | 200 |
  | Investeringer totalt, anlæg | 700 | 200 |
`;
const linesOf = (text: string): string[] =>
  draftOf(text).lines.map(({ label, kind, controlArea, heading, amounts }) =>
    [label, kind, controlArea, heading, ...amounts.map((amount) => amount?.toString() ?? "")].join(" | "),
  );

test("without Tabel 1 the lines of tables 2 and 3 are the case, in all their years", () => {
  const text = `${TABEL_2} |\n${TABEL_3}`;
  expect(linesOf(text)).toEqual([
    "Kortere forløb | saving | Service | Borgere |  | -900 | -900",
    "Drift | operation | Service | Borgere |  | 100 | 100",
    "Ombygning | implementation | Anlæg |  | 700 | 200 | ",
  ]);
  expect(draftOf(text)).toMatchObject({
    firstYear: 2025,
    yearCount: 3,
    priceLevel: 2025,
    unit: "thousand",
    unread: [],
  });
  expect(draftOf(text).questions.map(({ id }) => id)).toEqual([
    "id",
    "title",
    "committee:0",
    "committee:1",
    "committee:2",
  ]);
});

test("a table in another unit or price level is not added, and said", () => {
  const { lines, unread } = draftOf(`${TABEL_2} |\n${TABEL_3.replace("1.000 kr. 2025", "1.000 kr. 2024")}`);
  expect(lines).toHaveLength(2);
  expect(unread.map((one) => unreadText(one))).toEqual([
    "Tabel 3 ved A9 er ikke læst, fordi beløbene har en anden enhed eller et andet prisniveau.",
  ]);
});

test("the same table again is another case", () => {
  expect(casesFromSheets([sheetOf(`${TABEL_2} |\n${TABEL_2}`)]).map(({ lines }) => lines.length)).toEqual([2, 2]);
});

test("a budget note's appropriations are its lines, with committee and appropriation", () => {
  const { kind, lines } = draftOf(`
    | Tabel 3. Udgifter til service |
    | 1.000 kr., 2026 p/l | Udvalg | Bevilling | Indtægt/udgift | 2026 | 2027 | I alt |
    | Koordinator | SUD | 1525 | U | 600 | 600 | 1200 |
    | Kurser | BIU | 3510 | U | 200 | 200 | 400 |
    | Serviceudgifter i alt | | | | 800 | 800 | 1600 |
  `);
  expect(kind).toBe("budgetnotat");
  expect(lines.map(({ committee, appropriation, controlArea }) => [committee, appropriation, controlArea])).toEqual([
    ["SUD", "1525", "Service"],
    ["BIU", "3510", "Service"],
  ]);
});

test("where no line saves, that they are costs is a guess; where the caption turns the signs there is none", () => {
  const costs = TABEL_2.replaceAll("-", "");
  const kinds = (text: string) =>
    draftOf(text)
      .questions.filter(({ kind }) => kind === "lineKind")
      .map(({ suggestion, reason }) => `${suggestion}: ${reasonText(reason)}`);
  expect(kinds(costs)).toEqual(
    Array(2).fill("operation: Ingen varig linje er negativ. Er det en besparelse, skal beløbene have minus."),
  );
  expect(kinds(costs.replace("ændringer, service", "ændringer, service (+ = besparelse)"))).toEqual(
    Array(2).fill(
      "null: Overskriften siger, at besparelser står med plus. I sagen har de minus: vend fortegnene i arket først.",
    ),
  );
});

test("what gives no case is told with what it is", () => {
  const why = (text: string) => {
    const reading = readSheet(sheetOf(text, "Ark1"));
    expect(casesFromSheets([reading.snapshot])).toEqual([]);
    return noLinesOf([reading], ["Ark1"]).map((one) => noLinesText(one));
  };
  expect(why("| Tabel A. Måltalseffekt |\n | Udvalg | 1.000 kr. 2025 p/l | 2025 |\n | SUD | | -100 |")).toEqual([
    "Tabel A viser udvalgenes summer og ikke sagens linjer, så en sag kan ikke læses af dem alene. " +
      "Sæt Tabel 1 ind på arket.",
  ]);
  expect(why("| Post | 2025 | 2026 |\n | Løn | 100 | 100 |")).toEqual([
    expect.stringMatching(/^Tabellen ved A1 har årstal, men hverken overskrift eller rækker siger/),
  ]);
  expect(why("| Indkøb | 2025 |")).toEqual([]);
});
