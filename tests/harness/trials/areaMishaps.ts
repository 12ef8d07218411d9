import { CONTROL_AREAS, type ControlArea } from "../../../src/domain/case/caseModel.ts";
import { parseControlArea } from "../../../src/domain/case/controlArea.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { amountOf } from "../../../src/domain/recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable, TableRole } from "../../../src/domain/recognition/foundTable.ts";
import { cellAt } from "../../../src/domain/workbook/snapshot.ts";
import type { Damage } from "./damage.ts";
import { mistyped } from "./figureMishaps.ts";
import type { Random } from "./random.ts";
import type { Subject } from "./subject.ts";
import type { Mishap } from "./trial.ts";

/** The table that prints a row of Tabel 1 or of the activities again because of its control area. */
function isPrintedAgainIn({ block }: FoundRow, area: ControlArea): (table: FoundTable) => boolean {
  const roles: readonly TableRole[] = [
    block === "permanent" ? "permanentChanges" : block === "implementation" ? "investments" : "appropriations",
  ];
  return (table) => table.controlArea === area && roles.includes(table.role);
}

/** "Model 1", "Alternativ b": one of several ways to do it, of which the tables below may show another. */
const choiceOf = ({ heading }: FoundRow): string =>
  /(?:model|alternativ)\s+\S+/i.exec(heading ?? "")?.[0]?.toLowerCase() ?? "";

function sumsByYear({ yearColumns }: FoundTable, rows: readonly FoundRow[]): string {
  const sums = yearColumns.map(({ year }, column) => {
    const amounts = rows.map(({ amounts }) => amountOf(amounts[column]!));
    return [year, Amount.sum(amounts).toNumber()] as const;
  });
  return sums.flatMap(([year, sum]) => (sum === 0 ? [] : [`${year}:${sum}`])).join(" ");
}

/** Only where the other table adds up to the rows of the same area, this one among them, does it tell the area. */
function isToldBy(other: FoundTable, table: FoundTable, row: FoundRow): boolean {
  const alike = table.rows.filter(
    (own) =>
      own.kind === "item" &&
      own.block === row.block &&
      own.controlArea === row.controlArea &&
      choiceOf(own) === choiceOf(row),
  );
  const items = other.rows.filter(({ kind }) => kind === "item");
  return sumsByYear(table, alike) === sumsByYear(other, items);
}

interface AreaRow {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly column: number;
  readonly area: ControlArea;
}

/** Rows whose control area another table can tell. */
function areaRows({ tables }: Subject): AreaRow[] {
  return tables
    .filter(({ role }) => role === "summary" || role === "activities")
    .flatMap((table) =>
      table.rows.flatMap((row): AreaRow[] => {
        const { controlArea: area, kind } = row;
        const column = table.controlAreaColumn;
        if (kind !== "item" || area === null || column === null) return [];
        if (!tables.filter(isPrintedAgainIn(row, area)).some((other) => isToldBy(other, table, row))) return [];
        return [{ table, row, column, area }];
      }),
    );
}

function withFigures(subject: Subject): AreaRow[] {
  const filled = new Set(subject.figures.filter(({ amount }) => amount !== 0).map(({ row }) => row));
  return areaRows(subject).filter(({ row }) => filled.has(row));
}

function areaDamage({ table, row, column }: AreaRow, area: string): Damage {
  const at = { sheet: table.sheet, row: row.row, column };
  return {
    at,
    value: area === "" ? { kind: "blank" } : { kind: "text", text: area },
    how: area === "" ? "uden område" : "andet område",
    isAlone: false,
  };
}

const isTyped = ({ workbook }: Subject, { table, row, column }: AreaRow): boolean => {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const cell = sheet && cellAt(sheet, { row: row.row, column });
  return cell?.value.kind === "text" && parseControlArea(cell.value.text) !== null;
};

function chosenRow(random: Random, subject: Subject): AreaRow | null {
  const rows = withFigures(subject).filter((row) => isTyped(subject, row));
  return rows.length === 0 ? null : random.pick(rows);
}

export const blankArea: Mishap = (random, subject) => {
  const chosen = chosenRow(random, subject);
  return chosen && [areaDamage(chosen, "")];
};

export const blankAreaAndWrongAmount: Mishap = (random, subject) => {
  const chosen = chosenRow(random, subject);
  if (!chosen) return null;
  const own = subject.figures.filter(
    ({ row, amount, year }) => row === chosen.row && amount !== 0 && year < row.amounts.length,
  );
  return [areaDamage(chosen, ""), mistyped(random, subject, random.pick(own))];
};

export const otherArea: Mishap = (random, subject) => {
  const chosen = chosenRow(random, subject);
  return chosen && [areaDamage(chosen, random.pick(CONTROL_AREAS.filter((area) => area !== chosen.area)))];
};
