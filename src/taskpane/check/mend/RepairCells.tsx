import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { App } from "../../../app/app.ts";
import { repairCells } from "../../../app/check/fix/repairCells.ts";
import { counted } from "../../../app/texts/displayText.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { useFoldStyles } from "../list/foldStyles.ts";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  cell: { display: "flex", columnGap: "8px" },
  change: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
});

/** One cause with many cells: folded, with the count, and each cell as it stands and as it should be. */
export function RepairCells({ app, finding }: { readonly app: App; readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const fold = useFoldStyles();
  const { run } = useSyncExternalStore(app.subscribe, app.getState).check;
  const cells = useMemo(() => (run.kind === "done" ? repairCells(run, finding) : []), [run, finding]);
  if (cells.length === 0) return null;
  return (
    <details>
      <summary className={fold.summary}>{counted(cells.length, "celle", "celler")}</summary>
      <ul className={styles.list}>
        {cells.map(({ place, name, before, after }) => (
          <li key={name} className={styles.cell}>
            <Link as="button" onClick={() => void app.reveal(place)}>
              {name}
            </Link>
            <span className={styles.change}>
              <span className={styles.before}>{before}</span> → {after}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
