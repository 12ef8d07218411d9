import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Excel's green, so that the pane belongs to the window around it. */
const green: BrandVariants = {
  10: "#03140A",
  20: "#072414",
  30: "#0A371D",
  40: "#0C4425",
  50: "#0D522C",
  60: "#0E6034",
  70: "#0F6E3A",
  80: "#107C41",
  90: "#2F8B56",
  100: "#4A9A6B",
  110: "#64A980",
  120: "#7EB896",
  130: "#98C7AB",
  140: "#B2D6C1",
  150: "#CDE5D7",
  160: "#E8F4ED",
};

export const lightTheme: Theme = createLightTheme(green);

/** Fluent's own dark foregrounds are too dim on a dark pane: 4.5:1 needs the lighter steps. */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
};

/** What the pane asks of the window around it. */
export interface HostTheme {
  readonly isDark: () => boolean;
  readonly watch: (listener: () => void) => () => void;
}
