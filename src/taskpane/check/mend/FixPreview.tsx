import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { shownEdit } from "../../../app/check/fix/fixPreview.ts";
import { counted } from "../../../app/texts/displayText.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import type { CellEdit } from "../../../domain/workbook/edit.ts";
import { usePanelStyles } from "../panelStyles.ts";

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "4px" },
  edit: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, auto) minmax(0, 1fr)",
    columnGap: "8px",
    overflowWrap: "anywhere",
  },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  change: { fontVariantNumeric: "tabular-nums" },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});

export interface FixPreviewProps {
  readonly finding: Finding;
  readonly edits: readonly CellEdit[];
  readonly onFix: () => void;
  readonly onCancel: () => void;
}

/** Before and after, cell by cell, before anything is written. */
export function FixPreview({ finding, edits, onFix, onCancel }: FixPreviewProps): ReactNode {
  const panel = usePanelStyles();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? edits : edits.slice(0, SHOWN_AT_FIRST);
  return (
    <section tabIndex={-1} className={panel.panel} aria-label="Rettelse">
      <span>{counted(edits.length, "celle rettes", "celler rettes")}:</span>
      <ul className={styles.list}>
        {shown.map((edit) => {
          const { address, before, after } = shownEdit(edit, finding);
          return (
            <li key={address} className={styles.edit}>
              <span className={styles.address}>{address}</span>
              <span className={styles.change}>
                <span className={styles.before}>{before}</span> → {after}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={panel.buttons}>
        <Button size="small" onClick={onFix}>
          Skriv rettelsen
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Annullér
        </Button>
        {shown.length < edits.length && (
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            Vis alle {edits.length}
          </Button>
        )}
      </div>
    </section>
  );
}
