import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { BLANK_CELL } from "../../../src/domain/workbook/snapshot.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import type { Change } from "../../../src/domain/rules/rule.ts";
import { builtSubject } from "../../harness/trials/builtSubjects.ts";

const textOf = (changes: readonly Change[]): string =>
  changes.map(({ at, value }) => `${toA1(at)}=${value.toString()}`).join(" ");

/** Every fejl: its rule and place, what is certain to change, and between bars what may be meant instead. */
const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ rule, at, repair, alternatives }) => {
      const others = alternatives.map(({ changes }) => textOf(changes)).join(" | ");
      return [rule, toA1(at), textOf(repair), others && `[${others}]`].filter(Boolean).join(" ");
    });

const SAVINGS = (rows: string, total: string, years = "2025 | 2026 | 2027 | 2028"): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | ${years}
  | Varige ændringer ${rows}
  | Samlet varig ændring | | ${total}
  |`;

const TABLE_2 = (rows: string, total: string, years = "2025 | 2026 | 2027 | 2028"): string => `
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | ${years} ${rows}
  | Varige ændringer totalt, service | | ${total}`;

const FORLØB = "-820 | -870 | -930 | -980";
const KØRSEL = "-140 | -150 | -160 | -175";
const BOTH = "-960 | -1.020 | -1.090 | -1.155";
const AS_ITEM = (label: string, amounts: string): string => `\n  | ${label} | Service | ${amounts}`;
const AGAIN = (label: string, amounts: string): string => `\n  | ${label} | | ${amounts}`;
const RIGHT_1 = SAVINGS(AS_ITEM("Forløb", FORLØB) + AS_ITEM("Kørsel", KØRSEL), BOTH);
const RIGHT_2 = TABLE_2(AGAIN("Forløb", FORLØB) + AGAIN("Kørsel", KØRSEL), BOTH);

test("the case that all the others are made of is right", () => {
  expect(told(RIGHT_1 + RIGHT_2)).toEqual([]);
});

test("a late change of Tabel 1 and its total makes the other tables old, and accuses no figure of Tabel 1", () => {
  const late = SAVINGS(
    AS_ITEM("Forløb", "-820 | -1.214 | -930 | -980") + AS_ITEM("Kørsel", KØRSEL),
    "-960 | -1.364 | -1.090 | -1.155",
  );
  const [only, ...more] = told(late + RIGHT_2);
  expect(more).toEqual([]);
  expect(only).toMatch(/^tabel-mod-kilde D\d+ \[/);
});

test("a row copied down and never changed is one mistake, and the totals say what it should be", () => {
  const copied = TABLE_2(AGAIN("Forløb", FORLØB) + AGAIN("Kørsel", FORLØB), BOTH);
  expect(told(RIGHT_1 + copied)).toEqual(["raekke-samme-fejl C11 C11=-140 D11=-150 E11=-160 F11=-175"]);
});

test("a row one column too far to the left gets back the first figure, which fell off", () => {
  const shifted = TABLE_2(AGAIN("Forløb", "-870 | -930 | -980 | ") + AGAIN("Kørsel", KØRSEL), BOTH);
  expect(told(RIGHT_1 + shifted)).toEqual(["raekke-samme-fejl C10 C10=-820 D10=-870 E10=-930 F10=-980"]);
});

test("a whole table pasted one column too far is told as that, and no figure of it is wrong", () => {
  const moved = TABLE_2(
    AGAIN("Forløb", " | -820 | -870 | -930") + AGAIN("Kørsel", " | -140 | -150 | -160"),
    " | -960 | -1.020 | -1.090",
  );
  const tables = `
  |
  | Tabel A. Måltalseffekt (nettoeffektivisering)
  | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027 | 2028
  | Socialudvalget | 1310 | ${BOTH}
  | Total | | ${BOTH}`;
  expect(told(RIGHT_1 + moved + tables).filter((text) => !text.startsWith("tabel-c-mangler"))).toEqual([
    "aarstal-forskudt C12",
  ]);
});

const FORMULAS = "=SUM(C4:C5) → -820 | =SUM(D4:D5) → -1.840 | =SUM(E4:E5) → -1.090 | =SUM(F4:F5) → -1.155";

test("a figure in its neighbour's column takes the totals that add it along", () => {
  const moved = SAVINGS(
    AS_ITEM("Forløb", "-820 | -870 | -930 | -980") + AS_ITEM("Kørsel", " | -970 | -160 | -175"),
    FORMULAS,
  );
  const right = TABLE_2(
    AGAIN("Forløb", FORLØB) + AGAIN("Kørsel", "-970 | | -160 | -175"),
    "-1.790 | -870 | -1.090 | -1.155",
  );
  expect(told(moved + right)).toEqual(["raekke-samme-fejl C5 C5=-970 D5=0 C6=-1790 D6=-870"]);
});

test("a year mistyped in the heading of Tabel 1 moves no figure below it", () => {
  const doubled = SAVINGS(AS_ITEM("Forløb", FORLØB) + AS_ITEM("Kørsel", KØRSEL), BOTH, "2026 | 2026 | 2027 | 2028");
  expect(told(doubled + RIGHT_2)).toEqual(["aarstal-dobbelt C2"]);
});

test("what no slip explains is told of nobody where two slips would do as well", () => {
  const merged = TABLE_2(
    AGAIN("Forløb mv.", "-820 | -850 | -930 | -980") + AGAIN("Rejser", KØRSEL),
    "-960 | -457 | -1.090 | -1.155",
  );
  const [only, ...more] = told(RIGHT_1 + merged);
  expect(more).toEqual([]);
  expect(only).not.toContain("=-457");
});

const COSTS = (label: string, amounts: string): string => `\n  | ${label} | Service | ${amounts}`;

test("a row in kroner among rows in thousands is the wrong one, whichever table its formulas made follow", () => {
  const table1 = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
  | Implementeringsomkostninger ${COSTS("Montering", "150 | 250")}${COSTS("Udstyr", "320 | 410")}
  | Samlede implementeringsomkostninger | | =SUM(C4:C5) → 470 | =SUM(D4:D5) → 660
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2025 p/l | | 2025 | 2026
  | Indkøb | | 320.000 | 410.000
  | Opsætning | | 150 | 250
  | Investeringer totalt, service | | =SUM(C10:C11) → 320.150 | =SUM(D10:D11) → 410.250`;
  expect(told(table1)).toEqual(["raekke-samme-fejl C10 C10=320 D10=410 C12=470 D12=660"]);
});

const BY_COMMITTEE = (caption: string, first: string, second: string, total: string): string => `
  |
  | ${caption}
  | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027 | 2028
  | ${first}
  | ${second}
  | Total | | ${total}`;

test("two committees with each other's amounts: the names or the amounts are exchanged, and nobody can tell which", () => {
  const [social, children] = ["Socialudvalget | 1310 |", "Børne- og Ungdomsudvalget | 1310 |"];
  const a = BY_COMMITTEE("Tabel A. Måltalseffekt", `${social} ${FORLØB}`, `${children} ${KØRSEL}`, BOTH);
  const c = (first: string, second: string): string =>
    BY_COMMITTEE("Tabel C. Bruttoeffektivisering", `${first} ${FORLØB}`, `${second} ${KØRSEL}`, BOTH);
  expect(told(RIGHT_1 + RIGHT_2 + a + c(social, children))).toEqual([]);
  const [only = "", ...more] = told(RIGHT_1 + RIGHT_2 + a + c(children, social));
  expect(more).toEqual([]);
  expect(only).toMatch(/A\d+=(?:Socialudvalget|Børne- og Ungdomsudvalget)/);
  expect(only).toMatch(/C\d+=-820 D\d+=-870/);
  expect(only).toMatch(/^tabel-a-b-c \S+ \[/);
});

const THREE = ["Forløb", "Kørsel", "Rejser"] as const;
const threeIn = (write: (label: string, amounts: string) => string, [one, two, three]: readonly string[]): string =>
  write(THREE[0], one!) + write(THREE[1], two!) + write(THREE[2], three!);
const THREE_YEARS = "2025 | 2026 | 2027";
const ROWS = ["-820 | -870 | -930", "-140 | -150 | -160", "-31 | -47 | -58"];
const TOTAL = "-991 | -1.067 | -1.148";

test("a total that leaves a row out and one that counts it twice are told apart", () => {
  const slipOf = (total: string): (string | null)[] =>
    checkWorkbook(workbookOf(SAVINGS(threeIn(AS_ITEM, ROWS), total, THREE_YEARS)))
      .findings.filter(({ severity }) => severity === "fejl")
      .map(({ slip }) => slip);
  expect(slipOf(TOTAL)).toEqual([]);
  expect(slipOf("-851 | -917 | -988")).toEqual(["leftOutRow"]);
  expect(slipOf("-1.131 | -1.217 | -1.308")).toEqual(["doubledRow"]);
});

const LEJE = "40 | 45 | 50 | 55";
const WITH_RENT = "-920 | -975 | -1.040 | -1.100";
const RENTED_1 = SAVINGS(AS_ITEM("Forløb", FORLØB) + AS_ITEM("Kørsel", KØRSEL) + AS_ITEM("Leje", LEJE), WITH_RENT);

test("a table in which nobody wrote a minus is one mistake, and the costs in it stay as they are", () => {
  const bare = (amounts: string): string => amounts.replaceAll("-", "");
  const rows = AGAIN("Forløb", bare(FORLØB)) + AGAIN("Kørsel", bare(KØRSEL)) + AGAIN("Leje", LEJE);
  const [only = "", ...more] = told(RENTED_1 + TABLE_2(rows, bare(WITH_RENT)));
  expect(more).toEqual([]);
  expect(only).toMatch(/^tabel-samme-fejl C11 C11=-820 .*F12=-175 C14=-920 D14=-975 E14=-1040 F14=-1100$/);
});

const NOBODY_TOLD = /^[\w-]+ [A-Z]+\d+(?: \[.*)?$/;
const [SOCIAL, CHILDREN] = ["Socialudvalget | 1310 |", "Børne- og Ungdomsudvalget | 1310 |"];

test("a row of Tabel 1 that was turned late, with its totals, is not told to be turned back", () => {
  const turned = AS_ITEM("Forløb", FORLØB) + AS_ITEM("Kørsel", KØRSEL.replaceAll("-", ""));
  const a = BY_COMMITTEE("Tabel A. Måltalseffekt", `${SOCIAL} ${FORLØB}`, `${CHILDREN} ${KØRSEL}`, BOTH);
  const c = BY_COMMITTEE("Tabel C. Bruttoeffektivisering", `${SOCIAL} ${FORLØB}`, `${CHILDREN} ${KØRSEL}`, BOTH);
  const findings = told(SAVINGS(turned, "-680 | -720 | -770 | -805") + RIGHT_2 + a + c);
  expect(findings.length).toBeGreaterThan(0);
  for (const text of findings) expect(text).toMatch(NOBODY_TOLD);
});

test("a committee's row that is deleted in one table makes no other committee of it in the two that have it", () => {
  const { workbook } = builtSubject(50_006);
  const [sheet] = workbook.sheets;
  const cells = sheet!.cells.map((line, row) => (row === 46 ? line.map(() => BLANK_CELL) : line));
  const { findings } = checkWorkbook({ ...workbook, sheets: [{ ...sheet!, cells }] });
  expect(sheet!.cells[46]![0]!.value).toEqual({ kind: "text", text: "Sundheds- og Omsorgsudvalget" });
  expect(findings.map(({ rule }) => rule)).not.toContain("udvalg-modsiges");
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["tabel-sum", "udvalg-uden-raekke"]));
});

test("an odd amount among round ones is no surer than the total that it does not agree with", () => {
  const odd = BY_COMMITTEE(
    "Tabel A. Måltalseffekt",
    `${SOCIAL} -100 | -200 | -200 | -200`,
    `${CHILDREN} -55 | -100 | -100 | -100`,
    "-150 | -300 | -300 | -300",
  );
  expect(told(odd)).toEqual(["tabel-sum C6 [C6=-155 | C5=-50]"]);
});

test("the total is off in every year that it has: a row may be missing, and no row that is left is told to make up", () => {
  const shares = `
    | Tabel E. Fordeling af serviceinvesteringer mellem udvalg
    | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027
    | ${SOCIAL} 200 | 100 |
    | Total | | 600 | 300 |`;
  expect(told(shares)).toEqual(["tabel-sum C4"]);
});

test("a total and the row above it in each other's place: of two rows, the other may be turned as well", () => {
  const sorted = (first: string, last: string, total: string): string =>
    TABLE_2(AGAIN("Forløb", first) + AGAIN("Leje", last), total);
  const [only = "", ...more] = told(sorted(FORLØB, "-780 | -825 | -880 | -925", LEJE));
  expect(more).toEqual([]);
  expect(only).toMatch(/^tabel-sum C\d+ \[C\d+=820 .* \| C\d+=40 .*C\d+=-780 .*\]$/);
  const three = TABLE_2(AGAIN("Forløb", FORLØB) + AGAIN("Kørsel", KØRSEL) + AGAIN("Leje", WITH_RENT), LEJE);
  expect(told(three)).toEqual([expect.stringMatching(/^raekke-samme-fejl C5 C5=40 .*C6=-920 /)]);
});
