import type { SheetModel, StoredChart, StoredSeries } from "../../model/workbookModel.ts";
import type { RangeTarget } from "../../model/rangeTarget.ts";
import { sheetAddress } from "../../grid/a1.ts";
import { accessDenied, apiNotFound, invalidArgument, itemNotFound } from "../../protocol/apiError.ts";
import { defineType, type HostObject, object, scalar } from "../../protocol/hostObject.ts";
import { rangeType } from "../types.ts";

interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: StoredChart;
}

function assertObjectsAllowed({ protected: isProtected, allowsObjects }: SheetModel): void {
  if (isProtected && !allowsObjects) throw accessDenied();
}

function rangeOf(value: unknown): RangeTarget {
  const target = rangeType.unwrap(value);
  if (!target) throw invalidArgument();
  return target;
}

const addressOf = ({ sheet, area }: RangeTarget): string => sheetAddress(sheet.grid.name, area);

/** By rows each row of the source is a series. */
function seriesOf({ sheet, area }: RangeTarget, by: unknown): StoredSeries[] {
  const { top, bottom, left, right } = area;
  const lines =
    by === "Columns"
      ? Array.from({ length: right - left + 1 }, (_, at) => ({ ...area, left: left + at, right: left + at }))
      : Array.from({ length: bottom - top + 1 }, (_, at) => ({ ...area, top: top + at, bottom: top + at }));
  return lines.map((line, at) => ({
    name: `Series${at + 1}`,
    values: addressOf({ sheet, area: line }),
    categories: null,
  }));
}

const seriesType = defineType<StoredSeries>("ChartSeries", {
  properties: {
    name: scalar(
      ({ name }) => name,
      (series, value) => void (series.name = String(value)),
    ),
  },
  methods: {
    setValues: (series, args) => void (series.values = addressOf(rangeOf(args.at(0)))),
    setXAxisValues: (series, args) => void (series.categories = addressOf(rangeOf(args.at(0)))),
  },
});

const seriesCollectionType = defineType<StoredChart>("ChartSeriesCollection", {
  items: ({ series }) => series.map((one) => seriesType.of(one)),
  methods: {
    add({ series }, args) {
      const added = { name: args.optionalText(0) ?? `Series${series.length + 1}`, values: null, categories: null };
      series.push(added);
      return seriesType.of(added);
    },
    getItemAt({ series }, args) {
      const found = series[args.wholeNumber(0)];
      if (!found) throw itemNotFound();
      return seriesType.of(found);
    },
  },
});

const titleType = defineType<StoredChart>("ChartTitle", {
  properties: {
    text: scalar(
      ({ title }) => title,
      (chart, value) => void (chart.title = String(value)),
    ),
  },
});

const legendType = defineType<StoredChart>("ChartLegend", {
  properties: {
    position: scalar(
      ({ legend }) => legend,
      (chart, value) => void (chart.legend = String(value)),
    ),
  },
});

const chartType = defineType<ChartTarget>("Chart", {
  properties: {
    name: scalar(
      ({ chart }) => chart.name,
      ({ chart }, value) => void (chart.name = String(value)),
    ),
    title: object(({ chart }) => titleType.of(chart)),
    legend: object(({ chart }) => legendType.of(chart)),
    series: object(({ chart }) => seriesCollectionType.of(chart)),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      assertObjectsAllowed(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setPosition: ({ chart }, args) => void (chart.place = [args.text(0), args.optionalText(1) ?? args.text(0)]),
  },
});

function byName({ charts }: SheetModel, wanted: string): StoredChart | undefined {
  return charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

function existing(sheet: SheetModel, chart: StoredChart | undefined): HostObject {
  if (!chart) throw itemNotFound();
  return chartType.of({ sheet, chart });
}

/**
 * Charts as data. The grid of the page draws none, and there they cannot be added: a chart that nobody sees is none. What
 * a file holds besides, which the page keeps unread, is counted with them.
 */
export const chartsType = defineType<SheetModel>("ChartCollection", {
  items: (sheet) => sheet.charts.map((chart) => chartType.of({ sheet, chart })),
  methods: {
    add(sheet, args) {
      if (!sheet.workbook.takesCharts) throw apiNotFound("ChartCollection.add");
      assertObjectsAllowed(sheet);
      const chart: StoredChart = {
        type: args.text(0),
        name: `Chart ${sheet.charts.length + 1}`,
        title: "",
        legend: "Right",
        series: seriesOf(rangeOf(args.at(1)), args.at(2)),
        place: null,
      };
      sheet.charts = [...sheet.charts, chart];
      return chartType.of({ sheet, chart });
    },
    getCount: ({ charts, things }) => charts.length + (things.get("charts") ?? 0),
    getItem: (sheet, args) => existing(sheet, byName(sheet, args.text(0))),
    getItemAt: (sheet, args) => existing(sheet, sheet.charts[args.wholeNumber(0)]),
    getItemOrNullObject(sheet, args) {
      const chart = byName(sheet, args.text(0));
      return chart ? chartType.of({ sheet, chart }) : null;
    },
  },
});
