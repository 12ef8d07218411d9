import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const NOTE = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Nattevagter | Service | 6.300 | 8.400 | 8.400 | 8.400 | 31.500
  | Udgifter i alt (netto) | | 6.300 | 8.400 | 8.400 | 8.400 | 31.500`;

const told = (lines: string): string[] =>
  checkWorkbook(workbookOf(`${lines}\n${NOTE}`)).findings.map(({ rule, found }) => `${rule}: ${found ?? ""}`);

describe("what nobody has filled in", () => {
  test.each([
    ["Sagsnummer: 2026-00XXXXX", "2026-00XXXXX"],
    ["Der ansættes vagter i 20xx.", "20xx"],
    ["Skriv et kort resumé her", "Skriv et kort resumé her"],
    ["Midlerne søges fra [vælg pulje].", "[vælg pulje]"],
    ["Fordelingen fremgår af tabel X.", "tabel X"],
    ["Tallene indsættes senere.", "indsættes senere"],
  ])("%s", (line, found) => expect(told(`¶ ${line}`)).toEqual([`pladsholder: ${found}`]));

  test.each([
    "Borgerne kan skrive en besked her og få svar.",
    "Salen er 20x30 meter.",
    "Pope Johannes XXIII's Plads skal have lys.",
    "Chips indsættes i kortene, og dørene udskiftes.",
  ])("%s is a text", (line) => expect(told(`¶ ${line}`)).toEqual([]));
});

describe("marks of notes in a text", () => {
  test("a mark without its note is told", () => {
    expect(told("¶ Sensorer indkøbes.²\n¶ ¹ De første ti.")).toEqual(["fodnote-mangler: ²"]);
  });
  test.each(["¶ Sensorer indkøbes.²\n¶ ² I 2026.", "¶ Salen er 300 m² og 900 m³.", "¶ Salen er på 300 kvm."])(
    "%s",
    (lines) => expect(told(lines)).toEqual([]),
  );
});

describe("numbers", () => {
  test("a section's number twice", () => {
    const lines = "¶¶ 1.2 Formål\n¶ At spare.\n¶¶ 1.2 Baggrund\n¶ Ingen.";
    expect(told(lines)).toEqual(["afsnit-nummer-springer: 1.2"]);
    expect(told("¶¶ 1.2 Formål\n¶ At spare.\n¶¶ 1.2 FORMÅL\n¶ Ingen.")).toEqual([]);
  });
  test("the case has one number in the files; a sentence may cite another's", () => {
    expect(told("¶ Sagsnr. 2026-0123456\n¶ Tekst.\n¶ Sagsnr.: 2026-0123465")).toEqual([
      "sagsnummer-afviger: 2026-0123465",
    ]);
    expect(told("¶ Sagsnr. 2026-0123456\n¶ Sagsnr. 2024-0999999 handler om dagvagter.")).toEqual([]);
  });
});

test("a Ja whose text says that it is still to be treated is pending", () => {
  const lines = "| Hvem er hørt? | Ja/Nej | Dato\n| Center for Økonomi | Ja | Behandles i april\n¶";
  expect(told(lines).filter((line) => line.startsWith("godkendelse-afventer"))).toHaveLength(1);
});
