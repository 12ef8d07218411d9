import fc from "fast-check";
import { expect, test } from "vitest";
import { caseProblemText } from "../../../src/domain/case/read/caseProblemText.ts";
import { readCase } from "../../../src/domain/case/read/readCase.ts";
import { writeCase } from "../../../src/domain/case/writeCase.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { caseData, comparable, lineData, type Data } from "../../harness/caseData.ts";
import { anyCase } from "../../harness/caseGenerator.ts";
import { example } from "../../harness/planCells.ts";

function problemTexts(data: unknown): string[] {
  const reading = readCase(data);
  return reading.ok ? [] : reading.problems.map(caseProblemText);
}

function withLine(changes: Data): Data {
  return caseData({ lines: [lineData(changes)] });
}

test("whatever is written is read back without loss, through a file", () => {
  fc.assert(
    fc.property(anyCase, (model) => {
      const reading = readCase(JSON.parse(JSON.stringify(writeCase(model))));
      expect(reading.ok && comparable(reading.model)).toEqual(comparable(model));
    }),
  );
});

test("an amount no double holds is kept as text, digit for digit", () => {
  const [line] = example("BU01").lines;
  if (!line) throw new Error("BU01 has lines");
  const amounts = [Amount.fromDecimalText("0.12345678901234567890123456789"), ...line.amounts.slice(1)];
  const model = { ...example("BU01"), lines: [{ ...line, amounts }] };
  const reading = readCase(JSON.parse(JSON.stringify(writeCase(model))));
  expect(reading.ok && comparable(reading.model)).toEqual(comparable(model));
});

test("blank and zero stay two things, and decimal text is an amount", () => {
  const reading = readCase(
    caseData({ years: [2025, 2026, 2027, 2028], lines: [lineData({ amounts: [0, null, "", "-1300.5"] })] }),
  );
  expect(reading.ok && reading.model.lines[0]?.amounts.map((amount) => amount?.toString() ?? null)).toEqual([
    "0",
    null,
    null,
    "-1300.5",
  ]);
});

test.each<[string, unknown, string[]]>([
  ["not a case", { hello: 1 }, ["Sagen: Filen indeholder ikke en sag. Vælg en fil, der er gemt som sag."]],
  ["nothing", null, ["Sagen: Filen indeholder ikke en sag. Vælg en fil, der er gemt som sag."]],
  [
    "another version",
    caseData({ version: 7 }),
    [
      "Sagen: Formatet har version 7, men kun til og med version 2 kan læses. Gem sagen igen, eller " +
        "hent en nyere udgave.",
    ],
  ],
  ["no title", caseData({ title: undefined }), ["Sagen: sagens titel (title) mangler og skal skrives i filen."]],
  [
    "an unknown kind of case",
    caseData({ kind: "ansøgning" }),
    ["Sagen: sagens slags (kind) er «ansøgning», som ikke kendes. Skriv investeringsforslag eller budgetnotat."],
  ],
  ["years missing", caseData({ years: undefined }), ["Sagen: årene (years) mangler og skal skrives i filen."]],
  [
    "a hole between the years",
    caseData({ years: [2025, 2027] }),
    ["Sagen: året 2027 følger ikke efter 2025. Skriv alle år i rækkefølge uden huller."],
  ],
  [
    "a year as text",
    caseData({ years: ["2025", 2026] }),
    ["Sagen: årene (years) er «2025», som ikke kan bruges dér. Ret det i filen."],
  ],
  [
    "a misspelt committee",
    withLine({ committee: "Socialudvaget" }),
    ["Linje 1 «Projektledelse»: «Socialudvaget» er ikke et udvalg, der kendes. Mente du Socialudvalget (SUD)?"],
  ],
  [
    "an unknown committee",
    withLine({ committee: "BBU" }),
    ["Linje 1 «Projektledelse»: «BBU» er ikke et udvalg, der kendes. Skriv fx «SUD» eller «Socialudvalget»."],
  ],
  [
    "too few amounts",
    withLine({ amounts: [350] }),
    ["Linje 1 «Projektledelse»: der er 1 beløb, men sagen har 2 år. Skriv ét beløb for hvert år, og null for tomt."],
  ],
  [
    "an unknown control area",
    withLine({ controlArea: "Anlæg/Service" }),
    [
      "Linje 1 «Projektledelse»: styringsområdet er «Anlæg/Service», som ikke kendes. " +
        "Skriv Service eller Anlæg eller Overførsler eller Finansposter.",
    ],
  ],
  [
    "Danish number text",
    withLine({ amounts: [null, "1.300"] }),
    ["Linje 1 «Projektledelse», 2026: «1.300» er tekst og ikke et tal. Skriv tallet 1300 uden tusindtalsskilletegn."],
  ],
  [
    "other text",
    withLine({ amounts: ["ca. 5", null] }),
    ["Linje 1 «Projektledelse», 2025: «ca. 5» er tekst og ikke et tal. Skriv et tal, eller null for tomt."],
  ],
  [
    "an activity outside a budget note",
    withLine({ kind: "activity" }),
    [
      "Linje 1 «Projektledelse»: arten «activity» hører ikke til i en sag af slagsen «investeringsforslag». " +
        "Ret arten eller sagens slags.",
    ],
  ],
  [
    "a label too long",
    withLine({ label: "a".repeat(501) }),
    [`Linje 1 «${"a".repeat(59)}…»: teksten (label) fylder 501 tegn. Forkort til højst 500.`],
  ],
  [
    "an amount beyond all sense",
    withLine({ amounts: [1e15, null] }),
    ["Linje 1 «Projektledelse», 2025: beløbet 1000000000000000 er for stort. Beløb skrives i 1.000 kr."],
  ],
])("%s is told with its place and what to do", (_, data, texts) => {
  expect(problemTexts(data)).toEqual(texts);
});

test("all problems are told, not only the first", () => {
  const lines = [lineData({ committee: "?", amounts: ["x", "y"] }), lineData({ kind: "saving", controlArea: null })];
  expect(problemTexts(caseData({ id: "", lines }))).toHaveLength(5);
});

test("any data at all is read or answered, never thrown at", () => {
  const bent = fc.record({
    key: fc.constantFrom(...Object.keys(caseData()), ...Object.keys(lineData())),
    value: fc.jsonValue(),
  });
  fc.assert(
    fc.property(bent, fc.jsonValue(), ({ key, value }, other) => {
      for (const data of [other, caseData({ [key]: value }), withLine({ [key]: value })]) {
        for (const text of problemTexts(data)) expect(text).toMatch(/^(Sagen|Linje \d+).*[.?]$/su);
      }
    }),
  );
});
