import { PLAIN_LOOK } from "../../../src/domain/workbook/cellStyles.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { writeXlsx } from "../../../src/hosts/xlsx/writeXlsx.ts";
import type { CellToWrite } from "../../../src/hosts/xlsx/xlsxWorkbook.ts";
import { browserMissing } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

const cell = (row: number, column: number, rest: Partial<CellToWrite>): CellToWrite => ({
  ref: { row, column },
  value: { kind: "blank" },
  formula: null,
  look: PLAIN_LOOK,
  ...rest,
});

const FILE = writeXlsx({
  sheets: [
    { name: "Forside", cells: [cell(0, 0, { value: { kind: "text", text: "Forside" } })] },
    {
      name: "Sag æøå",
      cells: [
        cell(0, 0, { value: { kind: "text", text: "2026" }, look: { ...PLAIN_LOOK, bold: true, fill: "#E7EDF3" } }),
        cell(1, 0, { value: { kind: "number", value: 1300.5 }, look: { ...PLAIN_LOOK, numberFormat: "#,##0" } }),
        cell(2, 0, { value: { kind: "number", value: 2601 }, formula: "=A2*2" }),
        cell(3, 0, { value: { kind: "error", code: "#N/A" } }),
        cell(4, 0, { value: { kind: "boolean", value: true } }),
      ],
      merges: [{ top: 6, left: 0, bottom: 6, right: 2 }],
      columnWidths: [30],
      hiddenRows: [8],
      page: { printArea: { top: 0, left: 0, bottom: 5, right: 3 }, landscape: true, fitToWidth: true },
      lists: [{ range: { top: 9, left: 0, bottom: 9, right: 0 }, choices: ["ja", "nej"] }],
    },
  ],
  activeSheet: "Sag æøå",
});

function read(bytes: Uint8Array) {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.workbook;
}

describe.skipIf(browserMissing("åbn og gem i arbejdsbænken"))("files", () => {
  const open = useWorkbench();
  let folder: string;
  let path: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "arbejdsbænk-"));
    path = join(folder, "Sag åben.xlsx");
    writeFileSync(path, FILE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("open as they are, with the sheet that was active, and a pane of their own", async () => {
    const workbench = await open();
    await workbench.typeInCell("A1", "gammel");
    await workbench.selectCell("A3");
    await workbench.page.keyboard.type("halvt skrev");
    await workbench.openFile(path);
    expect(await workbench.page.locator("#file-name").innerText()).toBe("Sag åben.xlsx");
    expect(await workbench.activeSheet()).toBe("Sag æøå");
    expect((await workbench.values("A1:A5")).flat()).toEqual(["2026", 1300.5, 2601, "#N/A", true]);
    expect(await workbench.cellText("A2")).toBe("1.301");
    await workbench.typeInCell("A2", "10");
    expect(await workbench.cellValue("A3")).toBe(20);
  });

  test("are saved with formulas and their results, formats, widths, merges, lists and print set-up", async () => {
    const workbench = await open();
    await workbench.openFile(path);
    await workbench.typeInCell("A2", "10");
    await workbench.typeInCell("B2", "=A3+1");
    const { name, bytes } = await workbench.saveFile();
    const [, sheet] = read(bytes).sheets;
    const [, original] = read(FILE).sheets;
    const column = sheet?.cells.slice(0, 5).map(([first]) => [first?.value, first?.formula, first?.numberFormat]);
    expect(name).toBe("Sag åben.xlsx");
    expect(column).toEqual([
      [{ kind: "text", text: "2026" }, null, "General"],
      [{ kind: "number", value: 10 }, null, "#,##0"],
      [{ kind: "number", value: 20 }, "=A2*2", "General"],
      [{ kind: "error", code: "#N/A" }, null, "General"],
      [{ kind: "boolean", value: true }, null, "General"],
    ]);
    expect(sheet?.cells[1]?.[1]).toMatchObject({ value: { kind: "number", value: 21 }, formula: "=A3+1" });
    expect(sheet?.cells[0]?.[0]?.look).toEqual(original?.cells[0]?.[0]?.look);
    const { merges, columnWidths, hiddenRows, page, lists } = sheet ?? {};
    expect({ merges, width: columnWidths?.[0], hiddenRows, page, lists }).toEqual({
      merges: original?.merges,
      width: original?.columnWidths[0],
      hiddenRows: original?.hiddenRows,
      page: original?.page,
      lists: original?.lists,
    });
  });

  test("that are no workbooks are refused in words, and the open one stays", async () => {
    const workbench = await open();
    await workbench.typeInCell("A1", "7");
    await workbench.page.keyboard.type("8");
    const wrong = join(folder, "noter.xlsx");
    writeFileSync(wrong, "a;b;c\n1;2;3\n");
    await workbench.page.setInputFiles("#file", wrong);
    await workbench.page.click("#drop");
    await expect.poll(() => workbench.message()).toContain("noter.xlsx: Filen er en tekstfil");
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => workbench.values("A1:A2")).toEqual([[7], [8]]);
  });

  test("a formula that fills several cells is one formula in the file, and goes on when the file is opened", async () => {
    const workbench = await open();
    await workbench.newWorkbook();
    await workbench.write("A1:A3", [[3], [1], [2]]);
    await workbench.typeInCell("C1", "=SORT(A1:A3)");
    await expect.poll(() => workbench.values("C1:C3")).toEqual([[1], [2], [3]]);
    const { bytes } = await workbench.saveFile();
    expect(read(bytes).sheets[0]?.arrays).toEqual([{ top: 0, left: 2, bottom: 2, right: 2 }]);
    const again = join(folder, "fyldt.xlsx");
    writeFileSync(again, bytes);
    await workbench.openFile(again);
    await expect.poll(() => workbench.values("C1:C3")).toEqual([[1], [2], [3]]);
    await workbench.typeInCell("A2", "9");
    await expect.poll(() => workbench.values("C1:C3")).toEqual([[2], [3], [9]]);
  });

  test("a new workbook is empty and forgets the former one", async () => {
    const workbench = await open();
    await workbench.openFile(path);
    await workbench.page.click("#new");
    await expect.poll(() => workbench.activeSheet()).toBe("Ark1");
    await workbench.ready();
    expect(await workbench.cellValue("A1")).toBe("");
    expect(await workbench.page.locator("#file-name").innerText()).toBe("Mappe1.xlsx");
  });
});
