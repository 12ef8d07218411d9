import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  getPatternPreview,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { danishError, danishExact, danishGeneral, danishTruth } from "../../grid/danishText.ts";
import { toDanishFormula } from "../../grid/danishFormula.ts";
import { fromCellData } from "../cells/cellCodec.ts";
import type { UniverSession } from "../session.ts";

/** After the library's own number formats, which have 10. */
const AFTER_NUMBER_FORMATS = 5;

interface EditedPlace {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

type Shown = Nullable<ICellDataForSheetInterceptor>;

const centred = (cell: ICellDataForSheetInterceptor, text: string): Shown => ({
  ...cell,
  v: text,
  t: CellValueType.STRING,
  interceptorStyle: { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER },
});

/** `raw` is the cell as it is kept, `cell` as it would be shown so far. */
function shown(cell: Shown, raw: Nullable<ICellData>, pattern: string | undefined): Shown {
  if (!cell) return cell;
  const value = fromCellData(raw?.v === undefined || raw.v === null ? cell : raw);
  switch (value.kind) {
    case "boolean":
      return centred(cell, danishTruth(value.value));
    case "error":
      return centred(cell, danishError(value.code) ?? value.code);
    case "number":
      return { ...cell, ...shownNumber(cell, value.value, pattern) };
    default:
      return cell;
  }
}

/** The library shows the bare number where a format says that a zero is not to be seen. */
function shownNumber(cell: ICellDataForSheetInterceptor, value: number, pattern = "General"): ICellData {
  if (pattern === "General") return { v: danishGeneral(value), t: CellValueType.NUMBER };
  const hidden = getPatternPreview(pattern, value, "da").result === "";
  return hidden ? { v: "", t: CellValueType.STRING } : { v: cell.v ?? "", t: CellValueType.NUMBER };
}

/** What a person starts to edit: all digits, and the formula in Danish. */
function edited(cell: Shown, raw: Nullable<ICellData>): Shown {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: toDanishFormula(String(cell.f)) };
  const value = fromCellData(raw);
  if (value.kind !== "number") return cell;
  const percent = typeof cell.v === "string" && cell.v.endsWith("%");
  return { ...cell, v: percent ? String(cell.v).replace(".", ",") : danishExact(value.value) };
}

/** Cells and formula bar as a Danish Excel shows them. */
export function showDanish(session: UniverSession): void {
  const interceptors = session.workbook.getActiveSheet().getInject().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { rawData, workbook }, next) =>
      next(shown(cell, rawData, workbook.getStyles().getStyleByCell(rawData)?.n?.pattern)),
  });
  editDanish(interceptors.writeCellInterceptor);
}

/** Around all the library's handlers, for the one for formulas lets nobody come after it. */
function editDanish(editing: SheetInterceptorService["writeCellInterceptor"]): void {
  const fetch = editing.fetchThroughInterceptors.bind(editing);
  const fetchDanish: typeof fetch = (name, filter) => {
    const handlers = fetch(name, filter);
    if (name !== (BEFORE_CELL_EDIT as unknown)) return handlers;
    return (given, context) => {
      const { worksheet, row, col } = context as EditedPlace;
      return edited(handlers(given, context) as Shown, worksheet.getCellRaw(row, col)) as typeof given;
    };
  };
  editing.fetchThroughInterceptors = fetchDanish;
}
