import { afterEach, describe, expect, test, vi } from "vitest";
import { failureText } from "../../../src/app/texts/failureText.ts";
import type { CellContent } from "../../../src/workbench/grid/grid.ts";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import type { MemorySheet } from "../../harness/memorySheet.ts";
import type { OfficeInNode } from "../../harness/officeInNode.ts";
import { COMMANDS, type HostCommand } from "./commands.ts";
import { contents, openWorkbookAgain, put } from "./openWorkbook.ts";

afterEach(() => vi.unstubAllGlobals());

type Sheets = Readonly<Record<string, Record<string, unknown>>>;

const TYPED: readonly CellContent[] = [
  { kind: "text", text: "fra en kollega" },
  { kind: "text", text: "0123" },
  { kind: "text", text: "=ikke en formel" },
  { kind: "number", value: 77 },
  { kind: "formula", formula: "=D9+1" },
];

const sheetsOf = ({ grid }: OfficeInNode): Sheets =>
  Object.fromEntries(grid.sheets.map((sheet) => [sheet.name, contents(sheet)]));

/** Tells a formula from a text that looks like one, and a figure from a text of digits. */
function heldIn(sheet: MemorySheet | undefined, address: string): CellContent | null {
  const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
  const cell = sheet?.cells({ top: row, left: column, bottom: row, right: column })[0]?.[0];
  if (!cell) return null;
  return cell.formula === null ? cell.value : { kind: "formula", formula: cell.formula };
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The cells that hold something else when the command is done. */
function writtenCells(before: Sheets, done: Sheets): Place[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(done)])];
  return names.flatMap((sheet) => {
    const [old = {}, now = {}] = [before[sheet], done[sheet]];
    const addresses = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return addresses.filter((address) => old[address] !== now[address]).map((address) => ({ sheet, address }));
  });
}

async function prepared(command: HostCommand) {
  const office = openWorkbookAgain();
  const run = await command.prepare(office);
  return { office, run, first: office.host.syncCount };
}

/** What the command writes where nobody else is at work, and in how many requests. */
async function plainly(command: HostCommand): Promise<{ requests: number; written: Place[] }> {
  const { office, run, first } = await prepared(command);
  const before = sheetsOf(office);
  expect(await run()).toMatchObject({ ok: true });
  return { requests: office.host.syncCount - first, written: writtenCells(before, sheetsOf(office)) };
}

const sheetNamed = ({ grid }: OfficeInNode, name: string): MemorySheet | undefined =>
  grid.sheets.find((sheet) => sheet.name === name);

/** Colours and charts lie over the cells and write in none. */
const isLaidOver = ({ doing }: HostCommand): boolean => doing === "mark" || doing === "chart";
const WRITING = Object.entries(COMMANDS).filter(([, command]) => !command.reads && !isLaidOver(command));
let typed = 0;

describe("a colleague types into a cell between two requests", () => {
  test.each(WRITING.filter(([name]) => name !== "saveSetting"))("%s: it stays", async (_, command) => {
    const { requests, written } = await plainly(command);
    expect(written.length).toBeGreaterThan(0);
    for (let request = 1; request <= requests; request += 1) {
      for (const [{ sheet: name, address }, content] of written.flatMap((place) =>
        TYPED.map((typedIn) => [place, typedIn] as const),
      )) {
        const { office, run, first } = await prepared(command);
        let left: Sheets | null = null;
        const work = (): void => {
          const sheet = sheetNamed(office, name);
          if (!sheet) return;
          put(sheet, address, content);
          left = sheetsOf(office);
        };
        office.host.interfere = (count) => (count === first + request ? { kind: "meanwhile", work } : null);
        const result = await run();
        expect(office.faults).toEqual([]);
        if (!left) continue;
        typed += 1;
        const where = `${name}!${address} before request ${request} of ${requests}`;
        expect(heldIn(sheetNamed(office, name), address), where).toEqual(content);
        expect(sheetsOf(office), where).toEqual(left);
        if (result.ok) throw new Error(`${where}: nothing was said`);
        const said = failureText(result.failure, command.doing);
        expect(said, where).toContain(`«${name}»`);
        expect(said, where).toContain(address);
      }
    }
  });

  test("so often", () => expect(typed).toBeGreaterThan(300));
});

describe("what is laid over cells leaves their contents", () => {
  test.each(Object.entries(COMMANDS).filter(([, command]) => isLaidOver(command)))("%s", async (_, command) => {
    expect((await plainly(command)).written).toEqual([]);
  });
});
