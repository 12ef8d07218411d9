import type { SheetChart } from "../../../app/picture/sheetChart.ts";
import type { HostResult } from "../../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";

/** Rows that the chart spans. */
const ROWS = 16;

/** All of the chart or none of it: what was made before something went wrong is deleted again. */
export function addChart(plan: SheetChart): Promise<HostResult<null>> {
  const { sheet: name } = plan;
  return writing(
    async (context, halfWay) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load("protected");
      await context.sync();
      if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: name });
      if (!(await allowsObjects(context, sheet))) return failed({ kind: "sheetProtected", sheet: name });
      const { charts } = sheet;
      charts.load("count");
      await context.sync();
      const [first] = plan.series;
      if (!first) return succeeded(null);
      const own = `Kvantum-ark ${charts.count + 1}`;
      halfWay({ undo: (again) => remove(again, name, own) });
      const chart = charts.add("ColumnClustered", sheet.getRange(rangeToA1(first.values)), "Rows");
      chart.name = own;
      draw(chart, sheet, plan);
      await context.sync();
      return succeeded(null);
    },
    { kind: "sheetProtected", sheet: name },
  );
}

/** A sheet may be protected and still take charts. Expects what `protected` says to be loaded. */
async function allowsObjects(context: Excel.RequestContext, { protection }: Excel.Worksheet): Promise<boolean> {
  if (!protection.protected) return true;
  protection.load("options");
  await context.sync();
  return protection.options.allowEditObjects === true;
}

async function remove(context: Excel.RequestContext, sheet: string, name: string): Promise<void> {
  const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
  await context.sync();
  if (!chart.isNullObject) chart.delete();
  await context.sync();
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
