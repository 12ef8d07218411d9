import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import { PLAIN_LOOK } from "../../../src/domain/workbook/cellStyles.ts";
import { type CarriedWorkbookToWrite, saveInto } from "../../../src/hosts/xlsx/carry/saveInto.ts";
import { toWrite } from "../../../src/hosts/xlsx/toWrite.ts";
import type { CellToWrite } from "../../../src/hosts/xlsx/xlsxWorkbook.ts";
import { FEATURES, manyWorkbooks, variedWorkbook } from "../../harness/variedWorkbooks.ts";
import { read } from "./packages.ts";

const NO_NAMES = { set: new Map<string, string>(), removed: new Set<string>() };

function opened(file: Uint8Array): CarriedWorkbookToWrite {
  const workbook = toWrite(read(file));
  return { ...workbook, names: NO_NAMES, sheets: workbook.sheets.map((sheet) => ({ ...sheet, was: sheet.name })) };
}

function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, !/\.(xml|rels|vml)$/.test(name))]),
  );
}

function withCell(workbook: CarriedWorkbookToWrite, sheetName: string, address: string, cell: Partial<CellToWrite>) {
  const ref = parseA1(address)!;
  const blank: CellToWrite = { ref, value: { kind: "blank" }, formula: null, look: PLAIN_LOOK };
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const at = (one: CellToWrite): boolean => one.ref.row === ref.row && one.ref.column === ref.column;
    const known = sheet.cells.find(at) ?? blank;
    return { ...sheet, cells: [...sheet.cells.filter((one) => !at(one)), { ...known, ...cell }] };
  });
  return { ...workbook, sheets };
}

/** Which cells are used is counted anew. */
const withoutArea = (sheet: string): string => sheet.replace(/<dimension [^>]*>/, "");

const text = (value: string) => ({ kind: "text", text: value }) as const;

describe("two hundred workbooks of all kinds", () => {
  const many = manyWorkbooks();

  test("saved as they were opened, every part is the same to the last byte", () => {
    expect(many).toHaveLength(200);
    for (const { features, withPrefix } of many) {
      const file = variedWorkbook(features, withPrefix);
      expect(partsOf(saveInto(file, opened(file))), features.join()).toEqual(partsOf(file));
    }
  });

  test("with a cell changed, nothing but the cell's own is written anew", () => {
    for (const { features, withPrefix } of many.filter((_, index) => index % 4 === 0)) {
      const file = variedWorkbook(features, withPrefix);
      const now = withCell(opened(file), "Ark to", "B3", { value: text("ændret") });
      const [before, after] = [partsOf(file), partsOf(saveInto(file, now))];
      const touched = ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/calcChain.xml"];
      const bookkeeping = ["xl/_rels/workbook.xml.rels"];
      for (const [name, part] of Object.entries(before)) {
        const may = touched.includes(name) || (features.includes("calculationChain") && bookkeeping.includes(name));
        if (!may) expect(after[name], `${name} with ${features.join()}`).toBe(part);
      }
      if (withPrefix) continue;
      const own = '<c r="B3" t="s"><v>2</v></c>';
      const wanted = (before["xl/worksheets/sheet2.xml"] ?? "").replace('<c r="B3"><v>4</v></c>', own);
      expect(withoutArea(after["xl/worksheets/sheet2.xml"] ?? "")).toBe(withoutArea(wanted));
    }
  });
});

describe("a file with everything", () => {
  const file = variedWorkbook(Object.keys(FEATURES));

  test("a look that changes keeps what its cell's style had besides", () => {
    const before = opened(file).sheets[1]?.cells.find(({ ref }) => ref.row === 1 && ref.column === 1);
    const look = { ...before!.look, bold: false, fill: "#FFEE00" };
    const styles = partsOf(saveInto(file, withCell(opened(file), "Ark to", "B2", { look })))["xl/styles.xml"] ?? "";
    expect(styles).toContain(
      '<font><u val="double"/><sz val="14"/><color theme="4" tint="0.4"/><name val="Georgia"/></font>',
    );
    expect(styles).toContain('<alignment vertical="center" textRotation="45"/><protection locked="0"/></xf></cellXfs>');
    expect(styles).toContain('<fgColor rgb="FFFFEE00"/>');
  });

  test("the cell that tells a shared formula may change: the others keep theirs", () => {
    const saved = saveInto(
      file,
      withCell(opened(file), "Ark to", "C2", { formula: null, value: { kind: "number", value: 1 } }),
    );
    const cells = read(saved).sheets[1]?.cells.map((row) => row[2]?.formula ?? null);
    expect(cells?.slice(0, 5)).toEqual([null, null, "=B3*2", "=B4*2", "=SUM(B2:B4)"]);
  });

  test("a new result is written beside the formula as it was; an error the grid cannot help is not", () => {
    const five = withCell(opened(file), "Ark to", "C5", { value: { kind: "number", value: 7 } });
    const both = withCell(five, "Ark to", "C3", { value: { kind: "error", code: "#NAME?" } });
    const sheet = partsOf(saveInto(file, both))["xl/worksheets/sheet2.xml"];
    expect(sheet).toContain('<c r="C5"><f>SUM(B2:B4)</f><v>7</v></c>');
    expect(sheet).toContain('<c r="C3"><f t="shared" si="0"/><v>8</v></c>');
  });

  test("sheets come, go, move and get other names, and names and print titles follow", () => {
    const [first, second] = opened(file).sheets;
    const added = {
      name: "Ny & ny",
      was: null,
      cells: [{ ref: { row: 0, column: 0 }, value: text("=a"), formula: null, look: PLAIN_LOOK }],
    };
    const sheets = [added, { ...second!, name: "Omdøbt" }];
    const saved = saveInto(file, {
      sheets,
      activeSheet: "Omdøbt",
      names: { set: new Map([["Ny_sats", "=1.05"]]), removed: new Set(["Sats"]) },
    });
    const workbook = read(saved);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Ny & ny", "Omdøbt"]);
    expect([workbook.activeSheet, first?.name]).toEqual(["Omdøbt", "Ark1"]);
    expect(workbook.sheets[0]?.cells[0]?.[0]?.value).toEqual(text("=a"));
    expect(workbook.names).toEqual([
      { name: "Lokal", refersTo: "='Omdøbt'!$B$2", sheet: "Omdøbt" },
      { name: "Ny_sats", refersTo: "=1.05", sheet: null },
    ]);
    const parts = partsOf(saved);
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Omdøbt'!$1:$1</definedName>`,
    );
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"))).toEqual([
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(parts["xl/charts/chart1.xml"]).toBeDefined();
  });

  test("what only a deleted sheet led to goes with it, and nothing is left that names it", () => {
    const [first] = opened(file).sheets;
    const parts = partsOf(saveInto(file, { sheets: [first!], activeSheet: "Ark1", names: NO_NAMES }));
    const gone = [
      "xl/worksheets/sheet2.xml",
      "xl/charts/chart1.xml",
      "xl/media/image1.png",
      "xl/comments1.xml",
      "xl/tables/table1.xml",
    ];
    expect(gone.filter((name) => name in parts)).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toContain("sheet2.xml");
    expect(parts["customXml/item1.xml"]).toBeDefined();
    expect(parts["xl/workbook.xml"]).not.toContain("Lokal");
  });

  test("lists, merges, print set-up, frozen panes, protection and hidden rows change alone", () => {
    const now = opened(file);
    const sheets = now.sheets.map((sheet) =>
      sheet.name === "Ark1"
        ? sheet
        : {
            ...sheet,
            merges: [],
            hiddenRows: [1],
            protected: true,
            frozen: { rows: 2, columns: 1 },
            lists: [{ range: { top: 8, left: 2, bottom: 8, right: 2 }, choices: ["a", "b"] }],
            page: { printArea: { top: 0, left: 0, bottom: 4, right: 2 }, landscape: false, fitToWidth: true },
          },
    );
    const saved = saveInto(file, { ...now, sheets });
    const sheet = read(saved).sheets[1];
    expect(sheet).toMatchObject({ merges: [], hiddenRows: [1], protected: true, frozen: { rows: 2, columns: 1 } });
    expect(sheet?.page).toEqual({
      printArea: { top: 0, left: 0, bottom: 4, right: 2 },
      landscape: false,
      fitToWidth: true,
    });
    const xml = partsOf(saved)["xl/worksheets/sheet2.xml"] ?? "";
    expect(xml).toContain('<dataValidation type="whole"');
    expect(xml).toContain('"a,b"');
    expect(xml).toContain(
      '<pageSetup paperSize="8" scale="70" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain("<headerFooter>");
  });
});

describe("a formula that fills several cells", () => {
  const file = variedWorkbook(["dynamicArray"]);
  const formula = "=SORT(B2:B3)";
  const sheetOf = (now: CarriedWorkbookToWrite): string =>
    partsOf(saveInto(file, now))["xl/worksheets/sheet2.xml"] ?? "";

  test("stays as it was, results and all, where the grid cannot calculate it", () => {
    const failed = withCell(opened(file), "Ark to", "A10", { value: { kind: "error", code: "#NAME?" } });
    const now = withCell(failed, "Ark to", "A11", { value: { kind: "blank" }, formula: null });
    expect(withoutArea(sheetOf(now))).toBe(withoutArea(partsOf(file)["xl/worksheets/sheet2.xml"] ?? ""));
  });

  test("gives way to what is typed into it", () => {
    const blocked = withCell(opened(file), "Ark to", "A10", { value: { kind: "error", code: "#SPILL!" } });
    const value = { kind: "number", value: 8 } as const;
    expect(sheetOf(withCell(blocked, "Ark to", "A11", { value, formula: null }))).toContain('<c r="A11"><v>8</v></c>');
  });

  test("has its other results written where they stand, and no formula beside them", () => {
    const spills = { top: 9, left: 0, bottom: 10, right: 0 };
    const first = withCell(opened(file), "Ark to", "A10", { spills });
    const value = { kind: "number", value: 5 } as const;
    const now = withCell(first, "Ark to", "A11", { value, formula, isSpilled: true });
    expect(sheetOf(now)).toContain('<c r="A11"><v>5</v></c>');
    expect(sheetOf(now)).toContain('<c r="A10" cm="1"><f t="array" ref="A10:A11">_xlfn._xlws.SORT(B2:B3)</f>');
  });

  test("says how far it goes when that is another", () => {
    const spills = { top: 9, left: 0, bottom: 11, right: 0 };
    const first = withCell(opened(file), "Ark to", "A10", { spills });
    const value = { kind: "number", value: 7 } as const;
    const sheet = sheetOf(withCell(first, "Ark to", "A12", { value, formula, isSpilled: true }));
    expect(sheet).toContain('<f t="array" ref="A10:A12">_xlfn._xlws.SORT(B2:B3)</f>');
    expect(sheet).toContain('<c r="A12"><v>7</v></c>');
  });
});
