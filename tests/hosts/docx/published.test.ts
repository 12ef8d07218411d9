import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDanishNumber } from "../../../src/domain/money/danishNumber.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { CellValue } from "../../../src/domain/workbook/snapshot.ts";
import { documentOf, WORD_FORMS, wordFormBytes } from "../../harness/wordForms.ts";
import { publishedCases } from "../xlsx/publishedSheetRows.ts";

interface Expected {
  readonly table: string;
  readonly row: string;
  /** 2019, or "2023 (should be I alt)". */
  readonly year: number | string | null;
  readonly severity: string;
}

const expectedOf = JSON.parse(readFileSync("tests/golden/published/expected.json", "utf8")) as Record<
  string,
  Expected[]
>;

/** Dashes and breaks of lines are how a cell looks; what it says is the same. */
const plain = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s+/g, "");

const said = (value: CellValue): string =>
  value.kind === "number" ? String(value.value) : value.kind === "text" ? plain(value.text) : "";

const printed = (text: string): string => parseDanishNumber(text)?.toString() ?? plain(text);

test("all thirteen forms are there", () => {
  expect(WORD_FORMS).toHaveLength(13);
});

describe.each(WORD_FORMS)("%s", (id) => {
  const workbook = documentOf(wordFormBytes(id));
  const { findings } = checkWorkbook(workbook);
  const expected = expectedOf[`${id}.num.xlsx`] ?? [];

  test("every printed row with amounts is read, cell by cell", () => {
    const published = publishedCases().find((one) => one.id === id)!;
    const rows = workbook.sheets[0]!.cells.map((cells) => cells.map(({ value }) => said(value)).join("|"));
    const wanted = [published.table1, ...published.otherTables].flatMap((table) =>
      table.rows
        .filter(({ values }) => values.filter((value) => value !== null).length > 1)
        .map(({ cells }) => cells.map(printed).join("|")),
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((row) => !rows.some((other) => other.includes(row)))).toEqual([]);
  });

  test("every known error is found where a person would say it is", () => {
    const places = findings.flatMap(({ at, related, repair }) => [
      at,
      ...related,
      ...repair.map((change) => change.at),
    ]);
    const missed = expected.filter(
      ({ table, row, year }) =>
        !places.some(({ document }) => {
          const isRow = plain(document?.row ?? "").includes(plain(row)) || document?.row === null;
          const isTable = document?.table === table || document?.caption?.startsWith(table);
          return isTable && isRow && (year === null || document?.column?.startsWith(String(year).slice(0, 4)));
        }),
    );
    expect(missed).toEqual([]);
  });

  test("no fejl is told elsewhere", () => {
    const known = expected.filter(({ severity }) => severity === "fejl");
    const elsewhere = findings.filter(
      ({ severity, at }) => severity === "fejl" && !known.some(({ table }) => table === at.document?.table),
    );
    expect(elsewhere.map(({ message }) => message)).toEqual([]);
  });
});

test("what the forms say in words is held against the tables, and nothing untrue is said", () => {
  const told = WORD_FORMS.flatMap((id) =>
    checkWorkbook(documentOf(wordFormBytes(id)))
      .findings.filter(({ rule }) =>
        /^(tekst-(beloeb|aarstal|dele|tilbage|udvalg)|pladsholder|afsnit|forvaltning|sagsnummer|tidsplan|fodnote)/.test(
          rule,
        ),
      )
      .map(({ rule, found }) => `${id} ${rule} ${found ?? ""}`.trim()),
  );
  expect(told).toEqual([
    "BI07 tekst-beloeb-mod-tabel 5,7 mio. kr.",
    "BU01 pladsholder X antal",
    "BU02 afsnit-nummer-springer 1.9",
    "BU06 tekst-aarstal-mod-tabel 1 mio. kr. fra 2019",
    "SI02 forvaltning-ikke-afkrydset",
  ]);
});
