import fc from "fast-check";
import {
  CASE_KINDS,
  CONTROL_AREAS,
  HEARING_ANSWERS,
  type CaseKind,
  type CaseLine,
  type CaseLocation,
  type CaseModel,
  type EarlierFunding,
  type Hearing,
  type LineKind,
} from "../../src/domain/case/caseModel.ts";
import { COMMITTEES } from "../../src/domain/case/committees/committeeData.ts";
import { DISTRICTS } from "../../src/domain/case/districts.ts";
import { HEARING_BODIES } from "../../src/domain/case/hearingBodies.ts";
import { Amount } from "../../src/domain/money/amount.ts";

const KINDS: Readonly<Record<CaseKind, readonly LineKind[]>> = {
  investeringsforslag: ["saving", "operation", "implementation"],
  budgetnotat: ["activity"],
};

const COMMITTEE_IDS = COMMITTEES.slice(0, 7).map(({ id }) => id);

/** Labels are data: they may look like formulas, hold quotes, or be no more than a number. */
const label = fc.string({
  unit: fc.constantFrom(..."=+-@\"'&<>()*?~;,.:% aæøåÆØÅzZ017".split("")),
  minLength: 1,
  maxLength: 30,
});

const OWN_HEADING: Readonly<Record<LineKind, string>> = {
  saving: "Varige ændringer (børn)",
  operation: "Varige ændringer (børn)",
  implementation: "Implementeringsomkostninger (it)",
  activity: "1) Veteraner",
};

function headingOf(kind: LineKind): fc.Arbitrary<string | null> {
  return fc.option(fc.constantFrom("Til børn", "Til voksne", "=A1", OWN_HEADING[kind]), { freq: 2 });
}

const whole = fc.integer({ min: -20_000, max: 20_000 }).map((value) => Amount.fromNumber(value));
const decimals = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((value) => Amount.fromDecimalText((value / 100).toFixed(2)));
const amount = fc.option(fc.oneof({ weight: 5, arbitrary: whole }, decimals, fc.constant(Amount.zero)), { freq: 3 });

/** The sign a line of the kind mostly has, so that generated cases do pay back. */
function signed(kind: LineKind, value: Amount | null): Amount | null {
  if (!value || value.isZero()) return value;
  return kind === "saving" ? value.abs().negated() : kind === "implementation" ? value.abs() : value;
}

function lineOf(kinds: readonly LineKind[], committees: readonly string[], yearCount: number): fc.Arbitrary<CaseLine> {
  return fc
    .record({
      label,
      kind: fc.constantFrom(...kinds),
      controlArea: fc.constantFrom("Service" as const, "Service" as const, ...CONTROL_AREAS),
      committee: fc.constantFrom(...committees),
      appropriation: fc.option(fc.constantFrom("35.10", "1310", "5.32.30"), { freq: 2 }),
      administrative: fc.boolean(),
      usualSign: fc.boolean(),
      amounts: fc.array(amount, { minLength: yearCount, maxLength: yearCount }),
    })
    .chain((line) => headingOf(line.kind).map((heading) => ({ ...line, heading })))
    .map(({ usualSign, amounts, administrative, ...line }) => ({
      ...line,
      // A budget note has no annex about administration, and nowhere to say it.
      administrative: administrative && line.kind !== "activity",
      amounts: usualSign ? amounts.map((value) => signed(line.kind, value)) : amounts,
    }));
}

const agreement = (yearCount: number) =>
  fc.record({
    label: label.map((text) => `Aftale ${text}`),
    amounts: fc.array(amount, { minLength: yearCount, maxLength: yearCount }),
  });

const earlierFunding: fc.Arbitrary<EarlierFunding> = fc
  .record({ firstYear: fc.integer({ min: 2010, max: 2030 }), yearCount: fc.integer({ min: 2, max: 9 }) })
  .chain(({ firstYear, yearCount }) =>
    fc.record({
      years: fc.constant(Array.from({ length: yearCount }, (_, index) => firstYear + index)),
      agreements: fc.array(agreement(yearCount), { minLength: 1, maxLength: 4 }),
    }),
  );

const location: fc.Arbitrary<CaseLocation> = fc.record({
  districts: fc.subarray([...DISTRICTS]),
  address: fc.option(label.map((text) => `Vej ${text}`)),
});

const hearing: fc.Arbitrary<Hearing> = fc.record({
  body: fc.oneof(
    fc.constantFrom(...HEARING_BODIES),
    label.map((text) => `Råd ${text}`),
  ),
  answer: fc.option(fc.constantFrom(...HEARING_ANSWERS)),
  conclusion: fc.option(label.map((text) => `12. februar 2019 ${text}`)),
});

/** The tables with data of their own: mostly there, for a case without them shows nothing of them. */
function ownTables(kind: CaseKind): fc.Arbitrary<Pick<CaseModel, "earlierFunding" | "location" | "hearings">> {
  const optional = { requiredKeys: [] as [] };
  return kind === "budgetnotat"
    ? fc.record({ earlierFunding, location }, optional)
    : fc.record({ hearings: fc.array(hearing, { minLength: 1, maxLength: 8 }) }, optional);
}

const anyFrame = fc.record({
  kind: fc.constantFrom(...CASE_KINDS),
  firstYear: fc.integer({ min: 2015, max: 2035 }),
  yearCount: fc.integer({ min: 1, max: 10 }),
  committees: fc.oneof(
    { weight: 7, arbitrary: fc.subarray(COMMITTEE_IDS, { minLength: 1 }) },
    fc.constant(COMMITTEE_IDS),
  ),
});

const casesIn = (frame: typeof anyFrame): fc.Arbitrary<CaseModel> =>
  frame
    .chain(({ kind, firstYear, yearCount, committees }) =>
      fc.record({
        id: fc.stringMatching(/^[A-ZÆØÅ]{2}[0-9]{2}$/),
        title: label.map((text) => `Titel ${text}`),
        kind: fc.constant(kind),
        priceLevel: fc.constant(firstYear),
        years: fc.constant(Array.from({ length: yearCount }, (_, index) => firstYear + index)),
        lines: linesOf(lineOf(KINDS[kind], committees, yearCount)),
      }),
    )
    .chain((model) => ownTables(model.kind).map((tables) => ({ ...model, ...tables })));

/** fast-check keeps arrays short unless asked; one case in eight is as long as a form can be. */
function linesOf(line: fc.Arbitrary<CaseLine>): fc.Arbitrary<CaseLine[]> {
  const short = fc.array(line, { maxLength: 10 });
  return fc.oneof(
    { weight: 7, arbitrary: short },
    { weight: 1, arbitrary: fc.array(line, { minLength: 11, maxLength: 40, size: "max" }) },
  );
}

/** Cases of every kind: 0-40 lines, 1-10 years, 1-7 committees, all control areas. */
export const anyCase: fc.Arbitrary<CaseModel> = casesIn(anyFrame);

/** The same with as many years as the form has. */
export const anyCaseOfForm: fc.Arbitrary<CaseModel> = casesIn(
  anyFrame.map((frame) => ({
    ...frame,
    yearCount: frame.kind === "investeringsforslag" ? 6 : Math.min(frame.yearCount, 4),
  })),
);

const ALTERNATIVE_HEADINGS = ["Model 1", "Model 2", "Alternativ B", null, "Til børn"];

/** Investment proposals whose lines mostly stand under alternatives. */
export const anyAlternatives: fc.Arbitrary<CaseModel> = anyCase
  .filter(({ kind }) => kind === "investeringsforslag")
  .chain((model) =>
    fc
      .array(fc.constantFrom(...ALTERNATIVE_HEADINGS), { minLength: model.lines.length, maxLength: model.lines.length })
      .map((headings) => ({
        ...model,
        lines: model.lines.map((line, index) => ({ ...line, heading: headings[index] ?? null })),
      })),
  );
