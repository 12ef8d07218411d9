import type { WorkbookHost } from "../../app/workbookHost.ts";
import { addChart } from "./addChart.ts";
import { activeSheet, sheetNames, watchActiveSheet } from "./activeSheet.ts";
import { applyEdits } from "./applyEdits.ts";
import { freeze } from "./freeze.ts";
import { insertPlan } from "./insertPlan.ts";
import { mark } from "./mark.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { relayout } from "./relayout.ts";
import { insertAtSelection, reveal } from "./selection.ts";
import { loadSetting, saveSetting } from "./settings.ts";
import { takeBack } from "./takeBackInsertion.ts";
import { takeBackRelayout } from "./takeBackRelayout.ts";
import { watchCells } from "./watchCells.ts";

/** The open workbook, through Office.js. Call Office.onReady first. */
export const excelHost: WorkbookHost = {
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
