import type { CellStyle } from "./plan.ts";

/** How a cell looks, for every host alike. Colours as "#RRGGBB"; null = the workbook's own. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly fill: string | null;
  /** Excel's English format code; null = General. */
  readonly numberFormat: string | null;
  /** Thin lines. */
  readonly topBorder: boolean;
  readonly bottomBorder: boolean;
  /** null = Excel's own: text to the left, numbers to the right. */
  readonly horizontal: "left" | "right" | "center" | null;
  readonly wrap: boolean;
  /** Begins at the top of a high row; else Excel puts it at the bottom. */
  readonly fromTop?: true;
  /** Steps of Excel's indent. */
  readonly indent: number;
}

/** As Excel shows a cell that nobody has given a look. */
export const PLAIN_LOOK: CellLook = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontColor: null,
  fill: null,
  numberFormat: null,
  topBorder: false,
  bottomBorder: false,
  horizontal: null,
  wrap: false,
  indent: 0,
};

const AMOUNT = "#,##0";
/** A zero is shown as an empty cell, as the published tables do; `@` keeps texts visible. */
const AMOUNT_OR_BLANK = "#,##0;-#,##0;;@";
const HEADER_FILL = "#E7EDF3";
const HELPER_FILL = "#F3F3F3";
const GREY = "#595959";

const header: CellLook = { ...PLAIN_LOOK, bold: true, fill: HEADER_FILL, bottomBorder: true, wrap: true };
const total: CellLook = { ...PLAIN_LOOK, bold: true, topBorder: true };
const helper: CellLook = { ...PLAIN_LOOK, fontSize: 9, fontColor: GREY, fill: HELPER_FILL };

const looks: Readonly<Record<CellStyle, CellLook>> = {
  title: { ...PLAIN_LOOK, bold: true, fontSize: 14 },
  caption: { ...PLAIN_LOOK, bold: true },
  columnHeader: header,
  narrowHeader: { ...header, fontSize: 9 },
  upperHeader: { ...header, bottomBorder: false },
  lineHeader: { ...header, wrap: false },
  yearHeader: { ...header, horizontal: "right", numberFormat: "0", wrap: false },
  section: { ...PLAIN_LOOK, bold: true },
  label: { ...PLAIN_LOOK, wrap: true },
  line: PLAIN_LOOK,
  prose: { ...PLAIN_LOOK, wrap: true, fromTop: true },
  amount: { ...PLAIN_LOOK, numberFormat: AMOUNT, horizontal: "right" },
  amountOrBlank: { ...PLAIN_LOOK, numberFormat: AMOUNT_OR_BLANK, horizontal: "right" },
  totalLabel: { ...total, wrap: true },
  totalAmount: { ...total, numberFormat: AMOUNT, horizontal: "right" },
  payback: { ...PLAIN_LOOK, numberFormat: '0" år"', horizontal: "right" },
  note: { ...PLAIN_LOOK, italic: true, fontSize: 9, fontColor: GREY },
  helperHeader: { ...helper, bold: true, bottomBorder: true },
  helper,
};

export function styleOf(style: CellStyle): CellLook {
  return looks[style];
}
