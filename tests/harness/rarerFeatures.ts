import { type Feature, HEAD, MAIN, relationships } from "./workbookFeature.ts";

const MS = "http://schemas.microsoft.com/office";

/** What a workbook of an office gathers over the years, and a grid in a browser has no place for. */
export const RARER_FEATURES: Readonly<Record<string, Feature>> = {
  protection: {
    sheet: ({ after }) =>
      void after.unshift(
        '<sheetProtection algorithmName="SHA-512" hashValue="QQ==" saltValue="Qg==" spinCount="100000"/>',
      ),
  },
  externalLink: {
    workbook: '<externalReferences><externalReference r:id="rIdExternal"/></externalReferences>',
    arrow: ["externalLink", "externalLinks/externalLink1.xml"],
    sheet: ({ rows }) => void rows.push('<row r="8"><c r="B8"><f>[1]Budget!$B$4*2</f><v>12</v></c></row>'),
    parts: {
      "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="urn:r" r:id="rId1"><sheetNames><sheetName val="Budget"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
        ["rId1", "externalLinkPath", "file:///P:/budget/2026.xlsx", true],
      ]),
    },
  },
  pivot: {
    workbookEnd: '<pivotCaches><pivotCache cacheId="4" r:id="rIdCache"/></pivotCaches>',
    arrow: ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    sheet: ({ arrows }) => void arrows.push(["rIdPivot", "pivotTable", "../pivotTables/pivotTable1.xml"]),
    parts: {
      "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" recordCount="0"/>`,
      "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="4"/>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
        ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
      ]),
    },
  },
  threadedComments: {
    sheet: ({ arrows }) =>
      void arrows.push([
        "rIdThread",
        `${MS}/2017/10/relationships/threadedComment`,
        "../threadedComments/threadedComment1.xml",
      ]),
    arrow: [`${MS}/2017/10/relationships/person`, "persons/person.xml"],
    parts: {
      "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>Er det rigtigt?</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `${HEAD}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"/>`,
    },
  },
  slicer: {
    sheet: ({ arrows }) => void arrows.push(["rIdSlicer", `${MS}/2007/relationships/slicer`, "../slicers/slicer1.xml"]),
    arrow: [`${MS}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
    workbookEnd:
      '<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="urn:x14"><x14:slicerCaches/></ext></extLst>',
    parts: {
      "xl/slicers/slicer1.xml": "<slicers xmlns='urn:x14'/>",
      "xl/slicerCaches/slicerCache1.xml": "<slicerCacheDefinition xmlns='urn:x14' name='Udsnit'/>",
    },
  },
  formControl: {
    sheet: ({ after, arrows }) => {
      after.push(
        '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rIdControl" name="Drop Down 1"/></controls></mc:Choice></mc:AlternateContent>',
      );
      arrows.push(["rIdControl", "ctrlProp", "../ctrlProps/ctrlProp1.xml"]);
    },
    parts: { "xl/ctrlProps/ctrlProp1.xml": "<formControlPr xmlns='urn:x14' objectType='Drop' fmlaLink='$B$2'/>" },
  },
  sparklines: {
    sheet: ({ after }) =>
      void after.push(
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x14"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      ),
  },
  dynamicArray: {
    arrow: ["sheetMetadata", "metadata.xml"],
    sheet: ({ rows }) =>
      void rows.push(
        '<row r="10"><c r="A10" cm="1"><f t="array" ref="A10:A11">_xlfn._xlws.SORT(B2:B3)</f><v>-1300.5</v></c></row><row r="11"><c r="A11"><v>4</v></c></row>',
      ),
    parts: {
      "xl/metadata.xml": `${HEAD}<metadata xmlns="${MAIN}"><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    },
  },
  dataTable: {
    sheet: ({ rows }) =>
      void rows.push(
        '<row r="13"><c r="B13"><f t="dataTable" ref="B13:B14" dt2D="0" dtr="0" r1="B2"/><v>7</v></c></row><row r="14"><c r="B14"><v>8</v></c></row>',
      ),
  },
  outline: {
    sheet: ({ rows }) =>
      void rows.push(
        '<row r="16" outlineLevel="1" hidden="1"><c r="A16"><v>1</v></c></row><row r="17" outlineLevel="1" hidden="1"><c r="A17"><v>2</v></c></row><row r="18" collapsed="1"><c r="A18"><f>SUBTOTAL(9,A16:A17)</f><v>3</v></c></row>',
      ),
  },
  richAndPhonetic: {
    sheet: ({ rows }) =>
      void rows.push(
        '<row r="20"><c r="A20" t="inlineStr"><is><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>Rød</t></r><r><t xml:space="preserve"> og sort</t></r><rPh sb="0" eb="3"><t>rød</t></rPh></is></c><c r="B20" vm="1"><v>3</v></c></row>',
      ),
  },
};
