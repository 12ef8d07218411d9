import { makeStyles, tokens } from "@fluentui/react-components";

/** A document as plainly as it can be drawn: it is there to find a place in, not to be admired. */
export const useDocumentStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    overflow: "auto",
    padding: "12px 16px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px", whiteSpace: "pre-line" },
  list: { paddingLeft: "12px" },
  aside: { color: tokens.colorNeutralForeground3 },
  caption: { fontWeight: tokens.fontWeightSemibold },
  placeholder: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  table: { margin: "0 0 12px", borderCollapse: "collapse", overflowWrap: "normal" },
  cell: {
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "left",
    whiteSpace: "pre-line",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  /* What the row is called stays while the years are scrolled to. */
  first: {
    position: "sticky",
    left: "-16px",
    minWidth: "96px",
    maxWidth: "160px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
  },
  /* The cell around it has the colours. */
  bare: { color: "inherit", backgroundColor: "transparent" },
  sentence: { outlineOffset: "1px" },
  beside: { outline: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "-2px" },
});
