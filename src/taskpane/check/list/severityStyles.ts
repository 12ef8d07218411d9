import { makeStyles, tokens } from "@fluentui/react-components";

/** A severity's colour; its shape says the same to those who do not see it. */
export const useSeverityStyles = makeStyles({
  fejl: { color: tokens.colorStatusDangerForeground1, "@media (forced-colors: active)": { color: "CanvasText" } },
  advarsel: { color: tokens.colorStatusWarningForeground3, "@media (forced-colors: active)": { color: "CanvasText" } },
  note: { color: tokens.colorPaletteBlueForeground2, "@media (forced-colors: active)": { color: "CanvasText" } },
});
