import type { CellRange } from "../../../domain/workbook/address.ts";
import { fixedRange } from "../write/fixedRange.ts";
import { element, xmlText } from "../write/xml.ts";
import {
  attributeOf,
  putTogether,
  type RawElement,
  takeApart,
  withAttribute,
  withoutPrefix,
} from "../../package/rawXml.ts";

export interface CarriedSheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** The name it came with; null for a new sheet. */
  readonly was: string | null;
  /** Of a new sheet. */
  readonly relationship: string | null;
  readonly printArea: CellRange | null;
  readonly printAreaBefore: CellRange | null;
}

export interface CarriedNames {
  /** Names of the workbook that have come or changed: formula with "=". */
  readonly set: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
}

const PRINT_AREA = "_xlnm.Print_Area";
/** Parts of a workbook in the order of its schema that may have to be added. */
const BEFORE_NAMES = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "workbookProtection",
  "bookViews",
];
const BEFORE_CALC = [...BEFORE_NAMES, "sheets", "functionGroups", "externalReferences", "definedNames"];

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every sheet's name as the workbook lists it, also of those that are no worksheets. */
export function listedNames(xml: string): string[] {
  const sheets = takeApart(withoutPrefix(xml)).children.find(({ name }) => name === "sheets")?.raw ?? "<sheets/>";
  return takeApart(sheets).children.map(({ raw }) => attributeOf(raw, "name") ?? "");
}

/** A sheet as the workbook lists it, under its present name. */
function listed(raw: string, { name, visible }: CarriedSheetEntry): string {
  const state = attributeOf(raw, "state") ?? "visible";
  const named = attributeOf(raw, "name") === name ? raw : withAttribute(raw, "name", name);
  if ((state === "visible") === visible) return named;
  return withAttribute(named, "state", visible ? null : "hidden");
}

/** The sheets in their new order; those that are no worksheets stay behind the sheet they followed. */
function orderedSheets(
  children: readonly RawElement[],
  sheets: readonly CarriedSheetEntry[],
  worksheets: ReadonlySet<string>,
) {
  const others = new Map<string, RawElement[]>();
  let after = "";
  for (const child of children) {
    const name = attributeOf(child.raw, "name") ?? "";
    if (worksheets.has(name)) after = name;
    else others.set(after, [...(others.get(after) ?? []), child]);
  }
  let highest = Math.max(0, ...children.map(({ raw }) => Number(attributeOf(raw, "sheetId") ?? 0)));
  const prefix = /\s([\w.-]+):id\s*=/.exec(children[0]?.raw ?? "")?.[1] ?? "r";
  const written: { readonly was: string | null; readonly child: RawElement }[] = [];
  for (const child of others.get("") ?? []) written.push({ was: attributeOf(child.raw, "name"), child });
  for (const sheet of sheets) {
    const own = children.find(({ raw }) => sheet.was !== null && attributeOf(raw, "name") === sheet.was);
    const raw = own
      ? listed(own.raw, sheet)
      : element("sheet", {
          name: sheet.name,
          sheetId: (highest += 1),
          state: sheet.visible ? null : "hidden",
          [`${prefix}:id`]: sheet.relationship,
        });
    written.push({ was: sheet.was ?? sheet.name, child: { name: "sheet", raw } });
    for (const child of others.get(sheet.was ?? "\0") ?? [])
      written.push({ was: attributeOf(child.raw, "name"), child });
  }
  return written;
}

/** A sheet that has got another name has it in the workbook's names too. */
function renamed(text: string, sheets: readonly CarriedSheetEntry[]): string {
  return sheets.reduce((formula, { was, name }) => {
    if (was === null || was === name) return formula;
    const plain = was.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return formula
      .replaceAll(`${xmlText(quoted(was))}!`, `${xmlText(quoted(name))}!`)
      .replace(new RegExp(`(?<![\\p{L}\\d_.'])${plain}!`, "gu"), () => `${xmlText(quoted(name))}!`);
  }, text);
}

function nameXml(name: string, formula: string, localSheetId: number | null): string {
  return element("definedName", { name, localSheetId }, xmlText(formula.replace(/^=/, "")));
}

function namesXml(
  raw: string,
  sheets: readonly CarriedSheetEntry[],
  oldOrder: readonly string[],
  newOrder: readonly (string | null)[],
  names: CarriedNames,
): string {
  const { head, children, tail } = takeApart(raw === "" ? "<definedNames/>" : raw);
  const areaChanged = sheets.filter(({ printArea, printAreaBefore }) => !isSame(printArea, printAreaBefore));
  const kept = children.flatMap(({ name, raw: own }): RawElement[] => {
    const told = attributeOf(own, "name") ?? "";
    const local = attributeOf(own, "localSheetId");
    const was = local === null ? null : (oldOrder[Number(local)] ?? null);
    if (local === null && (names.removed.has(told) || names.set.has(told))) return [];
    if (local !== null && (was === null || !newOrder.includes(was))) return [];
    if (told === PRINT_AREA && areaChanged.some((sheet) => sheet.was === was)) return [];
    const placed = was === null ? own : withAttribute(own, "localSheetId", newOrder.indexOf(was));
    return [{ name, raw: renamed(placed, sheets) }];
  });
  const areas = areaChanged.flatMap(({ name, was, printArea }) =>
    printArea === null
      ? []
      : [nameXml(PRINT_AREA, `${quoted(name)}!${fixedRange(printArea)}`, newOrder.indexOf(was ?? name))],
  );
  const own = [...names.set].map(([name, formula]) => nameXml(name, formula, null));
  const added = [...areas, ...own].map((xml) => ({ name: "definedName", raw: xml }));
  const all = [...kept, ...added];
  if (isSame(all, children)) return raw;
  return all.length === 0 ? "" : putTogether({ head, children: all, tail });
}

export interface WorkbookChange {
  readonly sheets: readonly CarriedSheetEntry[];
  readonly worksheets: ReadonlySet<string>;
  readonly activeSheet: string | null;
  readonly names: CarriedNames;
  /** Excel calculates anew when it opens the workbook. */
  readonly recalculate: boolean;
}

/** The workbook's own part, with its sheets, names and sheet in front as they are now. */
export function carriedWorkbook(xml: string, change: WorkbookChange): string {
  const parent = takeApart(withoutPrefix(xml));
  const children = [...parent.children];
  const find = (name: string): string | null => children.find((child) => child.name === name)?.raw ?? null;
  const set = (name: string, raw: string, after: readonly string[]): void => {
    const at = children.findIndex((child) => child.name === name);
    if (at >= 0) children.splice(at, 1, ...(raw === "" ? [] : [{ name, raw }]));
    else if (raw !== "")
      children.splice(children.findLastIndex((child) => after.includes(child.name)) + 1, 0, { name, raw });
  };
  const list = takeApart(find("sheets") ?? "<sheets/>");
  const oldOrder = list.children.map(({ raw }) => attributeOf(raw, "name") ?? "");
  const ordered = orderedSheets(list.children, change.sheets, change.worksheets);
  const newOrder = ordered.map(({ was }) => was);
  set("sheets", putTogether({ ...list, children: ordered.map(({ child }) => child) }), BEFORE_NAMES);
  const names = find("definedNames") ?? "";
  set("definedNames", namesXml(names, change.sheets, oldOrder, newOrder, change.names), [
    ...BEFORE_NAMES,
    "sheets",
    "functionGroups",
    "externalReferences",
  ]);
  setActive(find("bookViews"), ordered, change.activeSheet, (raw) => set("bookViews", raw, BEFORE_NAMES.slice(0, -1)));
  if (change.recalculate)
    set(
      "calcPr",
      withAttribute(find("calcPr") ?? element("calcPr", { calcId: 191029 }), "fullCalcOnLoad", 1),
      BEFORE_CALC,
    );
  return putTogether({ ...parent, children });
}

function setActive(
  views: string | null,
  sheets: readonly { readonly child: RawElement }[],
  active: string | null,
  set: (raw: string) => void,
): void {
  const index = sheets.findIndex(({ child }) => attributeOf(child.raw, "name") === active);
  const { head, children, tail } = takeApart(views ?? "<bookViews><workbookView/></bookViews>");
  const [first, ...rest] = children;
  if (!first || index < 0 || Number(attributeOf(first.raw, "activeTab") ?? 0) === index) return;
  const raw = withAttribute(first.raw, "activeTab", index === 0 ? null : index);
  set(putTogether({ head, children: [{ ...first, raw: withAttribute(raw, "firstSheet", null) }, ...rest], tail }));
}
