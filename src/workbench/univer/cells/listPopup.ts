import { ISheetCellDropdownManagerService, type IDropdownParam } from "@univerjs/preset-sheets-core";
import type { UniverSession } from "../session.ts";

/** The library's own commands, which it does not export. */
const SHOW = "sheet.operation.show-data-validation-dropdown";
const HIDE = "sheet.operation.hide-data-validation-dropdown";

/** As in Excel a cell with a list is typed in freely, and the list opens by its arrow or Alt+Down only. */
export class ListPopup {
  readonly #session: UniverSession;
  #open = false;

  constructor(session: UniverSession) {
    this.#session = session;
    this.#keepAwayFromTyping();
    session.api.addEvent(session.api.Event.SheetEditStarted, () => this.hide());
  }

  get open(): boolean {
    return this.#open;
  }

  showAtActiveCell(): void {
    const { api, workbook } = this.#session;
    const cell = workbook.getActiveSheet().getSelection()?.getCurrentCell();
    if (!cell) return;
    const [row, column] = [cell.actualRow, cell.actualColumn];
    void api.executeCommand(SHOW, {
      unitId: workbook.getId(),
      subUnitId: workbook.getActiveSheet().getSheetId(),
      row,
      column,
    });
  }

  hide(): void {
    if (this.#open) this.#session.api.syncExecuteCommand(HIDE, {});
  }

  /** The library opens the list, and moves the keyboard into it, whenever the cell is edited. */
  #keepAwayFromTyping(): void {
    const service = this.#session.workbook.getActiveSheet().getInject().get(ISheetCellDropdownManagerService);
    const show = service.showDropdown.bind(service);
    service.showDropdown = (param: IDropdownParam) => {
      if (param.type !== "list") return show(param);
      if (this.#session.workbook.isCellEditing()) return { dispose: () => undefined };
      const onHide = () => {
        this.#open = false;
        param.onHide?.();
      };
      const popup = show({ ...param, onHide });
      this.#open = true;
      return popup;
    };
  }
}
