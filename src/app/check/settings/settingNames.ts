/** What the check keeps in the workbook, by the names it is kept under. */
export const RULES_OFF_SETTING = "regler-fra";
export const KIND_SETTING = "kontrol-som";
export const AUTO_SETTING = "kontrol-af-sig-selv";
/** Another pane, tomorrow, must be able to take the colours away. */
export const MARKED_SETTING = "markeret";
