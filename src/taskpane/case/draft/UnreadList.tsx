import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { unreadText } from "../../../domain/intake/sheet/unreadText.ts";
import type { Unread } from "../../../domain/intake/sheet/unread.ts";
import type { CellWords } from "../../../app/document/cellWords.ts";
import { capitalized } from "../../../app/texts/displayText.ts";
import { type CellRef, toA1 } from "../../../domain/workbook/address.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  row: { display: "grid", gridTemplateColumns: "48px minmax(0, 1fr)", alignItems: "start" },
  text: { overflowWrap: "anywhere" },
});

export interface UnreadListProps {
  readonly unread: readonly Unread[];
  readonly words: CellWords;
  readonly onGo: (cell: CellRef) => void;
}

/** What stands on the sheet and is not in the case: nothing is left out in silence. */
export function UnreadList({ unread, words, onGo }: UnreadListProps): ReactNode {
  const styles = useStyles();
  if (unread.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>Ikke taget med</h3>
      <ul className={styles.list}>
        {unread.map((left) => (
          <li key={`${toA1(left.at)} ${left.kind}`} className={styles.row}>
            <Link as="button" onClick={() => onGo(left.at)}>
              {words.link(left.at)}
            </Link>
            <span className={styles.text}>{capitalized(unreadText(left, words.name(left.at)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
