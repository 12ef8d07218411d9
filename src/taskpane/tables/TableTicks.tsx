import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import type { TableTick } from "../../app/insertPreview.ts";
import type { TableId } from "../../domain/tables/tableIds.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { MAGNIFIED } from "../magnified.ts";
import { CopyTable } from "./CopyTable.tsx";

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, width: "100%" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "4px",
    [MAGNIFIED]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  tick: { display: "flex", marginLeft: "-8px" },
  caption: { display: "block", overflowWrap: "anywhere" },
  reason: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  readable: { color: tokens.colorNeutralForeground2 },
  greyed: { color: tokens.colorNeutralForeground3 },
});

export interface TableTicksProps {
  readonly app: App;
  /** The tables as they would be laid out now. */
  readonly plan: SheetPlan;
  readonly ticks: readonly TableTick[];
  readonly onTick: (table: TableId, ticked: boolean) => void;
}

export function TableTicks({ app, plan, ticks, onTick }: TableTicksProps): ReactNode {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Tabeller</legend>
      {ticks.map((tick) => (
        <div key={tick.id} className={styles.row}>
          <Checkbox
            className={styles.tick}
            checked={tick.ticked}
            disabled={tick.missing !== null || tick.required}
            onChange={(_, { checked }) => onTick(tick.id, checked === true)}
            label={<TickLabel tick={tick} />}
          />
          {tick.ticked && <CopyTable app={app} plan={plan} caption={tick.caption} />}
        </div>
      ))}
    </fieldset>
  );
}

function TickLabel({ tick: { caption, missing, required } }: { readonly tick: TableTick }): ReactNode {
  const styles = useStyles();
  const reason = missing ?? (required ? "Altid med: de andre tabeller henter deres tal her." : null);
  return (
    <>
      <span className={mergeClasses(styles.caption, missing !== null && styles.greyed, required && styles.readable)}>
        {caption}
      </span>
      {reason !== null && <span className={mergeClasses(styles.reason, styles.greyed)}>{reason}</span>}
    </>
  );
}
