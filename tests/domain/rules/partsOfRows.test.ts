import { expect, test } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

interface Parts {
  readonly pay?: string;
  readonly rest?: string;
  readonly all?: string;
}

/** Pay and the rest are the whole in three of the years, or in all. */
const sheet = ({ pay = "120 | 240 | 240", rest = "30 | 60 | 60", all = "150 | 300 | 300" }: Parts): string => `
  | Tabel 3. Serviceinvesteringer i forslaget |
  | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028
  | Oplæring           | ${all}
  | heraf løn          | ${pay}
  | heraf lokaler      | ${rest}
  | Licens             | 10 | 10 | 10
  | Investeringer totalt, service | =B3+B6 → 160 | =C3+C6 → 310 | =D3+D6 → 310`;

const report = (parts: Parts) => checkWorkbook(workbookOf(sheet(parts)));
const told = (parts: Parts): string[] =>
  report(parts).findings.flatMap(({ rule, at }) => (rule === "dele-giver-ikke-raekken" ? [toA1(at)] : []));

test("parts that are the whole row in the other years are told where they are not, and are checked", () => {
  expect(told({})).toEqual([]);
  expect(report({}).inventory).toMatchObject({ read: 15, checked: 15 });
  expect(told({ rest: "30 | 60 | 80" })).toEqual(["D3"]);
  expect(report({ rest: "30 | 60 | 80" }).findings.map(({ message }) => message)).toEqual([
    "Tabel 3, 2028: «heraf løn» og «heraf lokaler» giver 320, men «Oplæring» er 300. " +
      "I de andre år giver delene hele rækken. Se tallene efter.",
  ]);
});

test("parts that were never all of the row promise nothing, and are named as unchecked", () => {
  expect(told({ rest: "10 | 20 | 30" })).toEqual([]);
  expect(report({ rest: "10 | 20 | 30" }).inventory).toMatchObject({ read: 15, checked: 9 });
  expect(told({ rest: "| | 60" })).toEqual([]);
});

test("what rounding explains is no difference, in whole amounts and in tenths", () => {
  expect(told({ pay: "120 | 240 | 241" })).toEqual([]);
  expect(told({ pay: "120 | 240 | 242" })).toEqual(["D3"]);
  const tenths = { all: "1,5 | 3,0 | 3,0", pay: "1,2 | 2,4 | 2,5", rest: "0,3 | 0,6 | 0,6" };
  expect(told(tenths)).toEqual([]);
  expect(told({ ...tenths, pay: "1,2 | 2,4 | 2,7" })).toEqual(["D3"]);
});

test("the I alt of the parts is held against the row's", () => {
  const note = (last: number): string => `
    | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | I alt
    | Sommerskole                       | Service        | 400  | 500  | 900
    | heraf løn                         |                | 300  | 350  | ${last}
    | heraf bus                         |                | 100  | 150  | 250
    | Udgifter i alt (netto)            |                | 400  | 500  | 900`;
  const found = (last: number) => checkWorkbook(workbookOf(note(last)));
  expect(found(650).findings).toEqual([]);
  expect(found(650).inventory).toMatchObject({ read: 12, checked: 12 });
  expect(found(560).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`)).toEqual(["dele-giver-ikke-raekken E2"]);
});

test("below several rows a part that is larger than the last of them in several years may be a part of them all", () => {
  const gains = (realised: string): string => `
    | Gevinster (1.000 kr. 2027 p/l) | Styringsområde | 2027 | 2028   | 2029
    | Tidsgevinst                    | Service        | -350 | -1.250 | -2.500
    | Mindre papir                   | Service        | -140 | -155   | -170
    | Heraf realiseret               |                | ${realised}
    | Gevinster i alt                |                | -490 | -1.405 | -2.670`;
  expect(toldAt(gains("-40 | -600 | -1.900"))).toEqual([]);
  expect(toldAt(gains("-40 | -60 | -700"))).toEqual(["del-stoerre-end-raekken E4"]);
});
