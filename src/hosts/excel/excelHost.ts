import type { WorkbookHost } from "../../app/workbookHost.ts";
import { missingHere } from "./missingHere.ts";
import { activeSheet, sheetNames, watchActiveSheet } from "./read/activeSheet.ts";
import { readWorkbook } from "./read/readWorkbook.ts";
import { reveal, selectedCell, watchSelection } from "./read/selection.ts";
import { loadSetting, saveSetting } from "./read/savedSettings.ts";
import { watchCells } from "./read/watchCells.ts";

/**
 * The open workbook, through Office.js. Call Office.onReady first. What writes is fetched when something is to be
 * written: a pane that opens only reads.
 */
export const excelHost: WorkbookHost = {
  missing: missingHere,
  activeSheet,
  sheetNames,
  watchActiveSheet,
  watchCells,
  watchSelection,
  selectedCell,
  read: readWorkbook,
  reveal,
  loadSetting,
  saveSetting,
  insert: async (...asked) => (await import("./write/insertPlan.ts")).insertPlan(...asked),
  takeBack: async (...asked) => (await import("./undo/takeBackInsertion.ts")).takeBack(...asked),
  applyEdits: async (...asked) => (await import("./write/applyEdits.ts")).applyEdits(...asked),
  mark: async (...asked) => (await import("./write/markCells.ts")).mark(...asked),
  addChart: async (...asked) => (await import("./write/writeChart.ts")).addChart(...asked),
  relayout: async (...asked) => (await import("./write/layOutAgain.ts")).relayout(...asked),
  takeBackRelayout: async (...asked) => (await import("./undo/takeBackRelayout.ts")).takeBackRelayout(...asked),
  freeze: async (...asked) => (await import("./write/freezeFormulas.ts")).freeze(...asked),
  insertAtSelection: async (...asked) => (await import("./write/insertAtSelection.ts")).insertAtSelection(...asked),
};
