import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { fromDanishFormula } from "../../grid/danishFormula.ts";
import { englishEntry } from "../../grid/danishText.ts";
import type { UniverSession } from "../session.ts";

/** Before the library's own reading of what was typed, which knows English only. */
const FIRST = 1000;

export function translated(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: fromDanishFormula(cell.f) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING || cell.t === CellValueType.STRING)
    return cell;
  const entry = englishEntry(cell.v);
  return entry.kind === "text" ? { ...cell, t: CellValueType.FORCE_STRING } : { ...cell, v: entry.text };
}

/** A person types "1.300,5" and "=HVIS(A1>0;1;2)" as in a Danish Excel. */
export function readDanishEntries(session: UniverSession): void {
  const { writeCellInterceptor } = session.workbook.getActiveSheet().getInject().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => next(translated(cell)),
  });
}
