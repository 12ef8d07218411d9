import { expect, test } from "vitest";
import { firstSheet, packageOf, sheetOf } from "../packages.ts";

const STYLES = `<styleSheet>
  <numFmts><numFmt numFmtId="164" formatCode="#,##0&quot; kr.&quot;"/><numFmt numFmtId="165" formatCode=""/></numFmts>
  <fonts><font><sz val="11"/></font><font><b/><i val="0"/><sz val="9"/><color rgb="FF595959"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFe7edf3"/></patternFill></fill></fills>
  <borders><border><top/></border><border><top style="thin"><color auto="1"/></top><bottom/></border></borders>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs>
    <xf/><xf numFmtId="3"/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="right" wrapText="1" indent="2"/></xf><xf numFmtId="14"/><xf numFmtId="165"/>
  </cellXfs>
  <dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

test("number formats, fonts, fills, borders and alignment", () => {
  const row =
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c ` +
    `r="D1" s="3"><v>1</v></c><c r="E1" s="4"><v>1</v></c></row>`;
  const cells = firstSheet(packageOf(sheetOf(row), { "xl/styles.xml": STYLES })).cells[0] ?? [];
  expect(cells.map(({ numberFormat }) => numberFormat)).toEqual([
    "General",
    "#,##0",
    '#,##0" kr."',
    "m/d/yyyy",
    "General",
  ]);
  expect(cells[2]?.look).toEqual({
    bold: true,
    italic: false,
    fontSize: 9,
    fontColor: "#595959",
    fill: "#E7EDF3",
    numberFormat: '#,##0" kr."',
    topBorder: true,
    bottomBorder: false,
    horizontal: "right",
    wrap: true,
    indent: 2,
  });
});
