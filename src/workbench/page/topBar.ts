import type { WorkbookModel } from "../model/workbookModel.ts";
import type { UniverGrid } from "../univer/univerGrid.ts";
import { byId, onClick } from "./elements.ts";
import { Unsaved } from "./unsaved.ts";
import { newWorkbook, openFile, saveFile } from "./files.ts";

export interface TopBarActions {
  /** Another workbook is open. */
  readonly replaced: () => void;
  readonly say: (notice: string) => void;
}

export class TopBar {
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel, grid: UniverGrid, { replaced, say }: TopBarActions) {
    this.#workbook = workbook;
    const input = byId<HTMLInputElement>("file");
    const unsaved = new Unsaved(grid);
    const open = async (file: File) => {
      if (!(await unsaved.mayDrop())) {
        input.value = "";
        return;
      }
      const { opened, notice } = await openFile(workbook, grid, file);
      input.value = "";
      if (opened) {
        await grid.settled();
        unsaved.settle();
        replaced();
      }
      if (notice !== null) say(notice);
    };
    const startOver = async () => {
      if (!(await unsaved.mayDrop())) return;
      await newWorkbook(workbook, grid);
      await grid.settled();
      unsaved.settle();
      replaced();
    };
    onClick("new", () => void startOver());
    onClick("open", () => input.click());
    onClick("save", () => void saveFile(workbook).then(() => unsaved.settle()));
    onClick("protect", () => {
      workbook.activeSheet.protected = !workbook.activeSheet.protected;
      this.draw();
    });
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void open(file);
    });
    grid.listen(({ kind }) => {
      if (kind === "activated") this.draw();
    });
  }

  draw(): void {
    const { fileName, activeSheet } = this.#workbook;
    byId("file-name").textContent = fileName;
    document.title = `${fileName} – Arbejdsbænk`;
    const protect = byId("protect");
    protect.textContent = activeSheet.protected ? "Fjern beskyttelse" : "Beskyt ark";
    protect.setAttribute("aria-pressed", String(activeSheet.protected));
  }
}
