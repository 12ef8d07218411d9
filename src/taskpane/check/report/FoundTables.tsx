import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted } from "../../../app/texts/displayText.ts";
import { rangeName } from "../../../app/texts/placeText.ts";
import type { FoundTable } from "../../../domain/recognition/foundTable.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import { useFoldStyles } from "../list/foldStyles.ts";

const useStyles = makeStyles({
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
  const fold = useFoldStyles();
  return (
    <details>
      <summary className={fold.summary}>{counted(tables.length, "tabel fundet", "tabeller fundet")}</summary>
      <ul className={fold.list}>
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
