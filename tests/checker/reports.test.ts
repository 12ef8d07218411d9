import { expect, test } from "vitest";
import type { FileReport } from "../../src/checker/fileReport.ts";
import type { Format } from "../../src/checker/formats/format.ts";
import { jsonFormat } from "../../src/checker/formats/json.ts";
import { textFormat } from "../../src/checker/formats/textFormat.ts";
import { summaryOf } from "../../src/checker/round/fileSummary.ts";
import type { AcceptedFinding } from "../../src/domain/acceptance/acceptance.ts";
import { Amount } from "../../src/domain/money/amount.ts";
import { said } from "../../src/domain/rules/shared/calculation.ts";
import type { Finding, Severity } from "../../src/domain/rules/rule.ts";
import type { Confirmations } from "../../src/domain/rules/shared/confirmations.ts";

const FRAME = { time: "", since: null, passedOver: { locks: [], others: [], folderLinks: [] } };

function written(format: Format, reports: readonly FileReport[]): string {
  const parts = reports.map((report, index) => format.file(report, FRAME, index)).filter((part) => part !== "");
  return format.head(FRAME) + parts.join(format.between) + format.tail(reports.map(summaryOf), FRAME);
}
const textReport = (reports: readonly FileReport[]): string => written(textFormat, reports);
const jsonReport = (reports: readonly FileReport[]): string => written(jsonFormat, reports);

function finding(severity: Severity, column: number, more: Partial<Finding> = {}): Finding {
  const at = { sheet: "Ark 1", row: 4, column };
  const landmarks = { table: "Tabel C", row: "", column: "" };
  const plain = {
    rule: "en-regel",
    severity,
    table: "Tabel C",
    at,
    landmarks,
    message: "Noget er galt.",
    brief: "Noget er galt.",
    why: "Fordi.",
    remedy: "Ret det.",
    expected: null,
    found: null,
  };
  return { ...plain, repair: [], slip: null, given: null, alternatives: [], related: [], calculation: [], ...more };
}

const NOTHING = { read: 0, checked: 0, unchecked: 0, nameless: [], unread: [], inText: { held: 0, loose: [] } };
const CONFIRMATIONS: Confirmations = {
  twice: 3,
  once: 2,
  none: 1,
  unconfirmed: [
    { why: "alone", at: { sheet: "Ark 1", row: 4, column: 1 }, table: "Tabel C", row: "Løn", year: "2026" },
  ],
};

function checked(
  file: string,
  findings: readonly Finding[],
  messages: readonly string[] = [],
  accepted: AcceptedFinding[] = [],
): FileReport {
  const seen = {
    tables: [],
    amounts: 6,
    rules: 27,
    kinds: ["budgetnotat" as const],
    inventory: NOTHING,
    confirmations: CONFIRMATIONS,
    documents: [],
  };
  const report = { ...seen, findings, accepted, returned: [], outdated: [] };
  const workbook = { sheets: [], activeSheet: "" };
  return { kind: "checked", file, report, messages, workbook, rules: ["en-regel"], off: [], since: null };
}

const reports: FileReport[] = [
  checked("a.xlsx", [
    finding("note", 1),
    finding("fejl", 2, {
      expected: "-2.000",
      found: "-800",
      repair: [-2000, -1000].map((value, index) => ({
        at: { sheet: "Ark 1", row: 4, column: 2 + index },
        value: Amount.fromNumber(value),
      })),
      slip: "repeated",
      alternatives: [{ changes: [{ at: { sheet: "Ark 1", row: 4, column: 2 }, value: "Anlæg" }], slip: null }],
      related: [
        { sheet: "Ark 1", row: 5, column: 2 },
        { sheet: "Bilag", row: 0, column: 0 },
      ],
      calculation: [[said("a − b = −2.000")]],
    }),
  ]),
  checked("b.xlsx", [], ["Der blev ikke fundet tabeller på arket «Tom»."]),
  { kind: "unreadable", file: "c.xlsx", error: "Filen findes ikke." },
];

test("the text report groups by severity and counts at the end", () => {
  expect(textReport(reports)).toBe(`a.xlsx
  Fejl
    Ark 1!C5  Noget er galt.
      forventet -2.000, fundet -800
      skulle være: C5: -2.000, D5: -1.000
      a − b = −2.000
      hører med: C6, Bilag!A1
  Note
    Ark 1!B5  Noget er galt.

b.xlsx
  Note: Der blev ikke fundet tabeller på arket «Tom».

Fejl  Advarsler  Noter  Accepteret  Tabeller  Slags        Fil
   1          0      1           0         0  ingen tabel  a.xlsx
   0          0      0           0         0  ingen tabel  b.xlsx
                                              ikke læst    c.xlsx

1 fejl · 0 advarsler · 1 note i 2 filer · 1 fil kunne ikke læses
`);
});

test("findings of one severity stand as the eye reads, and cells under each other as one area", () => {
  const related = [9, 5, 6, 7].map((row) => ({ sheet: "Ark 1", row, column: 2 }));
  const text = textReport([checked("a.xlsx", [finding("fejl", 4), finding("fejl", 2, { related })])]);
  expect(text).toContain("hører med: C6:C8, C10\n    Ark 1!E5");
});

const CONFIRMATIONS_JSON = {
  ...{ twice: 3, once: 2, none: 1, calculated: 0, contradicted: 0, alone: 1 },
  unconfirmed: [{ sheet: "Ark 1", address: "B5", why: "alone" }],
};

const HEAD = { schemaVersion: 1, kind: "budgetnotat", tables: [], rules: ["en-regel"] };
const LANDMARKS = { table: "Tabel C", row: "", column: "" };

test("the JSON report is one array with exactly the agreed fields", () => {
  expect(JSON.parse(jsonReport(reports))).toEqual([
    {
      ...HEAD,
      file: "a.xlsx",
      findings: [
        {
          rule: "en-regel",
          severity: "note",
          sheet: "Ark 1",
          address: "B5",
          fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
          landmarks: LANDMARKS,
          message: "Noget er galt.",
          expected: null,
          found: null,
          expectedValue: null,
          foundValue: null,
          certain: false,
          slip: null,
          cells: [],
          alternatives: [],
          related: [],
        },
        {
          rule: "en-regel",
          severity: "fejl",
          sheet: "Ark 1",
          address: "C5",
          fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
          landmarks: LANDMARKS,
          message: "Noget er galt.",
          expected: "-2.000",
          found: "-800",
          expectedValue: -2000,
          foundValue: -800,
          certain: true,
          slip: "repeated",
          cells: [{ address: "D5", expectedValue: -1000 }],
          alternatives: [{ changes: [{ sheet: "Ark 1", address: "C5", value: "Anlæg" }], slip: null }],
          related: ["C6", "Bilag!A1"],
        },
      ],
      accepted: [],
      inventory: NOTHING,
      confirmations: CONFIRMATIONS_JSON,
    },
    {
      ...HEAD,
      file: "b.xlsx",
      findings: [],
      accepted: [],
      inventory: NOTHING,
      confirmations: CONFIRMATIONS_JSON,
      message: "Der blev ikke fundet tabeller på arket «Tom».",
    },
    { schemaVersion: 1, file: "c.xlsx", findings: [], accepted: [], error: "Filen findes ikke." },
  ]);
});

const acceptance = {
  rule: "en-regel",
  sheet: "Ark 1",
  address: "C5",
  table: "Tabel C",
  row: "",
  column: "",
  found: "",
  expected: "",
  reason: "Aftalt med ØKF",
  by: "Anna",
  date: "22. november 2026",
  holds: "",
};
const withAccepted = [checked("d.xlsx", [], [], [{ finding: finding("fejl", 2), acceptance }])];

test("what somebody has accepted is told apart, with the reason", () => {
  expect(textReport(withAccepted)).toBe(`d.xlsx
  Accepteret
    Ark 1!C5  Noget er galt.
      accepteret af Anna, 22. november 2026: Aftalt med ØKF

0 fejl · 0 advarsler · 0 noter i 1 fil · 1 accepteret
`);
  expect(JSON.parse(jsonReport(withAccepted))).toMatchObject([
    {
      findings: [],
      accepted: [
        {
          address: "C5",
          severity: "fejl",
          accepted: { reason: "Aftalt med ØKF", by: "Anna", date: "22. november 2026" },
        },
      ],
    },
  ]);
});
