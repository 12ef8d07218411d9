/** What Microsoft's documentation promises of a call: the page it stands on, the call, and its answer. */
export interface Case {
  readonly page: string;
  readonly call: string;
  readonly ask: (place: Place) => Asked;
  readonly answer: unknown;
}

export interface Place {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  /** A1:C3 holds 1, 2, 3; "a", true, blank; "=SUM(A1:C1)" (6), blank, blank. */
  readonly range: (address: string) => Excel.Range;
}

/** Asks before the sync, and reads after it. */
export type Asked = () => unknown;

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/";

const address =
  (of: (place: Place) => Excel.Range) =>
  (place: Place): Asked => {
    const range = of(place).load("address");
    return () => range.address;
  };

/** Range calls that answer another range: its address. */
const MOVES: readonly (readonly [call: string, of: (place: Place) => Excel.Range, answer: string])[] = [
  ...["A1", "B2:D5", "C3:C9", "A:C", "2:4"].map(
    (text) => [`getRange("${text}")`, ({ range }: Place) => range(text), `Data!${text}`] as const,
  ),
  ...[
    [0, 0, "B2"],
    [1, 2, "D3"],
    [5, 0, "B7"],
    [0, 9, "K2"],
  ].map(
    ([row, column, answer]) =>
      [
        `getCell(${row}, ${column})`,
        ({ range }: Place) => range("B2:D5").getCell(row as number, column as number),
        `Data!${answer}`,
      ] as const,
  ),
  ...[0, 1, 2, 3].map(
    (row) =>
      [`getRow(${row})`, ({ range }: Place) => range("B2:D5").getRow(row), `Data!B${row + 2}:D${row + 2}`] as const,
  ),
  ...["B", "C", "D"].map(
    (letter, column) =>
      [
        `getColumn(${column})`,
        ({ range }: Place) => range("B2:D5").getColumn(column),
        `Data!${letter}2:${letter}5`,
      ] as const,
  ),
  ...(
    [
      [0, 0, "B2:D5"],
      [1, 1, "C3:E6"],
      [-1, -1, "A1:C4"],
      [10, 0, "B12:D15"],
      [0, 20, "V2:X5"],
      [-1, 3, "E1:G4"],
    ] as const
  ).map(
    ([rows, columns, answer]) =>
      [
        `getOffsetRange(${rows}, ${columns})`,
        ({ range }: Place) => range("B2:D5").getOffsetRange(rows, columns),
        `Data!${answer}`,
      ] as const,
  ),
  ...(
    [
      [0, 0, "B2:D5"],
      [1, 2, "B2:F6"],
      [-1, 0, "B2:D4"],
      [0, -2, "B2:B5"],
      [-3, -2, "B2"],
    ] as const
  ).map(
    ([rows, columns, answer]) =>
      [
        `getResizedRange(${rows}, ${columns})`,
        ({ range }: Place) => range("B2:D5").getResizedRange(rows, columns),
        `Data!${answer}`,
      ] as const,
  ),
  ...(
    [
      [1, 1, "B2"],
      [2, 3, "B2:D3"],
      [6, 1, "B2:B7"],
    ] as const
  ).map(
    ([rows, columns, answer]) =>
      [
        `getAbsoluteResizedRange(${rows}, ${columns})`,
        ({ range }: Place) => range("B2:D5").getAbsoluteResizedRange(rows, columns),
        `Data!${answer}`,
      ] as const,
  ),
  ["getLastCell()", ({ range }) => range("B2:D5").getLastCell(), "Data!D5"],
  ["getLastRow()", ({ range }) => range("B2:D5").getLastRow(), "Data!B5:D5"],
  ["getLastColumn()", ({ range }) => range("B2:D5").getLastColumn(), "Data!D2:D5"],
  ["getEntireRow()", ({ range }) => range("B2:D5").getEntireRow(), "Data!2:5"],
  ["getEntireColumn()", ({ range }) => range("B2:D5").getEntireColumn(), "Data!B:D"],
  ["getRowsBelow(2)", ({ range }) => range("B2:D5").getRowsBelow(2), "Data!B6:D7"],
  ["getColumnsAfter(2)", ({ range }) => range("B2:D5").getColumnsAfter(2), "Data!E2:F5"],
  ["getBoundingRect(F9)", ({ range }) => range("B2:D5").getBoundingRect("F9"), "Data!B2:F9"],
  ["getBoundingRect(A1)", ({ range }) => range("B2:D5").getBoundingRect("A1"), "Data!A1:D5"],
  ["getIntersection(C1:C3)", ({ range }) => range("B2:D5").getIntersection("C1:C3"), "Data!C2:C3"],
  ["getIntersection(2:2)", ({ range }) => range("B2:D5").getIntersection("2:2"), "Data!B2:D2"],
  ["getUsedRange()", ({ range }) => range("A:Z").getUsedRange(), "Data!A1:C3"],
  ["getUsedRangeOrNullObject(true)", ({ range }) => range("A1:Z9").getUsedRangeOrNullObject(true), "Data!A1:C3"],
];

const moves = MOVES.map(([call, of, answer]): Case => ({
  page: `${API}range`,
  call: `Range.${call}`,
  ask: address(of),
  answer,
}));

/** Of a range: how large it is and where. */
const SHAPES: readonly (readonly [text: string, rows: number, columns: number, row: number, column: number])[] = [
  ["A1", 1, 1, 0, 0],
  ["B2:D5", 4, 3, 1, 1],
  ["C10:C19", 10, 1, 9, 2],
  ["A1:Z1", 1, 26, 0, 0],
  ["AA5:AB6", 2, 2, 4, 26],
  ["A:A", 1_048_576, 1, 0, 0],
  ["3:4", 2, 16_384, 2, 0],
];

const shapes = SHAPES.flatMap(([text, rows, columns, row, column]): Case[] => {
  const facts: Readonly<Record<string, unknown>> = {
    rowCount: rows,
    columnCount: columns,
    rowIndex: row,
    columnIndex: column,
    cellCount: rows * columns,
    isEntireColumn: rows === 1_048_576,
    isEntireRow: columns === 16_384,
  };
  return Object.entries(facts).map(([name, answer]) => ({
    page: `${API}range`,
    call: `Range.${name} of ${text}`,
    ask: ({ range }) => {
      const asked = range(text).load(name);
      return () => asked[name as keyof Excel.Range];
    },
    answer,
  }));
});

/** What is written into a cell, and what the cell then holds. */
const WRITTEN: readonly (readonly [value: unknown, held: unknown, type: string, formula: unknown])[] = [
  [1, 1, "Double", 1],
  [-1300.5, -1300.5, "Double", -1300.5],
  [0, 0, "Double", 0],
  ["tekst", "tekst", "String", "tekst"],
  ["æøå", "æøå", "String", "æøå"],
  ["'2026", "2026", "String", "2026"],
  ["2026", 2026, "Double", 2026],
  [true, true, "Boolean", true],
  [false, false, "Boolean", false],
  ["", "", "Empty", ""],
  ["12.5%", 0.125, "Double", 0.125],
  ["#N/A", "#N/A", "Error", "#N/A"],
];

const written = WRITTEN.flatMap(([value, held, type, formula]): Case[] => {
  const asked = (member: "values" | "valueTypes" | "formulas", answer: unknown): Case => ({
    page:
      member === "formulas"
        ? `${API}range#excel-excel-range-formulas-member`
        : `${GUIDE}excel-add-ins-ranges-set-get-values`,
    call: `Range.${member} after values = ${JSON.stringify(value)}`,
    ask: ({ range }) => {
      const cell = range("F6");
      cell.values = [[value]];
      cell.load(member);
      return () => cell[member][0]?.[0] as unknown;
    },
    answer,
  });
  return [asked("values", held), asked("valueTypes", type), asked("formulas", formula)];
});

/** Blank and null values in arrays. */
const blanks: Case[] = (
  [
    ["null leaves a cell as it is", [[null, 9, null]], [1, 9, 3]],
    ['"" empties a cell', [["", 9, ""]], ["", 9, ""]],
    ["one value fills a range", 7, [7, 7, 7]],
    ["one text fills a range", "x", ["x", "x", "x"]],
    ["one formula fills a range", "=1+1", [0, 0, 0]],
  ] as const
).map(([call, value, answer]) => ({
  page: `${GUIDE}excel-add-ins-blank-null-values`,
  call,
  ask: ({ range }) => {
    const row = range("A1:C1");
    row.values = value as unknown as unknown[][];
    row.load("values");
    return () => row.values[0];
  },
  answer,
}));

/** A property of a format that is set and read again, for a whole range. */
const FORMATS: readonly (readonly [path: string, value: unknown])[] = [
  ...["bold", "italic", "strikethrough"].flatMap((name) => [
    [`font.${name}`, true] as const,
    [`font.${name}`, false] as const,
  ]),
  ["font.color", "#FF0000"],
  ["font.color", "#0F7B6C"],
  ["font.name", "Calibri"],
  ["font.size", 9],
  ["font.size", 14.5],
  ["font.underline", "Single"],
  ["font.underline", "None"],
  ["fill.color", "#FFF4CE"],
  ["fill.color", "#E7EDF3"],
  ...["General", "Left", "Center", "Right"].map((value) => ["horizontalAlignment", value] as const),
  ...["Top", "Center", "Bottom"].map((value) => ["verticalAlignment", value] as const),
  ["wrapText", true],
  ["wrapText", false],
  ["indentLevel", 2],
  ["columnWidth", 75],
  ["columnWidth", 48],
  ["rowHeight", 30],
  ["rowHeight", 15],
];

function at(root: object, path: readonly string[]): Record<string, unknown> {
  return path.reduce((object, name) => object[name] as Record<string, unknown>, root as Record<string, unknown>);
}

const typeOf = (path: string): string =>
  path.startsWith("font") ? "rangefont" : path.startsWith("fill") ? "rangefill" : "rangeformat";

const formats = FORMATS.flatMap(([path, value]): Case[] => {
  const steps = path.split(".");
  const name = steps.pop() ?? "";
  const asked =
    (text: string) =>
    ({ range }: Place): Asked => {
      at(range("B2:C3").format, steps)[name] = value;
      const object = at(range(text).format, steps) as unknown as { load: (name: string) => unknown };
      object.load(name);
      return () => (object as unknown as Record<string, unknown>)[name];
    };
  const page = `${API}${typeOf(path)}`;
  return [
    { page, call: `format.${path} = ${String(value)}, read of the range`, ask: asked("B2:C3"), answer: value },
    { page, call: `format.${path} = ${String(value)}, read of a cell`, ask: asked("C3"), answer: value },
  ];
});

/** "Returns null if the property isn't the same for all cells." */
const mixed: Case[] = (
  [
    ["font.bold", true],
    ["font.italic", true],
    ["font.size", 20],
    ["font.name", "Georgia"],
    ["horizontalAlignment", "Right"],
    ["verticalAlignment", "Top"],
    ["wrapText", true],
    ["indentLevel", 3],
    ["columnWidth", 99],
    ["rowHeight", 45],
  ] as const
).map(([path, value]) => ({
  page: `${GUIDE}excel-add-ins-blank-null-values#null-values-from-property-reads`,
  call: `format.${path} of cells that differ is null`,
  ask: ({ range }) => {
    const steps = path.split(".");
    const name = steps.pop() ?? "";
    at(range("B2").format, steps)[name] = value;
    const object = at(range("A1:C3").format, steps) as unknown as { load: (name: string) => unknown };
    object.load(name);
    return () => (object as unknown as Record<string, unknown>)[name];
  },
  answer: null,
}));

const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

const borders = BORDERS.flatMap((edge): Case[] =>
  (
    [
      ["style", "Continuous"],
      ["weight", "Thin"],
      ["color", "#112233"],
    ] as const
  ).map(([name, value]) => ({
    page: `${API}rangeborder`,
    call: `borders.getItem("${edge}").${name} = ${value}`,
    ask: ({ range }) => {
      const border = range("B2:D4").format.borders.getItem(edge);
      Object.assign(border, { style: "Continuous", [name]: value });
      border.load(name);
      return () => border[name];
    },
    answer: value,
  })),
);

const numberFormats: Case[] = [
  "General",
  "@",
  "#,##0",
  "#,##0.00",
  "0%",
  "yyyy-mm-dd",
  "#,##0;-#,##0;;@",
  "0.0E+00",
].map((format) => ({
  page: `${API}range#excel-excel-range-numberformat-member`,
  call: `numberFormat = "${format}"`,
  ask: ({ range }) => {
    const cells = range("B2:C2");
    cells.numberFormat = [[format, format]];
    cells.load("numberFormat");
    return () => cells.numberFormat[0];
  },
  answer: [format, format],
}));

/** OrNullObject methods answer a null object where the others throw. */
const nulls: Case[] = (
  [
    [
      "worksheetcollection",
      "worksheets.getItemOrNullObject",
      ({ workbook }) => workbook.worksheets.getItemOrNullObject("Intet"),
    ],
    ["nameditemcollection", "names.getItemOrNullObject", ({ workbook }) => workbook.names.getItemOrNullObject("Intet")],
    [
      "settingcollection",
      "settings.getItemOrNullObject",
      ({ workbook }) => workbook.settings.getItemOrNullObject("intet"),
    ],
    [
      "worksheetcustompropertycollection",
      "customProperties.getItemOrNullObject",
      ({ sheet }) => sheet.customProperties.getItemOrNullObject("intet"),
    ],
    ["range", "getIntersectionOrNullObject", ({ range }) => range("A1").getIntersectionOrNullObject("B2")],
    ["range", "getUsedRangeOrNullObject", ({ range }) => range("X9").getUsedRangeOrNullObject()],
    ["range", "getSpillParentOrNullObject", ({ range }) => range("A1").getSpillParentOrNullObject()],
    ["range", "getSpillingToRangeOrNullObject", ({ range }) => range("A1").getSpillingToRangeOrNullObject()],
    ["range", "getMergedAreasOrNullObject", ({ range }) => range("A1").getMergedAreasOrNullObject()],
    ["worksheetfreezepanes", "getLocationOrNullObject", ({ sheet }) => sheet.freezePanes.getLocationOrNullObject()],
    ["pagelayout", "getPrintAreaOrNullObject", ({ sheet }) => sheet.pageLayout.getPrintAreaOrNullObject()],
    ["pagelayout", "getPrintTitleRowsOrNullObject", ({ sheet }) => sheet.pageLayout.getPrintTitleRowsOrNullObject()],
  ] as readonly (readonly [string, string, (place: Place) => OfficeExtension.ClientObject])[]
).map(([page, call, of]) => ({
  page: `${API}${page}`,
  call: `${call}: isNullObject`,
  ask: (place) => {
    const found = of(place);
    (found as unknown as { load: (names: string) => unknown }).load("isNullObject");
    return () => found.isNullObject;
  },
  answer: true,
}));

const settings: Case[] = ["tekst", 12.5, true, ["a", 1], { a: { b: null } }].map((value) => ({
  page: `${API}settingcollection#excel-excel-settingcollection-add-member(1)`,
  call: `settings.add("n", ${JSON.stringify(value)})`,
  ask: ({ workbook }) => {
    workbook.settings.add("n", value);
    const setting = workbook.settings.getItem("n").load("value");
    return () => JSON.parse(JSON.stringify(setting.value)) as unknown;
  },
  answer: value,
}));

const PAGES: readonly (readonly [name: string, value: unknown])[] = [
  ["orientation", "Landscape"],
  ["orientation", "Portrait"],
  ["centerHorizontally", true],
  ["centerVertically", true],
  ["printGridlines", true],
  ["printHeadings", true],
  ...["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"].map(
    (name) => [name, 36] as const,
  ),
];

const pages = PAGES.map(([name, value]): Case => ({
  page: `${API}pagelayout`,
  call: `pageLayout.${name} = ${String(value)}`,
  ask: ({ sheet }) => {
    Object.assign(sheet.pageLayout, { [name]: value });
    const layout = sheet.pageLayout.load(name);
    return () => layout[name as keyof Excel.PageLayout];
  },
  answer: value,
}));

const SHEETS: readonly (readonly [call: string, ask: Case["ask"], answer: unknown])[] = [
  [
    "add(name).name",
    ({ workbook }) => {
      const made = workbook.worksheets.add("Forslag").load("name");
      return () => made.name;
    },
    "Forslag",
  ],
  [
    "add() takes the next free name",
    ({ workbook }) => {
      const made = workbook.worksheets.add().load("name");
      return () => made.name;
    },
    "Ark3",
  ],
  [
    "getCount()",
    ({ workbook }) => {
      const count = workbook.worksheets.getCount();
      return () => count.value;
    },
    2,
  ],
  [
    "getFirst().name",
    ({ workbook }) => {
      const first = workbook.worksheets.getFirst().load("name");
      return () => first.name;
    },
    "Data",
  ],
  [
    "getLast().name",
    ({ workbook }) => {
      const last = workbook.worksheets.getLast().load("name");
      return () => last.name;
    },
    "Andet",
  ],
  [
    "getItem() knows no case",
    ({ workbook }) => {
      const item = workbook.worksheets.getItem("ANDET").load("name");
      return () => item.name;
    },
    "Andet",
  ],
  [
    "getActiveWorksheet().name",
    ({ workbook }) => {
      const item = workbook.worksheets.getActiveWorksheet().load("name");
      return () => item.name;
    },
    "Data",
  ],
  [
    "position",
    ({ workbook }) => {
      const item = workbook.worksheets.getItem("Andet").load("position");
      return () => item.position;
    },
    1,
  ],
  [
    "visibility",
    ({ sheet }) => {
      sheet.load("visibility");
      return () => sheet.visibility;
    },
    "Visible",
  ],
  [
    "visibility = Hidden",
    ({ workbook }) => {
      const item = workbook.worksheets.getItem("Andet");
      item.visibility = "Hidden";
      item.load("visibility");
      return () => item.visibility;
    },
    "Hidden",
  ],
  [
    "tabColor",
    ({ sheet }) => {
      sheet.tabColor = "#FFAA00";
      sheet.load("tabColor");
      return () => sheet.tabColor;
    },
    "#FFAA00",
  ],
  [
    "showGridlines",
    ({ sheet }) => {
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      return () => sheet.showGridlines;
    },
    false,
  ],
  [
    "showHeadings",
    ({ sheet }) => {
      sheet.showHeadings = false;
      sheet.load("showHeadings");
      return () => sheet.showHeadings;
    },
    false,
  ],
  [
    "name = x",
    ({ sheet }) => {
      sheet.name = "Ny";
      sheet.load("name");
      return () => sheet.name;
    },
    "Ny",
  ],
  [
    "getCell(1, 2).address",
    ({ sheet }) => {
      const cell = sheet.getCell(1, 2).load("address");
      return () => cell.address;
    },
    "Data!C2",
  ],
  [
    "getRangeByIndexes(1, 2, 3, 4).address",
    ({ sheet }) => {
      const cells = sheet.getRangeByIndexes(1, 2, 3, 4).load("address");
      return () => cells.address;
    },
    "Data!C2:F4",
  ],
  [
    "getRanges().areaCount",
    ({ sheet }) => {
      const areas = sheet.getRanges("A1,C3:D4").load("areaCount");
      return () => areas.areaCount;
    },
    2,
  ],
  [
    "getRanges().cellCount",
    ({ sheet }) => {
      const areas = sheet.getRanges("A1,C3:D4").load("cellCount");
      return () => areas.cellCount;
    },
    5,
  ],
  [
    "getUsedRange(true).address",
    ({ sheet }) => {
      const used = sheet.getUsedRange(true).load("address");
      return () => used.address;
    },
    "Data!A1:C3",
  ],
  [
    "protection.protected",
    ({ sheet }) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      return () => sheet.protection.protected;
    },
    true,
  ],
  [
    "freezePanes.freezeRows(2)",
    ({ sheet }) => {
      sheet.freezePanes.freezeRows(2);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      return () => place.address;
    },
    "Data!1:2",
  ],
  [
    "freezePanes.freezeColumns(1)",
    ({ sheet }) => {
      sheet.freezePanes.freezeColumns(1);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      return () => place.address;
    },
    "Data!A:A",
  ],
  [
    "charts.getCount()",
    ({ sheet }) => {
      const count = sheet.charts.getCount();
      return () => count.value;
    },
    0,
  ],
  [
    "tables.getCount()",
    ({ sheet }) => {
      const count = sheet.tables.getCount();
      return () => count.value;
    },
    0,
  ],
  [
    "customProperties.add()",
    ({ sheet }) => {
      sheet.customProperties.add("k", "v");
      const item = sheet.customProperties.getItem("K").load("value");
      return () => item.value;
    },
    "v",
  ],
];

const sheets = SHEETS.map(([call, ask, answer]): Case => ({
  page: `${API}worksheet`,
  call: `Worksheet: ${call}`,
  ask,
  answer,
}));

const validations: Case[] = (
  [
    ["List", { list: { inCellDropDown: true, source: "ja,nej" } }],
    ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } }],
    ["Decimal", { decimal: { formula1: 0, operator: "GreaterThan" } }],
    ["TextLength", { textLength: { formula1: 5, operator: "LessThan" } }],
    ["Custom", { custom: { formula: "=A1>0" } }],
  ] as const
).map(([type, rule]) => ({
  page: `${API}datavalidation#excel-excel-datavalidation-type-member`,
  call: `dataValidation.type of a rule of ${type}`,
  ask: ({ range }) => {
    range("B2:B4").dataValidation.rule = rule as Excel.DataValidationRule;
    const validation = range("B2:B4").dataValidation.load("type");
    return () => validation.type;
  },
  answer: type,
}));

export const ANSWERS: readonly Case[] = [
  ...moves,
  ...shapes,
  ...written,
  ...blanks,
  ...formats,
  ...mixed,
  ...borders,
  ...numberFormats,
  ...nulls,
  ...settings,
  ...pages,
  ...sheets,
  ...validations,
];
