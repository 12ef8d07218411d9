import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted } from "../../app/displayText.ts";
import { rangeName } from "../../app/placeText.ts";
import type { FoundTable } from "../../domain/recognition/foundTable.ts";
import type { Place } from "../../domain/rules/rule.ts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: { margin: "8px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "8px" },
  table: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px" },
  name: { overflowWrap: "anywhere" },
});

export interface FoundTablesProps {
  readonly tables: readonly FoundTable[];
  readonly severalSheets: boolean;
  readonly onGo: (place: Place) => void;
}

/** What the check took for tables: what is not here was not checked. */
export function FoundTables({ tables, severalSheets, onGo }: FoundTablesProps): ReactNode {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{counted(tables.length, "tabel fundet", "tabeller fundet")}</summary>
      <ul className={styles.list}>
        {tables.map(({ sheet, name, caption, range }) => (
          <li key={`${sheet}!${rangeName(range)}`} className={styles.table}>
            <span className={styles.name}>{caption ?? name}</span>
            <Link as="button" onClick={() => onGo({ sheet, row: range.top, column: range.left })}>
              {severalSheets ? `${sheet}!${rangeName(range)}` : rangeName(range)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
