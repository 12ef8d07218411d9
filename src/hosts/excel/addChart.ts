import type { SheetChart } from "../../app/picture/sheetChart.ts";
import type { HostResult } from "../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../domain/workbook/address.ts";
import { attempt, failed, succeeded } from "./failures.ts";

/** Rows that the chart spans. */
const ROWS = 16;

/** All of the chart or none of it: what was made before something went wrong is deleted again. */
export function addChart(plan: SheetChart): Promise<HostResult<null>> {
  const { sheet: name } = plan;
  return attempt(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: name });
      const [first] = plan.series;
      if (!first) return succeeded(null);
      const source = sheet.getRange(rangeToA1(first.values));
      const chart = sheet.charts.add("ColumnClustered", source, "Rows");
      await context.sync();
      try {
        draw(chart, sheet, plan);
        await context.sync();
      } catch (error) {
        chart.delete();
        await context.sync();
        throw error;
      }
      return succeeded(null);
    },
    { kind: "sheetProtected", sheet: name },
  );
}

function draw(chart: Excel.Chart, sheet: Excel.Worksheet, plan: SheetChart): void {
  const { title, categories, series, below, left, right } = plan;
  const years = sheet.getRange(rangeToA1(categories));
  series.forEach(({ name, values }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    if (index > 0) one.setValues(sheet.getRange(rangeToA1(values)));
    one.setXAxisValues(years);
  });
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(toA1({ row: below, column: left }), toA1({ row: below + ROWS, column: right }));
}
