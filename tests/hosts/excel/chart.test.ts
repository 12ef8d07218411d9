import { afterEach, expect, test, vi } from "vitest";
import { failureText } from "../../../src/app/texts/failureText.ts";
import { parseArea } from "../../../src/workbench/grid/a1.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { openWorkbook } from "./openWorkbook.ts";

afterEach(() => vi.unstubAllGlobals());

const range = (address: string) => parseArea(address)!;
const CHART = {
  sheet: "Ark1",
  title: "Økonomien år for år, 1.000 kr.",
  categories: range("C4:H4"),
  series: [
    { name: "Varige ændringer", values: range("C12:H12") },
    { name: "Implementering", values: range("C17:H17") },
  ],
  below: 39,
  left: 0,
  right: 7,
};

test("a chart draws on the cells of the years and the totals, below the tables", async () => {
  const { workbook } = openWorkbook();
  expect(await excelHost.addChart(CHART)).toEqual({ ok: true, value: null });
  expect(workbook.activeSheet.charts).toEqual([
    {
      type: "ColumnClustered",
      name: "Kvantum-ark 1",
      title: "Økonomien år for år, 1.000 kr.",
      legend: "Bottom",
      series: [
        { name: "Varige ændringer", values: "'Ark1'!C12:H12", categories: "'Ark1'!C4:H4" },
        { name: "Implementering", values: "'Ark1'!C17:H17", categories: "'Ark1'!C4:H4" },
      ],
      place: ["A40", "H56"],
    },
  ]);
});

test("a chart beside others has a name of its own, and the others stay when it fails", async () => {
  const { workbook, host } = openWorkbook();
  await excelHost.addChart(CHART);
  await excelHost.addChart(CHART);
  expect(workbook.activeSheet.charts.map(({ name }) => name)).toEqual(["Kvantum-ark 1", "Kvantum-ark 2"]);
  const first = host.syncCount;
  host.interfere = (count) => (count === first + 3 ? { kind: "refuse", code: "GeneralException", share: 0.1 } : null);
  expect(await excelHost.addChart(CHART)).toMatchObject({ ok: false });
  expect(workbook.activeSheet.charts.map(({ name }) => name)).toEqual(["Kvantum-ark 1", "Kvantum-ark 2"]);
});

test("where no chart can be made, it is said how Excel makes one", async () => {
  const { workbook } = openWorkbook();
  workbook.takesCharts = false;
  const added = await excelHost.addChart(CHART);
  if (added.ok) throw new Error("added");
  expect(failureText(added.failure, "chart")).toMatch(/^Denne Excel kan ikke lave diagrammer herfra\./);
});
