import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MAGNIFIED } from "../../magnified.ts";
import type { CasePart } from "../../../app/caseSummary.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightSemibold, textAlign: "right", padding: "4px 0 4px 8px", hyphens: "manual" },
    "& td": { textAlign: "right", padding: "4px 0 4px 8px" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    [MAGNIFIED]: {
      tableLayout: "fixed",
      fontSize: tokens.fontSizeBase100,
      "& th": { paddingLeft: "2px", overflowWrap: "anywhere" },
      "& td": { paddingLeft: "2px" },
    },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Years down the side: six years across do not fit a narrow pane. */
export function YearTable({ part: { columns, years } }: { readonly part: CasePart }): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">År</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, figures }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {figures.map((figure, index) => (
              <td key={columns[index]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
