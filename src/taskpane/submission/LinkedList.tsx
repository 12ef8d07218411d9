import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type CellRef, toA1 } from "../../domain/workbook/address.ts";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  linked: { display: "grid", gridTemplateColumns: "44px minmax(0, 1fr)", alignItems: "start" },
  text: { overflowWrap: "anywhere" },
});

export interface LinkedListProps {
  readonly entries: readonly { readonly at: CellRef | null; readonly text: string }[];
  readonly onGo: (cell: CellRef) => void;
}

/** Sentences, each with the cell it is about where there is one. */
export function LinkedList({ entries, onGo }: LinkedListProps): ReactNode {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {entries.map(({ at, text }) => (
        <li key={`${at ? toA1(at) : ""} ${text}`} {...(at && { className: styles.linked })}>
          {at && (
            <Link as="button" onClick={() => onGo(at)}>
              {toA1(at)}
            </Link>
          )}
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
