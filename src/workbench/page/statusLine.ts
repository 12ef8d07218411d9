import { areaAddress } from "../grid/a1.ts";
import { singleCell } from "../grid/area.ts";
import type { CellMessages } from "../customFunctions/cellMessages.ts";
import { unknownNameText } from "../customFunctions/unknownName.ts";
import type { GridSheet } from "../grid/grid.ts";
import type { WorkbookModel } from "../model/workbookModel.ts";
import type { CellEditing } from "../univer/cells/cellEditing.ts";
import { byId } from "./elements.ts";

/** The line below the grid: what Excel is doing, and what a custom function said about the selected cell. */
export class StatusLine {
  readonly #workbook: WorkbookModel;
  readonly #editing: CellEditing;
  readonly #messages: CellMessages;
  readonly #functions: () => readonly string[];
  #notice: string | null = null;

  /** `functions` are the names of those there are. */
  constructor(
    workbook: WorkbookModel,
    editing: CellEditing,
    messages: CellMessages,
    functions: () => readonly string[],
  ) {
    this.#functions = functions;
    this.#workbook = workbook;
    this.#editing = editing;
    this.#messages = messages;
    editing.listen(() => this.draw());
    messages.listen(() => void setTimeout(() => this.draw()));
    workbook.grid.listen(({ kind }) => {
      if (kind === "selected" || kind === "activated") this.#notice = null;
      this.draw();
    });
  }

  /** Until another cell is selected. */
  say(notice: string): void {
    this.#notice = notice;
    this.draw();
  }

  draw(): void {
    const { grid } = this.#workbook;
    const { top, left } = grid.selection;
    const message = this.#messages.get(grid.active.id, top, left) ?? this.#nameless(grid.active, top, left);
    byId("state").textContent = this.#editing.editing ? "Rediger" : "Klar";
    byId("message").textContent = this.#notice ?? (message ? `${areaAddress(singleCell(top, left))}: ${message}` : "");
  }

  /** #NAVN? is the one error that no function can speak of, for there is none. */
  #nameless(sheet: GridSheet, row: number, column: number): string | null {
    const cell = sheet.cells(singleCell(row, column))[0]?.[0];
    if (cell?.value.kind !== "error" || cell.value.code !== "#NAME?" || cell.formula === null) return null;
    return unknownNameText(cell.formula, this.#functions());
  }
}
