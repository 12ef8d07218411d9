import type { Doing } from "../../../src/app/texts/failureText.ts";
import type { HostResult, Relayout } from "../../../src/app/workbookHost.ts";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import type { CellContent, CellEdit } from "../../../src/domain/workbook/edit.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { put } from "./openWorkbook.ts";
import { cell, smallPlan, text } from "./plans.ts";
import type { OfficeInNode } from "../../harness/officeInNode.ts";

/** One thing the host does for a person, ready to be done again and again. */
export interface HostCommand {
  readonly doing: Doing;
  /** Changes nothing, so nothing may be lost of what the user can undo. */
  readonly reads?: true;
  /** What happened in Excel cannot be taken back: afterwards it is as before, or done. */
  readonly final?: true;
  /** Makes the workbook as the command finds it, and answers the command. */
  readonly prepare: (office: OfficeInNode) => Promise<() => Promise<HostResult<unknown>>>;
}

const refs = (...addresses: string[]) => addresses.map((address) => parseA1(address)!);
const number = (value: number): CellContent => ({ kind: "number", value });

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function put3({ grid }: OfficeInNode): void {
  put(grid.active, "A1", { kind: "text", text: "-1.300" });
  put(grid.active, "A2", { kind: "number", value: 5 });
  put(grid.active, "A3", {
    kind: "formula",
    formula: "=A2*2",
    result: number(10) as { kind: "number"; value: number },
  });
}

const EDITS: readonly CellEdit[] = [
  { sheet: "Ark1", cell: parseA1("A1")!, before: { kind: "text", text: "-1.300" }, after: number(-1300) },
  { sheet: "Ark1", cell: parseA1("A2")!, before: number(5), after: { kind: "formula", formula: "=SUM(B1:B2)" } },
  { sheet: "Ark1", cell: parseA1("B9")!, before: { kind: "blank" }, after: { kind: "text", text: "ny" } },
];

const FORMULA = { sheet: "Ark1", cell: parseA1("A3")!, formula: "=A2*2" };

async function relayoutOf(): Promise<Relayout> {
  await excelHost.insert(smallPlan(), { kind: "activeSheet" });
  const [before] = valueOf(await excelHost.read("activeSheet")).sheets;
  if (!before) throw new Error("not read");
  const plan = smallPlan({
    cells: [cell("A1", text("Tabel 1. Økonomi"), "caption"), cell("A2", text("35.10"), "totalLabel")],
    lists: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, choices: ["Ny"] }],
    columnWidths: [20, 10, 10],
  });
  const undressed = refs("A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3");
  return {
    before,
    plan,
    written: plan.cells.slice(1),
    emptied: refs("B2", "A3", "B3", "C3"),
    undressed,
    ownPage: true,
  };
}

/** Across row 2. */
const YEARS = { top: 1, bottom: 1, left: 1, right: 3 };
const CHART = {
  sheet: "Ark1",
  title: "Økonomien år for år",
  categories: YEARS,
  series: [
    { name: "Varige ændringer", values: { ...YEARS, top: 2, bottom: 2 } },
    { name: "Implementering", values: { ...YEARS, top: 3, bottom: 3 } },
  ],
  below: 8,
  left: 0,
  right: 3,
};

const MARKS = [{ sheet: "Ark1", cell: parseA1("A2")!, fill: "#FFF4CE" }];
const nothing = (): Promise<void> => Promise.resolve();

/** A command that needs no more than a sheet with three cells. */
function onThreeCells(
  doing: Doing,
  work: () => Promise<HostResult<unknown>>,
  more: Partial<HostCommand> & { readonly first?: () => Promise<unknown> } = {},
): HostCommand {
  const { first = nothing, ...rest } = more;
  const prepare = async (office: OfficeInNode) => {
    put3(office);
    await first();
    return work;
  };
  return { doing, ...rest, prepare };
}

export const COMMANDS: Readonly<Record<string, HostCommand>> = {
  activeSheet: onThreeCells("sheet", () => excelHost.activeSheet(), { reads: true }),
  sheetNames: onThreeCells("sheet", () => excelHost.sheetNames(), { reads: true }),
  watchCells: onThreeCells("check", () => excelHost.watchCells(() => undefined), { reads: true }),
  watchActiveSheet: onThreeCells("sheet", () => excelHost.watchActiveSheet(() => undefined), { reads: true }),
  "read the sheet in front": onThreeCells("check", () => excelHost.read("activeSheet"), { reads: true }),
  "read the workbook": onThreeCells("check", () => excelHost.read("workbook"), { reads: true }),
  reveal: onThreeCells("reveal", () => excelHost.reveal("Ark1", parseA1("A2")!), { reads: true }),
  selectedCell: onThreeCells("watchSelection", () => excelHost.selectedCell(), { reads: true }),
  watchSelection: onThreeCells("watchSelection", () => excelHost.watchSelection(() => undefined), { reads: true }),
  loadSetting: onThreeCells("settings", () => excelHost.loadSetting("sag"), { reads: true }),
  saveSetting: onThreeCells("settings", () => excelHost.saveSetting("sag", "TV03"), { final: true }),
  "insert on a new sheet": onThreeCells("insertTables", () => excelHost.insert(smallPlan(), { kind: "newSheet" })),
  "insert on the sheet in front": {
    doing: "insertTables",
    prepare: () => Promise.resolve(() => excelHost.insert(smallPlan({ frozenColumns: 1 }), { kind: "activeSheet" })),
  },
  "insert a formula": {
    doing: "insertFunction",
    prepare: () => Promise.resolve(() => excelHost.insertAtSelection("=KVANTUM.PAYBACK(B1:B2)")),
  },
  "take a new sheet back": {
    doing: "takeBack",
    final: true,
    prepare: async (office) => {
      put3(office);
      const { receipt } = valueOf(await excelHost.insert(smallPlan(), { kind: "newSheet" }));
      return () => excelHost.takeBack(receipt!);
    },
  },
  "take an insertion back": {
    doing: "takeBack",
    prepare: async () => {
      const plan = smallPlan({ frozenColumns: 1 });
      const { receipt } = valueOf(await excelHost.insert(plan, { kind: "activeSheet" }));
      return () => excelHost.takeBack(receipt!);
    },
  },
  "edit cells": onThreeCells("fix", () => excelHost.applyEdits(EDITS)),
  "add a chart": onThreeCells("chart", () => excelHost.addChart(CHART)),
  freeze: onThreeCells("freeze", () => excelHost.freeze([FORMULA])),
  mark: onThreeCells("mark", () => excelHost.mark(MARKS)),
  unmark: onThreeCells("mark", () => excelHost.mark([]), { final: true, first: () => excelHost.mark(MARKS) }),
  relayout: {
    doing: "renew",
    prepare: async () => {
      const wish = await relayoutOf();
      return () => excelHost.relayout(wish);
    },
  },
  "take a relayout back": {
    doing: "takeBackRenewal",
    prepare: async () => {
      const receipt = valueOf(await excelHost.relayout(await relayoutOf()));
      return () => excelHost.takeBackRelayout(receipt);
    },
  },
};
