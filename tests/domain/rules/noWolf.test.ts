import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseLine, CaseModel, ControlArea } from "../../../src/domain/case/caseModel.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { writePlanXlsx } from "../../../src/hosts/xlsx/writePlanXlsx.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { blamelessCase } from "../../harness/blamelessCase.ts";
import { anyCase } from "../../harness/caseGenerator.ts";

/** What a case itself can be blamed for, however well its tables are laid out, and what it did. */
const ABOUT_THE_CASE: Readonly<Record<string, string>> = {
  "tilbagebetaling-over-seks-aar": "it pays back slowly",
  "bevilling-mangler": "a line has no appropriation",
  "bevilling-andet-udvalg": "a line has another committee's appropriation",
  "fortegn-raekke": "a cost is negative",
  "skjulte-decimaler": "an amount has øre",
  "samme-raekke-to-gange": "two lines are the same",
  "forslag-uden-besparelse": "it saves nothing",
  "antal-aar": "it has not six years",
  "varig-aendring-ophoerer": "a permanent line has no amount in the last years",
  "implementering-alle-aar": "an implementation line has amounts in every year",
  "art-mod-fortegn": "a saving is positive",
  "godkendelse-afventer": "somebody has not answered yet",
  "godkendelse-mangler": "somebody was not asked",
  "godkendelse-uden-dato": "a Ja has no date",
  "tom-linje": "a line has no amount",
  "udvalg-kun-investering": "a committee gets investments and saves nothing",
};

function findingsOf(model: CaseModel): readonly Finding[] {
  const read = readXlsx(writePlanXlsx(layoutCase(model, { row: 0, column: 0 })));
  if (!read.ok) throw new Error(read.failure.kind);
  const { findings, tables } = checkWorkbook(read.workbook);
  expect(tables.length).toBeGreaterThan(0);
  return findings;
}

const texts = (findings: readonly Finding[]): string[] => findings.map(({ rule, message }) => `${rule}: ${message}`);

/**
 * A heading that says "Implementeringsomkostninger" over a saving is a fault of the case, and not one of the
 * layout.
 */
const withPlainHeadings = (model: CaseModel): CaseModel => ({
  ...model,
  lines: model.lines.map((line) => ({
    ...line,
    heading: /implementering|varig/i.test(line.heading ?? "") ? "Målgruppe" : line.heading,
  })),
});

const activity = (label: string, controlArea: ControlArea, amounts: readonly (number | null)[]): CaseLine => ({
  label,
  kind: "activity",
  controlArea,
  committee: "SUD",
  appropriation: null,
  heading: null,
  administrative: false,
  amounts: amounts.map((amount) => (amount === null ? null : Amount.fromNumber(amount))),
});

const YEARS = [2026, 2027, 2028, 2029];
const amountsByYear = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9000 })), {
  minLength: YEARS.length,
  maxLength: YEARS.length,
});

/** "Ungehus på Amager" with the activities "Ungehus" and "Rådgivning": the text speaks of both together. */
const titledByActivity = fc
  .tuple(amountsByYear, amountsByYear, fc.constantFrom<ControlArea>("Service", "Anlæg"))
  .map(([own, other, area]): CaseModel => ({
    id: "SU12",
    title: "Ungehus på Amager",
    kind: "budgetnotat",
    priceLevel: 2026,
    years: YEARS,
    lines: [activity("Ungehus", area, own), activity("Rådgivning", "Service", other)],
  }));

/** Words that elsewhere say a row is no money: a share, a count, a price, a part, a running sum. Here each is a line. */
const OTHERWISE_NO_MONEY = [
  "(%)",
  "Vækst (%)",
  "i procent",
  "Antal pladser",
  "Elever (stk.)",
  "Pris pr. plads",
  "Takst",
  "Indeks",
  "Årsværk",
  "Timer",
  "Heraf løn",
  "Løn, heraf",
  "Inkl. moms",
  "- løn",
  "Akkumuleret effekt",
  "Rest af investering",
  "Saldo",
  "Kontrol",
  "Ramme",
];

const withSuchWords = (cases: fc.Arbitrary<CaseModel>): fc.Arbitrary<CaseModel> =>
  cases.chain((model) =>
    fc
      .array(fc.constantFrom(null, ...OTHERWISE_NO_MONEY), { minLength: model.lines.length, maxLength: 40 })
      .map((labels) => ({
        ...model,
        lines: model.lines.map((line, index) => ({ ...line, label: labels[index] ?? line.label })),
      })),
  );

describe("a case laid out fresh", () => {
  test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))(
    "%s: nothing is found but what the case did",
    (_id, model) => {
      expect(texts(findingsOf(model).filter(({ rule }) => !(rule in ABOUT_THE_CASE)))).toEqual([]);
    },
  );

  test("that is as the form wants it has no finding of any rule", () => {
    fc.assert(
      fc.property(blamelessCase, (model) => {
        expect(texts(findingsOf(model))).toEqual([]);
      }),
      { numRuns: 90 },
    );
  });

  test("that is anything at all has no findings but those the case is to blame for", () => {
    fc.assert(
      fc.property(anyCase.map(withPlainHeadings), (model) => {
        expect(texts(findingsOf(model).filter(({ rule }) => !(rule in ABOUT_THE_CASE)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("that names its lines as others name counts, shares and parts has them in its totals", () => {
    fc.assert(
      fc.property(withSuchWords(anyCase.map(withPlainHeadings)), (model) => {
        expect(texts(findingsOf(model).filter(({ rule }) => !(rule in ABOUT_THE_CASE)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("with a line of one control area called (%) is not judged by the total of another", () => {
    const model: CaseModel = {
      id: "AA00",
      title: "Titel",
      kind: "investeringsforslag",
      priceLevel: 2015,
      years: [2015, 2016],
      lines: [
        { ...activity("(%)", "Anlæg", [null, -0.01]), kind: "saving" },
        { ...activity("=", "Service", [null, 1]), kind: "saving" },
      ],
    };
    expect(texts(findingsOf(model).filter(({ rule }) => rule === "tabel-sum"))).toEqual([]);
  });

  test("whose savings cost and whose costs save states the payback that its own figures give", () => {
    const line = (kind: CaseLine["kind"], amount: number): CaseLine => ({
      ...activity(`Linje ${kind}`, "Service", [null, amount]),
      kind,
    });
    const model: CaseModel = {
      id: "SU12",
      title: "Vendte fortegn",
      kind: "investeringsforslag",
      priceLevel: 2026,
      years: [2026, 2027],
      lines: [line("saving", 100), line("implementation", -1)],
    };
    const told = findingsOf(model).filter(({ rule }) => rule === "tilbagebetaling-afviger");
    expect(texts(told)).toEqual([]);
  });

  test.each([
    ["another control area", "ØU" as const, "Finansposter" as const],
    ["another committee", "KFU" as const, "Service" as const],
  ])("whose last line has no amount and %s has no rows that changed places", (_what, committee, area) => {
    const line = (kind: CaseLine["kind"], amounts: readonly (number | null)[]): CaseLine => ({
      ...activity("=", "Service", amounts),
      kind,
      committee: "ØU",
    });
    const model: CaseModel = {
      id: "AA00",
      title: "Titel",
      kind: "investeringsforslag",
      priceLevel: 2031,
      years: [2031, 2032, 2033, 2034],
      lines: [
        line("saving", [-1, null, 0.01, null]),
        { ...line("operation", [null, null, null, null]), committee, controlArea: area },
        line("saving", [null, 1, null, null]),
      ],
    };
    expect(texts(findingsOf(model).filter(({ rule }) => rule === "samme-raekke-andre-tal"))).toEqual([]);
  });

  test("with a row of less than a thousand kroner beside rows of many has it in its totals", () => {
    const model: CaseModel = {
      id: "AÅ00",
      title: "Titel",
      kind: "investeringsforslag",
      priceLevel: 2015,
      years: [2015, 2016],
      lines: [
        { ...activity("Vikarer", "Service", [null, -20]), kind: "saving" },
        { ...activity("Ydelser", "Overførsler", [-0.01, null]), kind: "saving" },
      ],
    };
    expect(texts(findingsOf(model).filter(({ rule }) => rule === "tabel-sum"))).toEqual([]);
  });

  test("without costs of implementation has a text that says 0 of them", () => {
    const line = (kind: CaseLine["kind"], area: ControlArea, amount: number | null): CaseLine => ({
      ...activity("=", area, [null, amount]),
      kind,
    });
    const model: CaseModel = {
      id: "ÅA00",
      title: "Titel =",
      kind: "investeringsforslag",
      priceLevel: 2020,
      years: [2020, 2021],
      lines: [
        line("implementation", "Service", null),
        { ...line("saving", "Service", null), committee: "TMU" },
        line("saving", "Service", -1),
        line("saving", "Overførsler", 3),
      ],
    };
    expect(texts(findingsOf(model).filter(({ rule }) => rule.startsWith("tekst-")))).toEqual([]);
  });

  test("whose title has the words of an activity has a text of agreement that is right", () => {
    fc.assert(
      fc.property(titledByActivity, (model) => {
        const told = findingsOf(model).filter(({ rule }) => rule.startsWith("tekst-"));
        expect(texts(told)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
