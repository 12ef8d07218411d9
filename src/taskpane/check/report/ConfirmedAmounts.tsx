import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { confirmedText } from "../../../app/check/confirmedText.ts";
import { cellName } from "../../../app/texts/placeText.ts";
import { type UnconfirmedRow, unconfirmedRows } from "../../../domain/report/unconfirmedRows.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import type { Confirmations } from "../../../domain/rules/shared/confirmations.ts";
import { useFoldStyles } from "../list/foldStyles.ts";

/** A workbook of sixty sheets has hundreds. */
const SHOWN_AT_FIRST = 20;

const useStyles = makeStyles({
  explanation: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px", overflowWrap: "anywhere" },
  table: { color: tokens.colorNeutralForeground3 },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px" },
});

export interface ConfirmedAmountsProps {
  readonly confirmations: Confirmations;
  readonly severalSheets: boolean;
  readonly onGo: (place: Place) => void;
}

/** What the check knows beside its findings: how many amounts others bear out, and which ones a person must look at. */
export function ConfirmedAmounts({ confirmations, severalSheets, onGo }: ConfirmedAmountsProps): ReactNode {
  const styles = useStyles();
  const fold = useFoldStyles();
  const [showsAll, setShowsAll] = useState(false);
  const rows = useMemo(() => unconfirmedRows(confirmations), [confirmations]);
  const text = confirmedText(confirmations);
  if (text === "") return null;
  const shown = showsAll ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <details>
      <summary className={fold.summary}>{text}</summary>
      <p className={styles.explanation}>
        Et beløb er bekræftet, når en sum eller en anden tabel siger det samme.
        {rows.length > 0 && " Disse er tastet og står kun ét sted. Læs dem selv efter:"}
      </p>
      {rows.length > 0 && (
        <ul className={fold.list}>
          {shown.map((row, index) => (
            <Row key={index} row={row} severalSheets={severalSheets} onGo={onGo} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          Vis alle {rows.length} rækker
        </Link>
      )}
    </details>
  );
}

interface RowProps {
  readonly row: UnconfirmedRow;
  readonly severalSheets: boolean;
  readonly onGo: (place: Place) => void;
}

function Row({ row: { sheet, table, row, amounts }, severalSheets, onGo }: RowProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span>
        {row} <span className={styles.table}>{severalSheets ? `· ${table} · ${sheet}` : `· ${table}`}</span>
      </span>
      <span className={styles.cells}>
        {amounts.map(({ at, year }) => (
          <Link key={cellName(at)} as="button" aria-label={`${cellName(at)}, ${year}`} onClick={() => onGo(at)}>
            {cellName(at)}
          </Link>
        ))}
      </span>
    </li>
  );
}
