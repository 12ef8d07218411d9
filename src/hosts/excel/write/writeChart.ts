import type { SheetChart } from "../../../app/picture/sheetChart.ts";
import type { HostResult } from "../../../app/workbookHost.ts";
import { type CellRange, rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
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
      const charts = sheet.charts.load("items/name");
      await context.sync();
      const [first] = plan.series;
      if (!first) return succeeded(null);
      const before = charts.items.map((chart) => chart.name);
      const own = freeName(before);
      const left = { sheet: name, address: rangeToA1(spanOf(plan)) };
      halfWay({ undo: (again) => remove(again, name, own, before), left });
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

function spanOf({ below, left, right }: SheetChart): CellRange {
  return { top: below, bottom: below + ROWS, left, right };
}

function freeName(taken: readonly string[]): string {
  const names = Array.from({ length: taken.length + 1 }, (_, index) => `Kvantum-ark ${index + 1}`);
  return names.find((name) => !taken.includes(name))!;
}

/** The chart may not have got its name yet: it is then the one that is new, where there is only one. */
async function remove(
  context: Excel.RequestContext,
  sheet: string,
  own: string,
  before: readonly string[],
): Promise<void> {
  const charts = context.workbook.worksheets.getItem(sheet).charts.load("items/name");
  await context.sync();
  const added = charts.items.filter(({ name }) => !before.includes(name));
  const ours = added.find(({ name }) => name === own) ?? (added.length === 1 ? added[0] : undefined);
  ours?.delete();
  await context.sync();
}

function draw(chart: Excel.Chart, sheet: Excel.Worksheet, plan: SheetChart): void {
  const { title, categories, series } = plan;
  const years = sheet.getRange(rangeToA1(categories));
  series.forEach(({ name, values }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    if (index > 0) one.setValues(sheet.getRange(rangeToA1(values)));
    one.setXAxisValues(years);
  });
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const { top, left, bottom, right } = spanOf(plan);
  chart.setPosition(toA1({ row: top, column: left }), toA1({ row: bottom, column: right }));
}
