import { areaAddress } from "../grid/a1.ts";
import { singleCell } from "../grid/area.ts";
import type { CellMessages } from "../customFunctions/cellMessages.ts";
import type { WorkbookModel } from "../model/workbookModel.ts";
import type { CellEditing } from "../univer/cells/cellEditing.ts";
import { byId } from "./elements.ts";

/** The line below the grid: what Excel is doing, and what a custom function said about the selected cell. */
export class StatusLine {
  readonly #workbook: WorkbookModel;
  readonly #editing: CellEditing;
  readonly #messages: CellMessages;
  #notice: string | null = null;

  constructor(workbook: WorkbookModel, editing: CellEditing, messages: CellMessages) {
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
    const message = this.#messages.get(grid.active.id, top, left);
    byId("state").textContent = this.#editing.editing ? "Rediger" : "Klar";
    byId("message").textContent = this.#notice ?? (message ? `${areaAddress(singleCell(top, left))}: ${message}` : "");
  }
}
