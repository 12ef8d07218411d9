import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptFinding } from "../../../src/domain/acceptance/acceptFinding.ts";
import type { Acceptance } from "../../../src/domain/acceptance/acceptance.ts";
import { acceptancePlan } from "../../../src/domain/acceptance/acceptancePlan.ts";
import { COLUMNS, editsToAdd, editsToRemove, readAcceptances } from "../../../src/domain/acceptance/acceptanceSheet.ts";
import { withAcceptances } from "../../../src/domain/acceptance/withAcceptances.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { withoutOwnSheets } from "../../../src/domain/workbook/ownSheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { edited, typed } from "../../harness/editedSheet.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const sheet = (total: string): SheetSnapshot =>
  sheetOf(`
  | Tabel 3. Serviceinvesteringer i forslaget |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Flytteudgifter                            | 120  | 60
  | Montering                                 | 150  | 30
  | Investeringer totalt, service             | ${total} | 90`);

const alone = (total: string): WorkbookSnapshot => ({ activeSheet: "Ark1", sheets: [sheet(total)] });
const SIGNATURE = { reason: "Aftalt med ØKF", by: "Anna", date: "22. november 2026" };

/** The finding of `280` accepted, as it stands in the workbook's table. */
function accepted(): { acceptance: Acceptance; table: SheetSnapshot } {
  const [finding] = checkWorkbook(alone("280")).findings;
  const acceptance = acceptFinding(finding!, alone("280"), SIGNATURE);
  return { acceptance, table: planSnapshot(acceptancePlan(acceptance)) };
}

function reviewed(total: string, table: SheetSnapshot) {
  const workbook = { activeSheet: "Ark1", sheets: [sheet(total), table] };
  return withAcceptances(checkWorkbook(withoutOwnSheets(workbook)), workbook);
}

test("an accepted finding leaves the open ones and keeps its reason", () => {
  const { acceptance, table } = accepted();
  expect(acceptance).toMatchObject({
    rule: "tabel-sum",
    sheet: "Ark1",
    address: "B5",
    found: "280",
    expected: "270",
    ...SIGNATURE,
  });
  const report = reviewed("280", table);
  expect(report.findings).toEqual([]);
  expect(report.accepted).toMatchObject([{ finding: { rule: "tabel-sum" }, acceptance: SIGNATURE }]);
  expect(report.outdated).toEqual([]);
});

test("it comes back when the figure changes, and the acceptance is told to fit nothing", () => {
  const report = reviewed("290", accepted().table);
  expect(report.findings).toMatchObject([{ rule: "tabel-sum", found: "290" }]);
  expect(report.outdated).toMatchObject([{ found: "280" }]);
});

test("it comes back when what it should be changes", () => {
  const workbook = {
    activeSheet: "Ark1",
    sheets: [typed(sheet("280"), "B3", { kind: "number", value: 110 }), accepted().table],
  };
  expect(withAcceptances(checkWorkbook(withoutOwnSheets(workbook)), workbook).findings).toMatchObject([
    { given: "260" },
  ]);
});

test("a row whose reason somebody has emptied accepts nothing", () => {
  const { table } = accepted();
  expect(reviewed("280", typed(table, "G5", { kind: "blank" })).findings).toHaveLength(1);
});

test("a mended figure leaves the acceptance as outdated only", () => {
  const report = reviewed("270", accepted().table);
  expect([report.findings.length, report.accepted.length, report.outdated.length]).toEqual([0, 0, 1]);
});

test("the table's own sheet is not checked", () => {
  const { acceptance } = accepted();
  const table = planSnapshot(
    acceptancePlan({ ...acceptance, table: "Tabel 1. Forslagets samlede økonomiske konsekvenser" }),
  );
  const workbook = { activeSheet: "Ark1", sheets: [sheet("270"), table] };
  expect(withoutOwnSheets(workbook).sheets.map(({ name }) => name)).toEqual(["Ark1"]);
});

test("rows put in above the table do not hide it", () => {
  const { acceptance, table } = accepted();
  const moved = { ...table, origin: { row: 7, column: 2 } };
  expect(readAcceptances(moved)).toEqual([acceptance]);
});

const someText = fc.string({ maxLength: 12 }).map((text) => text.trim());
const someAcceptance = fc.record(
  Object.fromEntries(
    COLUMNS.map(([, field]) => [field, field === "reason" ? someText.map((text) => `x${text}`) : someText]),
  ),
) as unknown as fc.Arbitrary<Acceptance>;

test("what is added is read again, and what is taken out leaves the others in their order", () => {
  fc.assert(
    fc.property(fc.array(someAcceptance, { minLength: 1, maxLength: 6 }), fc.nat(), (acceptances, pick) => {
      const [first, ...others] = acceptances;
      const full = others.reduce(
        (table, next) => edited(table, editsToAdd(table, next)!),
        planSnapshot(acceptancePlan(first!)),
      );
      expect(readAcceptances(full)).toEqual(acceptances);
      const gone = acceptances[pick % acceptances.length]!;
      const left = readAcceptances(edited(full, editsToRemove(full, gone)!));
      expect(left).toEqual(
        acceptances.filter(
          (_, index) => index !== acceptances.findIndex((other) => JSON.stringify(other) === JSON.stringify(gone)),
        ),
      );
    }),
    { numRuns: 50 },
  );
});

test("an acceptance that is not in the table any more cannot be taken out", () => {
  const { acceptance, table } = accepted();
  expect(editsToRemove(table, { ...acceptance, by: "Bo" })).toBeNull();
});
