import { makeStyles, tokens } from "@fluentui/react-components";

/** A heading that unfolds a list below the findings. */
export const useFoldStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: {
    margin: "8px 0 0",
    padding: 0,
    listStyle: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
  },
});
