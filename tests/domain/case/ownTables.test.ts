import { expect, test } from "vitest";
import { caseProblemText } from "../../../src/domain/case/read/caseProblemText.ts";
import { readCase } from "../../../src/domain/case/read/readCase.ts";
import { readPublishedCase } from "../../../src/domain/case/published/readPublishedCase.ts";
import { caseData, lineData, type Data } from "../../harness/caseData.ts";
import { item, published } from "../../harness/publishedData.ts";

const NOTE: Data = { version: 2, kind: "budgetnotat", lines: [lineData({ kind: "activity" })] };
const AGREEMENT = { label: "Budgetaftale 2019", amounts: [null, 500] };

function problems(changes: Data): string[] {
  const reading = readCase(caseData(changes));
  return reading.ok ? [] : reading.problems.map(caseProblemText);
}

test("a case of version 1 has none of them, and is read as it stands", () => {
  const reading = readCase(caseData({ version: 1 }));
  expect(reading.ok && [reading.model.earlierFunding, reading.model.location, reading.model.hearings]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("earlier funding, districts and hearings are read", () => {
  const note = readCase(
    caseData({
      ...NOTE,
      earlierFunding: { years: [2018, 2019], agreements: [AGREEMENT] },
      location: { districts: ["amager øst"] },
    }),
  );
  expect(
    note.ok && note.model.earlierFunding?.agreements[0]?.amounts.map((amount) => amount?.toNumber() ?? null),
  ).toEqual([null, 500]);
  expect(note.ok && note.model.location).toEqual({ districts: ["Amager Øst"], address: null });
  const proposal = readCase(
    caseData({ hearings: [{ body: "IT-kredsen", answer: "Ja", conclusion: "3. maj" }, { body: "HR-kredsen" }] }),
  );
  expect(proposal.ok && proposal.model.hearings).toEqual([
    { body: "IT-kredsen", answer: "Ja", conclusion: "3. maj" },
    { body: "HR-kredsen", answer: null, conclusion: null },
  ]);
});

test.each<[string, Data, string[]]>([
  [
    "a gap between the years of earlier funding",
    { ...NOTE, earlierFunding: { years: [2018, 2020], agreements: [AGREEMENT] } },
    ["Sagen: året 2020 følger ikke efter 2018. Skriv alle år i rækkefølge uden huller."],
  ],
  [
    "an amount that is text",
    { ...NOTE, earlierFunding: { years: [2018, 2019], agreements: [{ label: "Budgetaftale", amounts: ["x", 1] }] } },
    [
      "Tidligere afsatte midler, række 1 «Budgetaftale», 2018: «x» er tekst og ikke et tal. Skriv et " +
        "tal, eller null for tomt.",
    ],
  ],
  [
    "an unknown district",
    { ...NOTE, location: { districts: ["Hvidovre"] } },
    ["Sagen: «Hvidovre» er ikke en bydel, der kendes. Skriv fx «Bydækkende» eller «Valby»."],
  ],
  [
    "an unknown answer",
    { hearings: [{ body: "IT-kredsen", answer: "Måske" }] },
    [
      "Hvem er hørt, række 1 «IT-kredsen»: svaret (answer) er «Måske», som ikke kendes. Skriv Ja eller " +
        "Nej eller Ikke relevant.",
    ],
  ],
  [
    "districts in an investment proposal",
    { location: { districts: [] } },
    [
      "Sagen: stedet (location) hører ikke til i en sag af slagsen «investeringsforslag». Slet den " +
        "del, eller ret sagens slags.",
    ],
  ],
])("%s is told with its place and what to do", (_, changes, texts) => {
  expect(problems(changes)).toEqual(texts);
});

test("any data at all in their place is read or answered, never thrown at", () => {
  for (const value of [
    1,
    "x",
    [],
    [null],
    {},
    { agreements: [1], years: [2020] },
    { districts: 3, address: [] },
    [{ body: 1 }],
  ]) {
    for (const field of ["earlierFunding", "location", "hearings"]) {
      for (const text of [...problems({ [field]: value }), ...problems({ ...NOTE, [field]: value })])
        expect(text).toMatch(/[.?]$/u);
    }
  }
});

test("a published case brings who was heard, an answer in other words kept", () => {
  const consulted = [
    { body: "Koncern-IT", answer: "Delvist", text: "Afventer." },
    { body: "MED-udvalg", answer: "Ja", text: null },
    7,
  ];
  const reading = readPublishedCase(published([item("Mindre husleje")], { consulted }));
  expect(reading.ok && reading.model.hearings).toEqual([
    { body: "Koncern-IT", answer: null, conclusion: "Delvist Afventer." },
    { body: "MED-udvalg", answer: "Ja", conclusion: null },
  ]);
});
