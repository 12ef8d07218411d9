import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { intersection, mapArea, rowCount, singleCell, type Area } from "../grid/area.ts";
import type { CellStyle, StylePatch } from "../grid/cellStyle.ts";
import type { CellContent, ClearWhat, GridCell, GridSheet, Highlight, ListedCells } from "../grid/grid.ts";
import { fromCellData, toCellData } from "./cells/cellCodec.ts";
import { setHighlights } from "./highlights.ts";
import { listsOf, setList } from "./cells/lists.ts";
import { fromRange, toRange } from "./ranges.ts";
import { fromStyleData } from "./cells/styleCodec.ts";
import { UniverSheetFrame } from "./univerSheetFrame.ts";
import { usedArea } from "./usedArea.ts";
import { formulaTexts, restoreTexts, writeStyle } from "./cells/writeStyle.ts";

/**
 * A sheet of the grid that a person sees. All that clients do goes through the library's commands, so it can be
 * undone.
 */
export class UniverSheet extends UniverSheetFrame implements GridSheet {
  get merges(): readonly Area[] {
    return this.facade.getMergedRanges().map((range) => fromRange(range.getRange()));
  }

  cells(area: Area): GridCell[][] {
    const sheet = this.sheet;
    const formulas = this.#formulas();
    const unit = this.session.workbook.getId();
    const spilled = formulas.getArrayFormulaCellData()[unit]?.[this.id];
    return mapArea(area, (row, column) => {
      const own = sheet.getCellRaw(row, column);
      const data = hasContent(own) ? own : spilled?.[row]?.[column];
      const formula = own?.f || own?.si ? (formulas.getFormulaStringByCell(row, column, this.id, unit) ?? null) : null;
      const value = fromCellData(data);
      return { value: formula !== null && value.kind === "blank" ? { kind: "text", text: "" } : value, formula };
    });
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.reach(area);
    this.#setCells(contents, area);
  }

  clear(area: Area, what: ClearWhat): void {
    const options = { contents: { contentsOnly: true }, formats: { formatOnly: true }, all: undefined }[what];
    const used = intersection(area, this.usedArea(true) ?? area);
    const texts = what === "formats" && used ? formulaTexts(this.facade, used) : {};
    this.session.byClient(() => {
      this.facade.getRange(toRange(area)).clear(options);
      restoreTexts(this.facade, texts);
    });
  }

  displayTexts(area: Area): string[][] {
    return this.facade.getRange(toRange(area)).getDisplayValues();
  }

  /** The cell's own: what conditional formats lay over it is no part of it. */
  style(row: number, column: number): CellStyle {
    const styles = this.session.workbook.getWorkbook().getStyles();
    return fromStyleData(styles.getStyleByCell(this.sheet.getCellRaw(row, column)));
  }

  setStyle(area: Area, patch: StylePatch): void {
    this.reach(area);
    this.session.byClient(() => writeStyle(this.facade, area, patch));
    if (patch.wrap) this.facade.setRowAutoHeight(area.top, rowCount(area));
  }

  merge(area: Area, across: boolean): void {
    this.reach(area);
    const range = this.facade.getRange(toRange(area));
    this.session.byClient(() =>
      across ? range.mergeAcross({ isForceMerge: true }) : range.merge({ isForceMerge: true }),
    );
  }

  unmerge(area: Area): void {
    this.session.byClient(() => this.facade.getRange(toRange(area)).breakApart());
  }

  spillFrom(row: number, column: number): Area | null {
    const range = this.#arrayRanges()?.[row]?.[column];
    return range ? fromRange(range) : null;
  }

  spillParent(row: number, column: number): Area | null {
    const rows = Object.entries(this.#arrayRanges() ?? {});
    for (const [top, columns] of rows) {
      for (const [left, range] of Object.entries<IRange>(columns ?? {})) {
        const { startRow, endRow, startColumn, endColumn } = range;
        const inside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
        if (inside) return singleCell(Number(top), Number(left));
      }
    }
    return null;
  }

  get spills(): readonly Area[] {
    const rows = Object.values(this.#arrayRanges() ?? {});
    return rows
      .flatMap((columns) => Object.values<IRange>(columns ?? {}).map(fromRange))
      .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  }

  usedArea(valuesOnly: boolean): Area | null {
    const unit = this.session.workbook.getId();
    const spilled = this.#formulas().getArrayFormulaCellData()[unit]?.[this.id];
    return usedArea(this.sheet.getCellMatrix(), spilled ?? {}, valuesOnly);
  }

  get lists(): readonly ListedCells[] {
    return listsOf(this.facade);
  }

  setList(area: Area, source: string | null): void {
    this.reach(area);
    this.session.byClient(() => setList(this.session, this.facade.getRange(toRange(area)), source));
  }

  setHighlights(highlights: readonly Highlight[]): void {
    this.session.byClient(() => setHighlights(this.facade, highlights));
  }

  #formulas(): FormulaDataModel {
    return this.facade.getInject().get(FormulaDataModel);
  }

  #arrayRanges() {
    return this.#formulas().getArrayFormulaRange()[this.session.workbook.getId()]?.[this.id];
  }

  #setCells(contents: readonly (readonly (CellContent | null)[])[], area: Area): void {
    const value: Record<number, Record<number, ICellData>> = {};
    contents.forEach((row, down) => {
      const cells = row.flatMap((content, right) =>
        content ? [[area.left + right, toCellData(content)] as const] : [],
      );
      if (cells.length > 0) value[area.top + down] = Object.fromEntries(cells);
    });
    if (Object.keys(value).length === 0) return;
    const params = { unitId: this.session.workbook.getId(), subUnitId: this.id, value };
    this.session.byClient(() => this.session.api.syncExecuteCommand(SetRangeValuesCommand.id, params));
  }
}

function hasContent(data: Nullable<ICellData>): boolean {
  if (!data) return false;
  return [data.v, data.p, data.f, data.si].some((part) => part !== undefined && part !== null);
}
