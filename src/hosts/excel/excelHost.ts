import type { WorkbookHost } from "../../app/workbookHost.ts";
import { addChart } from "./write/addChart.ts";
import { activeSheet, sheetNames, watchActiveSheet } from "./read/activeSheet.ts";
import { applyEdits } from "./write/applyEdits.ts";
import { freeze } from "./write/freeze.ts";
import { missingHere } from "./missingHere.ts";
import { insertPlan } from "./write/insertPlan.ts";
import { mark } from "./write/mark.ts";
import { readWorkbook } from "./read/readWorkbook.ts";
import { relayout } from "./write/relayout.ts";
import { insertAtSelection, reveal } from "./read/selection.ts";
import { loadSetting, saveSetting } from "./read/settings.ts";
import { takeBack } from "./undo/takeBackInsertion.ts";
import { takeBackRelayout } from "./undo/takeBackRelayout.ts";
import { watchCells } from "./read/watchCells.ts";

/** The open workbook, through Office.js. Call Office.onReady first. */
export const excelHost: WorkbookHost = {
  missing: missingHere,
  activeSheet,
  sheetNames,
  watchActiveSheet,
  watchCells,
  read: readWorkbook,
  insert: insertPlan,
  takeBack,
  applyEdits,
  mark,
  addChart,
  relayout,
  takeBackRelayout,
  freeze,
  reveal,
  insertAtSelection,
  loadSetting,
  saveSetting,
};
