import { expect, test } from "vitest";
import { readCase } from "../../../src/domain/case/read/readCase.ts";
import { writeCase } from "../../../src/domain/case/writeCase.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { questionText } from "../../../src/domain/intake/questions/questionText.ts";
import { reasonText } from "../../../src/domain/intake/questions/reasonText.ts";
import { unreadText } from "../../../src/domain/intake/sheet/unreadText.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { completed, draftOf, onlyDraft } from "./drafts.ts";

/** As pasted from Word: amounts as text, a header in two rows, no committees. */
const PASTED = `
  | BU05 – Samling af to enheder |
  |
  | 1.1 TABEL 1. FORSLAGETS SAMLEDE ØKONOMISKE KONSEKVENSER |
  | 1.000 kr. 2020 p/l | Styrings- område |
  | | | '2020 | '2021 |
  | Varige ændringer |
  | BBU sparer på husleje | Service | | '−1.300 |
  | Drift af it | Service | | '200 |
  | Samlet varig ændring | | '0 | '-1.100 |
  | Implementeringsomkostninger |
  | It og el | | '1 500 | |
  | Flytning | Servcie | 'ca. 400 | - |
  | Samlede implementeringsomkostninger | | '1.900 | |
  | Samlet økonomisk påvirkning | | '1.900 | '-1.100 |
  |
  | Tabel 3. Anlægsinvesteringer i forslaget |
  | | 1.000 kr. 2020 p/l |
  | | '2020 | '2021 |
  | It og el | '1.500 |
  | Investeringer totalt, anlæg | '1.500 |
`;

test("a pasted table becomes a case, and what it does not say becomes questions with proposals", () => {
  const draft = draftOf(PASTED);
  expect([draft.id, draft.title, draft.kind, draft.priceLevel, draft.firstYear]).toEqual([
    "BU05",
    "Samling af to enheder",
    "investeringsforslag",
    2020,
    2020,
  ]);
  expect(draft.lines.map(({ label, kind, controlArea }) => [label, kind, controlArea])).toEqual([
    ["BBU sparer på husleje", "saving", "Service"],
    ["Drift af it", "operation", "Service"],
    ["It og el", "implementation", null],
    ["Flytning", "implementation", null],
  ]);
  const asked = draft.questions.map(
    (question) =>
      `${question.at ? toA1(question.at) : ""} ${question.suggestion}: ${questionText(question)} ` +
      `${reasonText(question.reason)}`,
  );
  expect(asked).toEqual([
    "A7 SUD: Hvilket udvalg hører «BBU sparer på husleje» til? Det står der ikke, men linjens " +
      "tekst nævner «BBU» (Borgercenter Børn og Unge).",
    "A8 SUD: Hvilket udvalg hører «Drift af it» til? Det står der ikke, men det er det samme for " +
      "alle de øvrige linjer.",
    "A11 Anlæg: Hvilket styringsområde hører «It og el» til? Tabel 3 har en linje med samme tekst.",
    "A11 SUD: Hvilket udvalg hører «It og el» til? Det står der ikke, men det er det samme for " +
      "alle de øvrige linjer.",
    "A12 Service: Hvilket styringsområde hører «Flytning» til? «Servcie» kan ikke læses.",
    "A12 SUD: Hvilket udvalg hører «Flytning» til? Det står der ikke, men det er det samme for " +
      "alle de øvrige linjer.",
    "C12 400: Hvilket beløb skal stå i C12 («Flytning»)? «ca. 400» kan ikke læses.",
  ]);
  const { lines } = completed(draft, { "committee:1": "Økonomiforvaltningen" });
  expect(
    lines.map(({ committee, controlArea, amounts }) => [
      committee,
      controlArea,
      ...amounts.map((amount) => amount?.toNumber() ?? null),
    ]),
  ).toEqual([
    ["SUD", "Service", null, -1300],
    ["ØU", "Service", null, 200],
    ["SUD", "Anlæg", 1500, null],
    ["SUD", "Service", 400, null],
  ]);
});

const SMALL = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
  | Varige ændringer |
  | Mindre husleje | Service | | -100 |
  | Samlet varig ændring | | | -100 |
`;

test("tables A-E that name one committee leave no question, and give its appropriation", () => {
  const draft = draftOf(`${SMALL}
    |
    | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) |
    | Udvalg | 1.000 kr. 2025 p/l |
    | | Bevilling, profit-center mv. | 2025 | 2026 |
    | Kultur - og fritidsforvaltningen | '3.50 | | -100 |
    | Total | | | -100 |`);
  expect(draft.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
    ["id", "Forslag"],
    ["title", "Forslag"],
  ]);
  expect(completed(draft).lines.map(({ committee, appropriation }) => [committee, appropriation])).toEqual([
    ["KFU", "3.50"],
  ]);
});

test("amounts in mio. kr. or kr. become 1.000 kr.", () => {
  const amounts = (text: string) =>
    completed(draftOf(text), { "committee:0": "SUD" }).lines[0]?.amounts.map((amount) => amount?.toNumber() ?? null);
  expect(amounts(SMALL.replaceAll("1.000 kr.", "Mio. kr.").replaceAll("-100", "-1,5"))).toEqual([null, -1500]);
  expect(amounts(SMALL.replaceAll("1.000 kr.", "Kr.").replaceAll("-100", "-150500"))).toEqual([null, -150.5]);
});

test("a year printed twice, a missing price level and no unit are asked about", () => {
  const draft = draftOf(SMALL.replace("1.000 kr. 2025 p/l", "Tekst").replace("| 2026 |", "| 2025 |"));
  const [id, title, ...others] = draft.questions.map(({ kind, suggestion }) => `${kind} ${suggestion}`);
  expect([id, title]).toEqual(["id Forslag", "title Forslag"]);
  expect(others).toEqual(["priceLevel 2025", "firstYear 2025", "unit thousand", "committee null"]);
  expect(completed(draft, { "committee:0": "TMF" }).years).toEqual([2025, 2026]);
});

test("rows that are no lines of money are told of", () => {
  const draft = draftOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
    | Varige ændringer |
    | Mindre husleje | Service | | -100 |
    | heraf i Valby | | | -40 |
    | Antal årsværk | | | -1 |
    | Samlet varig ændring | | | -100 |
    |
    | Table 2. Anbringelsesformer, 1.000 kr. |
    | | Døgn | Familiepleje |
    | Antal | -4 | 4 |`);
  expect(draft.lines).toHaveLength(1);
  expect(draft.unread.map((left) => unreadText(left))).toEqual([
    "A5 «heraf i Valby» er en del af rækken ovenfor og er ikke talt med to gange.",
    "A6 «Antal årsværk» tæller årsværk og ikke penge og er ikke taget med.",
    "«Table 2. Anbringelsesformer, 1.000 kr.» ved A9 er ikke læst: der er ingen række med årstal over beløbene.",
  ]);
});

test("two cases below each other are two drafts, each with its own title; a sheet without Tabel 1 gives none", () => {
  const two = sheetOf(`| BU01 - Den første | \n${SMALL}\n | \n | BU02: Den anden | \n | \n${SMALL}`);
  expect(casesFromSheets([two]).map(({ id, title }) => [id, title])).toEqual([
    ["BU01", "Den første"],
    ["BU02", "Den anden"],
  ]);
  expect(casesFromSheets([sheetOf("| Indkøb | 2025 |")])).toEqual([]);
});

test("tables A-E may stand on another sheet of the workbook", () => {
  const technical = sheetOf(
    `| Tabel A. Måltalseffekt |
     | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 |
     | TMU | | | -100 |
     | Total | | | -100 |`,
    "Ark2",
  );
  expect(onlyDraft(sheetOf(SMALL), technical).lines[0]?.committee).toBe("TMU");
});

test("a committee that only the workbook lists is known, and goes with the case into its tables", () => {
  const list = sheetOf("| Klimaudvalget | KLU |\n | Socialudvalget | SUD |", "Udvalg");
  const lines = `
    | 1.000 kr. 2025 p/l | Udvalg | Styringsområde | 2025 | 2026 |
    | Varige ændringer |
    | Mindre husleje | Klimaudvalget | Service | | -100 |
    | Færre vikarer | SUD | Service | | -50 |
    | Samlet varig ændring | | | | -150 |
    | Samlet økonomisk påvirkning | | | | -150 |`;
  const draft = onlyDraft(sheetOf(`| BU01 Klima |\n | Tabel 1. Forslagets økonomi |${lines}`), list);
  expect(draft.questions).toEqual([]);
  const model = completed(draft);
  expect(model.lines.map(({ committee }) => committee)).toEqual(["KLU", "SUD"]);
  expect(model.ownCommittees?.map(({ names }) => names)).toEqual([["Klimaudvalget", "KLU"]]);
  expect(readCase(writeCase(model))).toMatchObject({ ok: true, model: { ownCommittees: model.ownCommittees } });
  expect(readCase({ ...Object(writeCase(model)), ownCommittees: ["KLU"] })).toMatchObject({ ok: false });
  const texts = layoutCase(model, { row: 0, column: 0 }).cells.map(({ content }) => JSON.stringify(content));
  expect(texts.some((text) => text.includes("Klimaudvalget"))).toBe(true);
});
