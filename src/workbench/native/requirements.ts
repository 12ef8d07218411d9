/**
 * Requirement sets that the workbench meets; what a set holds beyond that is answered with ApiNotFound.
 * Versions are texts.
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  excelapi: "1.16",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  delayforcelledit: "1.1",
  settings: "1.1",
};
