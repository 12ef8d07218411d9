import { strToU8, zipSync } from "fflate";
import { RARER_FEATURES } from "./rarerFeatures.ts";
import { type Feature, type FeatureSheet, HEAD, MAIN, REL, relationships } from "./workbookFeature.ts";

const OPEN = "http://schemas.openxmlformats.org";
const element = (xml: string) => ({ sheet: ({ after }: FeatureSheet) => void after.push(xml) });
const BYTES = Uint8Array.from({ length: 200 }, (_, index) => (index * 37) % 256);

/** In the order the schema of a worksheet wants, those after the cells. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  protectedRanges: element('<protectedRanges><protectedRange sqref="A1" name="Fri"/></protectedRanges>'),
  autoFilter: element(
    '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
  ),
  merges: element('<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>'),
  conditionalFormats: element(
    '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
  ),
  validation: element(
    '<dataValidations count="2"><dataValidation type="whole" operator="between" allowBlank="1" sqref="B2"><formula1>1</formula1><formula2>9</formula2></dataValidation>' +
      '<dataValidation type="list" sqref="C9"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>',
  ),
  hyperlink: {
    sheet: ({ after, arrows }) => {
      after.push('<hyperlinks><hyperlink ref="A1" r:id="rIdLink"/></hyperlinks>');
      arrows.push(["rIdLink", "hyperlink", "https://example.org/", true]);
    },
  },
  printing: element(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.2" footer="0.2"/>' +
      '<pageSetup paperSize="8" scale="70" orientation="landscape"/><headerFooter><oddHeader>&amp;C&amp;A</oddHeader></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
  ),
  ignoredErrors: element('<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>'),
  chart: {
    sheet: ({ after, arrows }) => {
      after.push('<drawing r:id="rIdDrawing"/>');
      arrows.push(["rIdDrawing", "drawing", "../drawings/drawing1.xml"]);
    },
    parts: {
      "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${OPEN}/drawingml/2006/spreadsheetDrawing"><!-- tegning --></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships([
        ["rId1", "chart", "../charts/chart1.xml"],
        ["rId2", "image", "../media/image1.png"],
      ]),
      "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${OPEN}/drawingml/2006/chart"><c:chart/></c:chartSpace>`,
      "xl/media/image1.png": BYTES,
    },
  },
  notes: {
    sheet: ({ after, arrows }) => {
      after.push('<legacyDrawing r:id="rIdVml"/>');
      arrows.push(
        ["rIdVml", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rIdNotes", "comments", "../comments1.xml"],
      );
    },
    parts: {
      "xl/drawings/vmlDrawing1.vml": "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape id='_x0000_s1'/></xml>",
      "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ø</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Husk &lt;dette&gt;</t></text></comment></commentList></comments>`,
    },
  },
  table: {
    sheet: ({ after, arrows }) => {
      after.push('<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>');
      arrows.push(["rIdTable", "table", "../tables/table1.xml"]);
    },
    parts: {
      "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="Tabel1" displayName="Tabel1" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>`,
    },
  },
  extension: element(
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x"><x14:ukendt a="&gt;"/></ext></extLst>',
  ),
  views: {
    sheet: ({ before }) =>
      void before.push(
        '<sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
      ),
  },
  widths: {
    sheet: ({ before }) =>
      void before.push(
        '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/><cols><col min="1" max="1" width="42.7109375" customWidth="1"/><col min="2" max="3" width="12" outlineLevel="1"/></cols>',
      ),
  },
  names: {
    workbook:
      '<definedNames><definedName name="Sats">1.03</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Ark to\'!$1:$1</definedName><definedName name="Lokal" localSheetId="1">\'Ark to\'!$B$2</definedName></definedNames>',
  },
  customXml: {
    root: ["customXml", "customXml/item1.xml"],
    parts: {
      "customXml/item1.xml": '<sag xmlns="urn:eksempel"><nr>2026-1</nr></sag>',
      "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
      "customXml/itemProps1.xml": "<ds:datastoreItem xmlns:ds='urn:ds'/>",
    },
  },
  properties: {
    root: ["metadata/core-properties", "docProps/core.xml"],
    parts: {
      "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>Sag</dc:title></cp:coreProperties>`,
    },
  },
  settings: {
    root: ["webextensiontaskpanes", "xl/webextensions/taskpanes.xml"],
    parts: {
      "xl/webextensions/taskpanes.xml": "<wetp:taskpanes xmlns:wetp='urn:wetp'/>",
      "xl/webextensions/_rels/taskpanes.xml.rels": relationships([["rId1", "webextension", "webextension1.xml"]]),
      "xl/webextensions/webextension1.xml":
        '<we:webextension xmlns:we="urn:we"><we:properties><we:property name="a" value="1"/></we:properties></we:webextension>',
    },
  },
  theme: {
    arrow: ["theme", "theme/theme1.xml"],
    parts: { "xl/theme/theme1.xml": "<a:theme xmlns:a='urn:a' name='Tema'/>" },
  },
  calculationChain: {
    arrow: ["calcChain", "calcChain.xml"],
    parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="2"/></calcChain>` },
  },
  ...RARER_FEATURES,
  unknownPart: { arrow: ["noget-nyt", "nyt/del1.bin"], parts: { "xl/nyt/del1.bin": BYTES } },
};

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><u val="double"/><sz val="14"/><color theme="4" tint="0.4"/><name val="Georgia"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="5"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thick"><color indexed="10"/></left><right/><top style="double"><color auto="1"/></top><bottom/><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1"><alignment vertical="center" textRotation="45"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;
const TEXTS = `${HEAD}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>Fælles</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Fed </t></r><r><t>og ikke</t></r></si></sst>`;
const CELLS = `<row r="1" spans="1:3" ht="33" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="2" t="str"><v>=ikke</v></c><c r="B2" s="1"><v>-1300.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>-2601</v></c></row><row r="3"><c r="B3"><v>4</v></c><c r="C3"><f t="shared" si="0"/><v>8</v></c></row><row r="4" hidden="1"><c r="B4"><v>5</v></c><c r="C4"><f t="shared" si="0"/><v>10</v></c></row><row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"><f>SUM(B2:B4)</f><v>-1291.5</v></c></row>`;

/** .NET writers give the main namespace a prefix. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?![?!]|\w+:)(\w)/g, "<$1x:$2").replace(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`);
}

/** A workbook with these features, as Excel, LibreOffice or a .NET library might have written it. */
export function variedWorkbook(features: readonly string[], withPrefix = false): Uint8Array {
  const own = Object.keys(FEATURES)
    .filter((name) => features.includes(name))
    .map((name) => FEATURES[name]!);
  const sheet: FeatureSheet = { before: [], rows: [], after: [], arrows: [] };
  for (const feature of own) feature.sheet?.(sheet);
  const namespaces = `xmlns="${MAIN}" xmlns:r="${REL}"`;
  const main = (xml: string): string => (withPrefix ? prefixed(xml) : xml);
  const worksheet = (before: string, rows: string, after: string): string =>
    main(
      `${HEAD}<worksheet ${namespaces}><dimension ref="A1:C5"/>${before}<sheetData>${CELLS}${rows}</sheetData>${after}</worksheet>`,
    );
  const arrows = own.flatMap(({ arrow }, index) => (arrow ? [[`rIdX${index}`, ...arrow] as const] : []));
  const roots = own.flatMap(({ root }, index) => (root ? [[`rIdX${index}`, ...root] as const] : []));
  const named = own.map(({ workbook = "" }) => workbook).join("");
  const ending = own.map(({ workbookEnd = "" }) => workbookEnd).join("");
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"], ...roots]),
    "xl/workbook.xml": main(
      `${HEAD}<workbook ${namespaces}><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="10" activeTab="1"/></bookViews><sheets><sheet name="Ark1" sheetId="7" r:id="rId1"/><sheet name="Ark to" sheetId="3" r:id="rId2"/></sheets>${named}<calcPr calcId="181029"/>${ending}</workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ...arrows,
    ]),
    "xl/worksheets/sheet1.xml": worksheet("", "", ""),
    "xl/worksheets/sheet2.xml": worksheet(sheet.before.join(""), sheet.rows.join(""), sheet.after.join("")),
    "xl/styles.xml": main(STYLES),
    "xl/sharedStrings.xml": main(TEXTS),
    ...(sheet.arrows.length > 0 && { "xl/worksheets/_rels/sheet2.xml.rels": relationships(sheet.arrows) }),
    ...Object.assign({}, ...own.map((feature) => feature.parts ?? {})),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
    { level: 0 },
  );
}

/** Two hundred of them: each feature alone and left out alone, and combinations that a number decides. */
export function manyWorkbooks(): { readonly features: readonly string[]; readonly withPrefix: boolean }[] {
  const names = Object.keys(FEATURES);
  const alone = names.map((name) => [name]);
  const leftOut = names.map((name) => names.filter((other) => other !== name));
  const mixed = Array.from({ length: 200 - alone.length - leftOut.length }, (_, seed) =>
    names.filter((_name, index) => ((seed + 1) * 2_654_435_761 * (index + 3)) % 97 > 48),
  );
  return [...alone, ...leftOut, ...mixed].map((features, index) => ({ features, withPrefix: index % 5 === 4 }));
}
