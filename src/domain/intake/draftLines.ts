import type { CaseKind, ControlArea, LineKind } from "../case/caseModel.ts";
import type { Committee, CommitteeId } from "../case/committees/committees.ts";
import type { Amount } from "../money/amount.ts";
import type { FormCommittee } from "../prose/committeeOfForm.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { readAdministrative } from "./readings/administrativeReading.ts";
import { readAmount } from "./readings/amountReadings.ts";
import { appropriationRowsFor } from "./readings/appropriationRows.ts";
import { committeeRowsOf } from "./sheet/committeeTables.ts";
import { readCommittee, withOtherLines } from "./readings/committeeReading.ts";
import { readControlArea, withUsualArea } from "./readings/controlAreaReading.ts";
import { exactTextAt, saidAt } from "./sheet/sheetTexts.ts";
import type { LeadingTable } from "./sheet/leadingTable.ts";
import { readLineKind, withDoubtfulSigns } from "./readings/lineKindReading.ts";
import { lineRowsOf, type LineRow } from "./readings/lineRows.ts";
import { likely, type Reading } from "./questions/reason.ts";

/** A line as far as the sheet tells it. */
export interface LineReading extends LineRow {
  readonly appropriation: string | null;
  readonly kind: Reading<LineKind>;
  readonly controlArea: Reading<ControlArea>;
  readonly committee: Reading<CommitteeId>;
  readonly administrative: Reading<boolean>;
  readonly amounts: readonly Reading<Amount | null>[];
}

function appropriationAt({ sheet, own, appropriationColumn }: LeadingTable, row: number): string | null {
  if (appropriationColumn === null) return null;
  const at = { row, column: appropriationColumn };
  return (own ? exactTextAt(sheet, at) : saidAt(sheet, at)) || null;
}

/** The rows of Tabel 1 (or the activities), each with what the case's other tables say of it. */
export function readLines(
  leading: LeadingTable,
  tables: readonly FoundTable[],
  caseKind: CaseKind,
  title: string | null,
  form: FormCommittee | null,
  committees: readonly Committee[],
): LineReading[] {
  const lines = lineRowsOf(leading);
  const rows = lines.map(({ row }) => row);
  const twins = leading.own ? rows.map(() => null) : appropriationRowsFor(rows, tables);
  const kinds = withDoubtfulSigns(
    rows.map((row) => readLineKind(row, caseKind)),
    rows,
    leading.table.caption,
  );
  const areas = withUsualArea(
    rows.map((row, index) => readControlArea(row, kinds[index] ? likely(kinds[index]) : null, tables)),
  );
  // Our own tables A-E repeat Tabel 1 as it was before the line was typed.
  const committeeRows = leading.own ? [] : committeeRowsOf(tables, committees);
  const year = leading.table.yearColumns[0]?.year ?? Infinity;
  const committeeReadings = withOtherLines(
    lines.map((line, index) => {
      const [kind, area] = [kinds[index], areas[index]];
      const evidence = { ...line, appropriationRow: twins[index] ?? null, title, year, form, rows: committeeRows };
      return readCommittee(
        { ...evidence, kind: kind ? likely(kind) : null, area: area ? likely(area) : null },
        committees,
      );
    }),
  );
  const administrative = readAdministrative(leading, rows, kinds.map(likely), tables);
  return lines.map((line, index) => ({
    ...line,
    appropriation:
      appropriationAt(leading, line.row.row) ??
      (line.row.appropriationText || null) ??
      (twins[index]?.appropriationText || null),
    kind: kinds[index]!,
    controlArea: areas[index]!,
    committee: committeeReadings[index]!,
    administrative: administrative[index]!,
    amounts: line.row.amounts.map(readAmount),
  }));
}
