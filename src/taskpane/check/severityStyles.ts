import { makeStyles, tokens } from "@fluentui/react-components";

/** A severity's colour; its shape says the same to those who do not see it. */
export const useSeverityStyles = makeStyles({
  fejl: { color: tokens.colorStatusDangerForeground1 },
  advarsel: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorPaletteBlueForeground2 },
});
