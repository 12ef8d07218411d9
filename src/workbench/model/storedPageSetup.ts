import type { Area } from "../grid/area.ts";

/** How a sheet prints. The grid shows none of it: it reads back and goes into the saved file. */
export interface PageSetup {
  orientation: string;
  zoom: Readonly<Record<string, number>>;
  printArea: Area | null;
  titleRows: Area | null;
  paperSize: string | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** In points. */
  margins: Record<MarginName, number>;
}

export const MARGIN_NAMES = [
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "headerMargin",
  "footerMargin",
] as const;
export type MarginName = (typeof MARGIN_NAMES)[number];

export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    paperSize: "A4",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    margins: {
      topMargin: 54,
      bottomMargin: 54,
      leftMargin: 50.4,
      rightMargin: 50.4,
      headerMargin: 21.6,
      footerMargin: 21.6,
    },
  };
}
