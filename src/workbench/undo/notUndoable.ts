/**
 * What Microsoft lists as not undoable: "Undo support with the Excel JavaScript API",
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities, dated 9 September 2025, as the
 * page stood on 20 August 2026. Such a call clears what the user can undo; in an undo group it throws UndoNotSupported.
 */

/** Neither on the web nor in Excel for Windows and Mac. */
export const NOWHERE_UNDOABLE: Readonly<Record<string, readonly string[]>> = {
  AllowEditRange: ["address", "delete", "pauseProtection", "setPassword", "title"],
  AllowEditRangeCollection: ["add", "pauseProtection"],
  Chart: ["categoryLabelLevel", "seriesNameLevel"],
  DataConnectionCollection: ["refreshAll"],
  LinkedWorkbook: ["refresh"],
  LinkedWorkbookCollection: ["refreshAll"],
  Workbook: ["close", "insertWorksheetsFromBase64", "save"],
  WorkbookProtection: ["protect", "unprotect"],
  Worksheet: ["copy", "delete"],
  WorksheetCollection: ["addFromBase64"],
  WorksheetProtection: ["pauseProtection", "protect", "resumeProtection", "setPassword", "unprotect", "updateOptions"],
};

/** In Excel for Windows and Mac they are undoable. */
export const UNDOABLE_ON_DESKTOP_ONLY: Readonly<Record<string, readonly string[]>> = {
  ChartPivotOptions: [
    "showAxisFieldButtons",
    "showLegendFieldButtons",
    "showReportFilterFieldButtons",
    "showValueFieldButtons",
  ],
  ChartTrendlineLabel: ["formula"],
  DocumentProperties: [
    "author",
    "category",
    "comments",
    "company",
    "keywords",
    "manager",
    "revisionNumber",
    "subject",
    "title",
  ],
  NamedItem: ["comment"],
  PivotTableStyle: ["delete", "duplicate", "name"],
  PivotTableStyleCollection: ["add", "setDefault"],
  Query: ["delete", "refresh"],
  QueryCollection: ["refreshAll"],
  Slicer: ["name", "nameInFormula"],
  SlicerStyle: ["delete", "duplicate", "name"],
  SlicerStyleCollection: ["add", "setDefault"],
  Style: [
    "addIndent",
    "autoIndent",
    "formulaHidden",
    "horizontalAlignment",
    "includeAlignment",
    "includeBorder",
    "includeFont",
    "includeNumber",
    "includePatterns",
    "includeProtection",
    "indentLevel",
    "locked",
    "numberFormat",
    "numberFormatLocal",
    "orientation",
    "readingOrder",
    "shrinkToFit",
    "textOrientation",
    "verticalAlignment",
    "wrapText",
  ],
  TableStyle: ["delete", "duplicate", "name"],
  TableStyleCollection: ["add", "setDefault"],
  TimelineStyle: ["delete", "duplicate", "name"],
  TimelineStyleCollection: ["add", "setDefault"],
  Worksheet: ["standardWidth"],
};

/** On the web they are undoable. */
export const UNDOABLE_ON_WEB_ONLY: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["name", "position", "visibility"],
};
