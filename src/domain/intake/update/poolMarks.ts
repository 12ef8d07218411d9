import type { FoundTable } from "../../recognition/foundTable.ts";
import { labelKey, textAt, tidy } from "../../recognition/cells/tidyText.ts";
import { POOL_HEADER } from "../../tables/investment/lineTable.ts";
import type { PlannedCell, PlannedContent, PlannedTable, SheetPlan } from "../../workbook/plan.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";

/** Without the number, which closes up when a table goes. */
const key = (caption: string, label: string): string =>
  `${labelKey(caption.replace(/^Tabel \S+\s/, ""))}/${tidy(label)}`;

/** What is typed under "Innovationspulje (sæt X)", by table and line; equal lines keep their order. */
function typedMarks(sheet: SheetSnapshot, tables: readonly FoundTable[]): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const { caption, range, yearColumns, rows } of tables) {
    const header = yearColumns.at(-1)?.header;
    if (!header || caption === null || textAt(sheet, header.row, header.column + 1) !== POOL_HEADER) continue;
    for (const { row, kind } of rows) {
      if (kind === "total") continue;
      const place = key(caption, textAt(sheet, row, range.left));
      const { value, formula } = cellAt(sheet, { row, column: header.column + 1 });
      marks.set(place, [...(marks.get(place) ?? []), value.kind === "text" && formula === null ? value.text : ""]);
    }
  }
  return marks;
}

function shownText(content: PlannedContent): string {
  if (content.kind === "text") return content.text;
  return content.kind === "formula" && content.result.kind === "text" ? content.result.text : "";
}

function poolCells(
  { cells }: SheetPlan,
  { range }: PlannedTable,
): { readonly cell: PlannedCell; readonly label: string }[] {
  const header = cells.find(
    ({ ref, content }) => ref.row === range.top + 1 && content.kind === "text" && content.text === POOL_HEADER,
  );
  if (!header) return [];
  const own = cells.filter(({ ref }) => ref.row > header.ref.row && ref.row < range.bottom);
  const labels = new Map(
    own.filter(({ ref }) => ref.column === range.left).map(({ ref, content }) => [ref.row, shownText(content)]),
  );
  return own
    .filter(({ ref }) => ref.column === header.ref.column)
    .map((cell) => ({ cell, label: labels.get(cell.ref.row) ?? "" }));
}

/** An economist's cross for the innovationspulje goes with its line, wherever that moves. */
export function withPoolMarks(plan: SheetPlan, sheet: SheetSnapshot, tables: readonly FoundTable[]): SheetPlan {
  const marks = typedMarks(sheet, tables);
  const marked = new Map<PlannedCell, string>();
  for (const table of plan.tables) {
    for (const { cell, label } of poolCells(plan, table))
      marked.set(cell, marks.get(key(table.caption, label))?.shift() ?? "");
  }
  const cells = plan.cells.map((cell) =>
    marked.get(cell) ? { ...cell, content: { kind: "text", text: marked.get(cell)! } as const } : cell,
  );
  return { ...plan, cells };
}
