import { expect, test } from "vitest";
import { firstSheet, packageOf, sheetOf } from "../packages.ts";

const TEXTS = { "xl/sharedStrings.xml": "<sst><si><t>Husleje</t></si><si><t>Løn</t></si></sst>" };
const STYLES = {
  "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
};

test("cells of one text in the file are told apart by their type, their style and their formula", () => {
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="B${number}" t="s"><v>1</v></c>` +
    `<c r="C${number}" t="b"><v>1</v></c><c r="D${number}" s="1"><v>1</v></c>` +
    `<c r="E${number}"><f>A${number}</f><v>1</v></c><c r="F${number}" t="str"><v>1</v></c></row>`;
  const { cells } = firstSheet(packageOf(sheetOf(row(1), row(2)), { ...TEXTS, ...STYLES }));
  const told = cells.map((line) => line.map(({ value, formula, numberFormat }) => ({ value, formula, numberFormat })));
  const one = { value: { kind: "number", value: 1 }, formula: null, numberFormat: "General" };
  const line = (number: number): object[] => [
    one,
    { ...one, value: { kind: "text", text: "Løn" } },
    { ...one, value: { kind: "boolean", value: true } },
    { ...one, numberFormat: "0.00%" },
    { ...one, formula: `=A${number}` },
    { ...one, value: { kind: "text", text: "1" } },
  ];
  expect(told).toEqual([line(1), line(2)]);
  expect(cells[0]?.[0]).toBe(cells[1]?.[0]);
});
