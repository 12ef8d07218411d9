import { recogniseSheet } from "../../domain/recognition/recogniseSheet.ts";
import type { ChartWork } from "../picture/chartWork.ts";
import { sheetChart } from "../picture/sheetChart.ts";
import { type CommandContext, settled } from "./context.ts";

/** A chart of Excel's own below the tables of the sheet in front: it draws on the cells, and follows them. */
export async function addChart({ store, host }: CommandContext): Promise<void> {
  const show = (work: ChartWork): void => store.dispatch({ type: "chartChanged", work });
  show({ kind: "running" });
  const read = await settled(() => host.read("activeSheet"));
  if (!read.ok) return show({ kind: "failed", failure: read.failure });
  const { sheets, activeSheet } = read.value;
  const sheet = sheets.find(({ name }) => name === activeSheet);
  const bottom = sheet ? sheet.origin.row + sheet.cells.length : 0;
  const chart = sheet ? sheetChart(recogniseSheet(sheet), bottom) : null;
  if (!chart) return show({ kind: "noTable", sheet: activeSheet });
  const added = await settled(() => host.addChart(chart));
  show(added.ok ? { kind: "done", sheet: activeSheet } : { kind: "failed", failure: added.failure });
}
