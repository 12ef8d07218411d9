import { missingSheetsText, xlsxFailureText } from "../../hosts/xlsx/xlsxFailureText.ts";
import { readXlsx } from "../../hosts/xlsx/readXlsx.ts";
import { keepBesideGrid } from "../file/besideGrid.ts";
import { fromFile } from "../file/fromFile.ts";
import { fileOf } from "../file/toFile.ts";
import { emptyWorkbook } from "../grid/loaded.ts";
import type { WorkbookModel } from "../model/workbookModel.ts";
import type { UniverGrid } from "../univer/univerGrid.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function newWorkbook(workbook: WorkbookModel, grid: UniverGrid): Promise<void> {
  await grid.stopEditing();
  grid.open(emptyWorkbook());
  workbook.startOver("Mappe1.xlsx");
}

/** `notice` is what is wrong with the file; one that is not opened leaves the open workbook as it is. */
export interface Opening {
  readonly opened: boolean;
  readonly notice: string | null;
}

export async function openFile(workbook: WorkbookModel, grid: UniverGrid, file: File): Promise<Opening> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readXlsx(bytes);
  if (!read.ok) return { opened: false, notice: `${file.name}: ${xlsxFailureText(read.failure)}` };
  await grid.stopEditing();
  grid.open(fromFile(read.workbook));
  workbook.startOver(file.name);
  workbook.source = { bytes, sheetNames: new Map(grid.sheets.map(({ id, name }) => [id, name])) };
  keepBesideGrid(workbook, read.workbook);
  const missing = missingSheetsText(read.workbook.missingSheets);
  return { opened: true, notice: missing === null ? null : `${file.name}: ${missing}` };
}

/** Hands the browser a download. */
export async function saveFile(workbook: WorkbookModel): Promise<void> {
  const bytes = await fileOf(workbook);
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = workbook.fileName;
  link.click();
  URL.revokeObjectURL(address);
}
