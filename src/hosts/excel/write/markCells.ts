import type { HostResult } from "../../../app/workbookHost.ts";
import { toA1 } from "../../../domain/workbook/address.ts";
import type { CellMark } from "../../../domain/workbook/cellMark.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";

/** Always true, and known again by the product's name: ids do not outlive a saved file. */
const RULE = '=N("Kvantum-ark")=0';
/** The limit on a list of addresses in Excel's older interfaces; Office.js names none. */
const LONGEST = 255;

interface Format {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/**
 * Round trips: the sheets, their conditional formats, what those look for, the change. The cells' own looks are
 * never touched.
 */
export function mark(marks: readonly CellMark[]): Promise<HostResult<null>> {
  return writing(async (context, halfWay) => {
    const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const ours = await ourFormats(context, sheets.items);
    const missing = marks.find((wanted) => !sheets.items.some(({ name }) => name === wanted.sheet));
    if (missing) return failed({ kind: "sheetMissing", sheet: missing.sheet });
    const touched = new Set([...ours.map(({ sheet }) => sheet.name), ...marks.map(({ sheet }) => sheet)]);
    const closed = sheets.items.find(({ name, protection }) => protection.protected && touched.has(name));
    if (closed) return failed({ kind: "sheetProtected", sheet: closed.name });
    halfWay({ undo: (again) => takeAllAway(again) });
    replace(ours, sheets.items, marks);
    await context.sync();
    return succeeded(null);
  });
}

async function takeAllAway(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  replace(await ourFormats(context, sheets.items), sheets.items, []);
  await context.sync();
}

async function ourFormats(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Format[]> {
  const formats = sheets.map((sheet) => ({ sheet, all: sheet.getRange().conditionalFormats.load("items/type") }));
  await context.sync();
  const custom = formats.flatMap(({ sheet, all }) =>
    all.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  const rules = custom.map(({ format }) => format.custom.rule.load("formula"));
  await context.sync();
  return custom.filter((_, index) => rules[index]?.formula === RULE);
}

function replace(ours: readonly Format[], sheets: readonly Excel.Worksheet[], marks: readonly CellMark[]): void {
  for (const { format } of ours) format.delete();
  for (const sheet of sheets) {
    const own = marks.filter((wanted) => wanted.sheet === sheet.name);
    for (const fill of new Set(own.map((wanted) => wanted.fill))) {
      for (const addresses of addressLists(own.filter((wanted) => wanted.fill === fill))) lay(sheet, addresses, fill);
    }
  }
}

function lay(sheet: Excel.Worksheet, addresses: string, fill: string): void {
  const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  custom.rule.formula = RULE;
  custom.format.fill.color = fill;
}

function addressLists(marks: readonly CellMark[]): string[] {
  const lists: string[] = [];
  for (const address of new Set(marks.map(({ cell }) => toA1(cell)))) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
