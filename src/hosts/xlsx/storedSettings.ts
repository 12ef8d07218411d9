/** The part of a workbook that holds what programs keep in it. Excel carries such parts along as they are. */
export const SETTINGS_NAMESPACE = "urn:regneark:settings";
