import { makeStyles, tokens } from "@fluentui/react-components";

const focusRing = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" };
const bareButton = {
  border: 0,
  margin: 0,
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  cursor: "pointer",
  ":focus-visible": focusRing,
} as const;

/** content-visibility leaves rows outside the screen undrawn: 500 of them scroll as ten do. */
export const useRowStyles = makeStyles({
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 53px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 40px" },
  main: {
    ...bareButton,
    display: "grid",
    gridTemplateColumns: "16px minmax(32px, auto) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 0 8px 16px",
    textAlign: "left",
    /* What was last done stays in sight above the list: a row that gets the keyboard does not hide behind it. */
    scrollMarginTop: "112px",
  },
  /* A document's places are words and not addresses: they stand above the sentence and not beside it. */
  mainInWords: { gridTemplateColumns: "16px minmax(0, 1fr)" },
  words: { overflowWrap: "anywhere" },
  messageBelow: { gridColumn: 2 },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  message: { overflowWrap: "anywhere" },
  fresh: {
    marginRight: "6px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  count: {
    marginLeft: "6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  chevron: {
    ...bareButton,
    display: "flex",
    justifyContent: "center",
    alignItems: "flex-start",
    padding: "10px 0 0",
    color: tokens.colorNeutralForeground3,
  },
});
