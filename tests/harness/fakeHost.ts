import type {
  Frozen,
  FrozenFormula,
  HostFailure,
  HostResult,
  Inserted,
  InsertTarget,
  Missing,
  ReadScope,
  Receipt,
  Relayout,
  RelayoutReceipt,
  SelectedCell,
  WorkbookHost,
} from "../../src/app/workbookHost.ts";
import type { SheetChart } from "../../src/app/picture/sheetChart.ts";
import type { CellRef } from "../../src/domain/workbook/address.ts";
import { toA1 } from "../../src/domain/workbook/address.ts";
import { type CellEdit, contentOf, isSameContent } from "../../src/domain/workbook/edit.ts";
import type { CellMark } from "../../src/domain/workbook/cellMark.ts";
import type { SheetPlan } from "../../src/domain/workbook/plan.ts";
import { planRange } from "../../src/domain/workbook/planRange.ts";
import { cellAt, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { editedWorkbook } from "./editedSheet.ts";
import { planSnapshot } from "./planSnapshot.ts";

/** A workbook that remembers what was asked of it. Set `failure` to make every next call fail. */
export class FakeHost implements WorkbookHost {
  workbook: WorkbookSnapshot;
  failure: HostFailure | null = null;
  lacks: readonly Missing[] = [];
  readonly settings = new Map<string, string>();
  readonly inserted: { plan: SheetPlan; target: InsertTarget }[] = [];
  readonly relaidOut: Relayout[] = [];
  readonly takenBack: Receipt[] = [];
  readonly relayoutsTakenBack: RelayoutReceipt[] = [];
  readonly revealed: { sheet: string; cell: CellRef }[] = [];
  readonly charts: SheetChart[] = [];
  readonly formulas: string[] = [];
  readonly edits: (readonly CellEdit[])[] = [];
  marks: readonly CellMark[] = [];
  readonly #cellListeners: (() => void)[] = [];
  readonly #selectionListeners: (() => void)[] = [];
  #selected: CellRef = { row: 0, column: 0 };
  #listener: ((sheet: HostResult<string>) => void) | null = null;

  constructor(workbook: WorkbookSnapshot = { sheets: [], activeSheet: "Ark1" }) {
    this.workbook = workbook;
  }

  /** Another sheet comes to the front. */
  activate(sheet: string): void {
    this.workbook = { ...this.workbook, activeSheet: sheet };
    this.#listener?.({ ok: true, value: sheet });
  }

  #answer<T>(value: () => T): Promise<HostResult<T>> {
    return Promise.resolve(this.failure ? { ok: false, failure: this.failure } : { ok: true, value: value() });
  }

  missing(): readonly Missing[] {
    return this.lacks;
  }

  activeSheet(): Promise<HostResult<string>> {
    return this.#answer(() => this.workbook.activeSheet);
  }

  sheetNames(): Promise<HostResult<readonly string[]>> {
    return this.#answer(() => this.workbook.sheets.map(({ name }) => name));
  }

  watchActiveSheet(listener: (sheet: HostResult<string>) => void): Promise<HostResult<null>> {
    this.#listener = listener;
    return this.#answer(() => null);
  }

  watchCells(listener: () => void): Promise<HostResult<null>> {
    this.#cellListeners.push(listener);
    return this.#answer(() => null);
  }

  watchSelection(listener: () => void): Promise<HostResult<null>> {
    this.#selectionListeners.push(listener);
    return this.#answer(() => null);
  }

  selectedCell(): Promise<HostResult<SelectedCell>> {
    return this.#answer(() => ({ sheet: this.workbook.activeSheet, cell: this.#selected }));
  }

  /** Somebody clicks on a cell. */
  select(cell: CellRef, sheet = this.workbook.activeSheet): void {
    this.#selected = cell;
    this.workbook = { ...this.workbook, activeSheet: sheet };
    for (const tell of this.#selectionListeners) tell();
  }

  /** Somebody types in the workbook. */
  change(workbook: WorkbookSnapshot): void {
    this.workbook = workbook;
    for (const tell of this.#cellListeners) tell();
  }

  read(scope: ReadScope, also: readonly string[] = []): Promise<HostResult<WorkbookSnapshot>> {
    const { sheets, activeSheet } = this.workbook;
    const isRead = (name: string): boolean => scope === "workbook" || name === activeSheet || also.includes(name);
    return this.#answer(() => ({ activeSheet, sheets: sheets.filter(({ name }) => isRead(name)) }));
  }

  applyEdits(edits: readonly CellEdit[]): Promise<HostResult<null>> {
    const changed = edits.filter(({ sheet, cell, before }) => {
      const found = this.workbook.sheets.find(({ name }) => name === sheet);
      return !found || !isSameContent(contentOf(cellAt(found, cell)), before);
    });
    const [first] = changed;
    if (first)
      return Promise.resolve({
        ok: false,
        failure: { kind: "changed", sheet: first.sheet, addresses: changed.map(({ cell }) => toA1(cell)) },
      });
    return this.#answer(() => {
      this.edits.push(edits);
      this.workbook = editedWorkbook(this.workbook, edits);
      return null;
    });
  }

  insert(plan: SheetPlan, target: InsertTarget): Promise<HostResult<Inserted>> {
    return this.#answer(() => {
      this.inserted.push({ plan, target });
      if (target.kind === "newSheet")
        this.workbook = { ...this.workbook, sheets: [...this.workbook.sheets, planSnapshot(plan)] };
      const sheet = target.kind === "newSheet" ? plan.sheetName : this.workbook.activeSheet;
      return {
        sheet,
        range: planRange(plan),
        receipt: {
          sheetId: sheet,
          sheet,
          plan,
          newSheet: target.kind === "newSheet",
          wasEmpty: target.kind === "newSheet",
          formulas: [],
        },
      };
    });
  }

  takeBack(receipt: Receipt): Promise<HostResult<null>> {
    return this.#answer(() => {
      this.takenBack.push(receipt);
      return null;
    });
  }

  relayout(relayout: Relayout): Promise<HostResult<RelayoutReceipt>> {
    return this.#answer(() => {
      this.relaidOut.push(relayout);
      return { sheet: relayout.before.name };
    });
  }

  takeBackRelayout(receipt: RelayoutReceipt): Promise<HostResult<null>> {
    return this.#answer(() => {
      this.relayoutsTakenBack.push(receipt);
      return null;
    });
  }

  freeze(formulas: readonly FrozenFormula[]): Promise<HostResult<readonly Frozen[]>> {
    return this.#answer(() => {
      const frozen = formulas.map((formula) => {
        const sheet = this.workbook.sheets.find(({ name }) => name === formula.sheet);
        if (!sheet) throw new Error(formula.sheet);
        return { ...formula, values: [[cellAt(sheet, formula.cell).value]] };
      });
      const edits = frozen.map(({ sheet, cell, formula, values }) => ({
        sheet,
        cell,
        before: { kind: "formula", formula } as const,
        after: values[0]![0]!,
      }));
      this.workbook = editedWorkbook(this.workbook, edits);
      return frozen;
    });
  }

  mark(marks: readonly CellMark[]): Promise<HostResult<null>> {
    return this.#answer(() => {
      this.marks = marks;
      return null;
    });
  }

  addChart(chart: SheetChart): Promise<HostResult<null>> {
    return this.#answer(() => {
      this.charts.push(chart);
      return null;
    });
  }

  reveal(sheet: string, cell: CellRef): Promise<HostResult<null>> {
    return this.#answer(() => {
      this.revealed.push({ sheet, cell });
      this.select(cell, sheet);
      return null;
    });
  }

  insertAtSelection(formula: string): Promise<HostResult<string>> {
    return this.#answer(() => {
      this.formulas.push(formula);
      return "B2";
    });
  }

  loadSetting(key: string): Promise<HostResult<string | null>> {
    return this.#answer(() => this.settings.get(key) ?? null);
  }

  saveSetting(key: string, value: string): Promise<HostResult<null>> {
    return this.#answer(() => {
      this.settings.set(key, value);
      return null;
    });
  }
}
