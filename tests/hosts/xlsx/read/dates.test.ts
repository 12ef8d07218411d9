import { expect, test } from "vitest";
import { contentsOf, firstSheet, packageOf, sheetOf } from "../packages.ts";

const FORMATS = ["General", "yyyy", "[h]:mm", "#,##0\\ \\d\\k\\k", "d/m/yy h:mm"];
const numFmts = FORMATS.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join("");
const xfs = FORMATS.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join("");
const STYLES = `<styleSheet><numFmts>${numFmts}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`;
const LISTED = '<sheets><sheet name="Ark1" sheetId="1" id="rId1"/></sheets>';

function valuesIn(workbook: string, ...cells: readonly string[]): unknown[] {
  const bytes = packageOf(sheetOf(`<row r="1">${cells.join("")}</row>`), {
    "xl/styles.xml": STYLES,
    "xl/workbook.xml": workbook,
  });
  return Object.values(contentsOf(firstSheet(bytes))).map(({ value }) => (value as { value?: unknown }).value);
}

const SERIALS = FORMATS.map((_, style) => `<c s="${style}"><v>44197</v></c>`);
const OF_FORMULA = '<c s="1"><f>A1</f><v>44197</v></c>';
const ISO = '<c s="1" t="d"><v>2026-01-01</v></c>';

test.each(["1", "true"])(
  "a workbook that counts from 1904 (%s) has its dates, and only them, moved to Excel's usual count",
  (on) => {
    const workbook = `<workbook><workbookPr date1904="${on}"/>${LISTED}</workbook>`;
    expect(valuesIn(workbook, ...SERIALS, OF_FORMULA, ISO)).toEqual([44197, 45659, 44197, 44197, 45659, 45659, 46023]);
  },
);

test.each(['<workbookPr date1904="0"/>', "<workbookPr/>", ""])(
  "a workbook that does not stays as it is: %s",
  (properties) => {
    expect(valuesIn(`<workbook>${properties}${LISTED}</workbook>`, ...SERIALS)).toEqual(SERIALS.map(() => 44197));
  },
);

test("dates and times that stand as text in a strict workbook are numbers with a format", () => {
  const cells = ["2026-01-01", "PT6M", "18:00:00", "P1Y"].map(
    (text, column) => `<c r="${"ABCD"[column]}1" t="d"><v>${text}</v></c>`,
  );
  const read = firstSheet(packageOf(sheetOf(`<row r="1">${cells.join("")}</row>`))).cells[0] ?? [];
  expect(read.map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
    [{ kind: "number", value: 46023 }, "yyyy-mm-dd"],
    [{ kind: "number", value: 6 / 1440 }, "[h]:mm:ss"],
    [{ kind: "number", value: 0.75 }, "h:mm:ss"],
    [{ kind: "error", code: "#VALUE!" }, "h:mm:ss"],
  ]);
});
