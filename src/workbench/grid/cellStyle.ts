export const BORDER_SIDES = ["top", "bottom", "left", "right"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

/** `style` as Excel's BorderLineStyle: "Continuous", "Dash", "Dot", "Double" … */
export interface Border {
  readonly style: string;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** How a cell looks, in Excel's words. Colours are #RRGGBB; null is "none" or "automatic". Font size in points. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

export type StylePatch = Partial<CellStyle>;

export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontName: "Arial",
  fontSize: 11,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
};
