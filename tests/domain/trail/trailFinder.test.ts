import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { figuresOf } from "../../../src/domain/diagnosis/placedFigures.ts";
import { hasAmount } from "../../../src/domain/recognition/cells/amountCell.ts";
import { readSheet, type SheetReading } from "../../../src/domain/recognition/readSheet.ts";
import { type Place, placeIn } from "../../../src/domain/rules/rule.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { Tie, Trail, TrailFigure } from "../../../src/domain/trail/trail.ts";
import { trailFinder } from "../../../src/domain/trail/trailFinder.ts";
import { parseA1, toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { anyCase } from "../../harness/caseGenerator.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

type Find = (at: Place) => Trail | null;

const laidOut = (model: CaseModel): SheetReading => readSheet(planSnapshot(layoutCase(model, { row: 0, column: 0 })));

/** The places of all amounts. */
function amountsOn({ tables }: SheetReading): Place[] {
  const figures = [...figuresOf(tables).values()].filter(({ cell }) => hasAmount(cell));
  return figures.map(({ table, cell }) => placeIn(table, cell.at));
}

const nameOf = ({ at }: TrailFigure): string => `${at.sheet}!${toA1(at)}`;
const namesIn = (figures: readonly TrailFigure[]): string[] => figures.map(({ at }) => toA1(at));
const leadsTo = (trail: Trail | null, figure: TrailFigure): boolean =>
  trail?.ties.some(({ other }) => other.figures.some((one) => nameOf(one) === nameOf(figure))) ?? false;

const NOTE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                   |         |      |
  | 1.000 kr. 2025 p/l                                       | Udvalg            | Styringsområde | 2025 | 2026
  | Implementeringsomkostninger                              |                   |         |      |
  | Projektledelse                                           | Socialudvalget    | Service | 100  | 200
  | Undervisning                                             | Socialudvalget    | Service | 50   |
  | Lokaler                                                  | Børne- og Ungdomsudvalget | Service | 300  | 400
  | Samlede implementeringsomkostninger                      |                   |         | 450  | 600
  |                                                          |                   |         |      |
  | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                   |         |      |
  | Udvalg                                                   | Bevilling         |         | 2025 | 2026
  | Socialudvalget                                           |                   |         | 150  | 250
  | Børne- og Ungdomsudvalget                                |                   |         | 300  | 400
  | Total                                                    |                   |         | 450  | 650`;

function tieOf(find: Find, address: string, kind: Tie["kind"]): Tie | undefined {
  return find({ sheet: "Ark1", ...parseA1(address)! })?.ties.find((tie) => tie.kind === kind);
}

test("a committee's amount leads to its lines of Tabel 1, with their figures, and says how far apart they are", () => {
  const find = trailFinder([readSheet(sheetOf(NOTE))]);
  const tie = tieOf(find, "D11", "share");
  expect([tie?.isStated, namesIn(tie?.other.figures ?? []), tie?.difference.toString()]).toEqual([
    true,
    ["D4", "D5"],
    "0",
  ]);
  expect(tie?.other.figures[1]).toMatchObject({ table: "Tabel 1", row: "Undervisning", year: "2025", printed: "50" });
  const wrong = tieOf(find, "E11", "share");
  expect([namesIn(wrong?.other.figures ?? []), wrong?.difference.toString()]).toEqual([["E4"], "50"]);
});

test("a line of Tabel 1 leads back, also one without an amount", () => {
  const find = trailFinder([readSheet(sheetOf(NOTE))]);
  const tie = tieOf(find, "D5", "share");
  expect([tie?.isStated, namesIn(tie?.other.figures ?? []), namesIn(tie?.own.figures ?? [])]).toEqual([
    false,
    ["D11"],
    ["D4", "D5"],
  ]);
  expect(namesIn(tieOf(find, "E5", "share")?.other.figures ?? [])).toEqual(["E11"]);
});

test("a cell that holds no amount of a table leads nowhere", () => {
  const find = trailFinder([readSheet(sheetOf(NOTE))]);
  for (const address of ["A1", "A4", "D2", "Z99"]) expect(find({ sheet: "Ark1", ...parseA1(address)! })).toBeNull();
  expect(find({ sheet: "Et andet ark", ...parseA1("D11")! })).toBeNull();
});

test.each(EXAMPLE_CASES)("$id laid out fresh: every amount of A-E leads to Tabel 1 in a step or two", (model) => {
  const sheet = laidOut(model);
  const find = trailFinder([sheet]);
  const leading = new Set(
    sheet.tables.filter(({ role }) => role === "summary" || role === "activities").map((table) => table.name),
  );
  const isReached = (at: Place, steps: number): boolean => {
    const others = find(at)?.ties.flatMap(({ other }) => other.figures) ?? [];
    if (others.some(({ table }) => leading.has(table))) return true;
    return steps > 1 && others.some((figure) => isReached(figure.at, steps - 1));
  };
  const drawn = sheet.tables.filter(({ role }) => role === "netEffect" || role === "investmentDistribution");
  const places = amountsOn({ ...sheet, tables: drawn });
  expect(leading.size).toBeGreaterThan(0);
  expect(places.filter((at) => !isReached(at, 2)).map(toA1)).toEqual([]);
});

test("what leads there leads back, and fresh tables are never apart", () => {
  fc.assert(
    fc.property(anyCase, (model) => {
      const sheet = laidOut(model);
      const find = trailFinder([sheet]);
      for (const at of amountsOn(sheet)) {
        const trail = find(at);
        expect(trail).not.toBeNull();
        for (const { other, difference } of trail!.ties) {
          expect(difference.toString()).toBe("0");
          for (const figure of other.figures) expect(leadsTo(find(figure.at), trail!.figure)).toBe(true);
        }
      }
    }),
    { numRuns: 15 },
  );
});
