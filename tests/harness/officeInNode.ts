import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { WorkbookModel } from "../../src/workbench/model/workbookModel.ts";
import { forwardEvents } from "../../src/workbench/objects/events.ts";
import { workbookType } from "../../src/workbench/objects/workbook.ts";
import type { NativeBridge } from "../../src/workbench/protocol/message.ts";
import { RichApiHost, type EditMode } from "../../src/workbench/protocol/richApiHost.ts";
import { MemoryGrid } from "./memoryGrid.ts";

const LIBRARY = "excel-win32-16.01.debug.js";
const require = createRequire(import.meta.url);
let script: Script | null = null;

/** Microsoft's own client library, unchanged. */
function library(): Script {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  script ??= new Script(readFileSync(join(folder, LIBRARY), "utf8"), { filename: LIBRARY });
  return script;
}

/** As much of a browser as the library looks for. */
function almostBrowser(bridge: NativeBridge): Record<string, unknown> {
  const nothing = () => {};
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    navigator: { userAgent: "node", language: "da-DK" },
    location: {
      href: "http://localhost/taskpane.html",
      search: "",
      hash: "",
      protocol: "http:",
      origin: "http://localhost",
    },
    document: {
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
      getElementsByTagName: () => [],
      addEventListener: nothing,
      readyState: "loading",
      head: { appendChild: nothing },
    },
    addEventListener: nothing,
    history: {},
    external: {},
    _richApiNativeBridge: bridge,
  };
  for (const self of ["window", "self", "globalThis", "parent", "top"]) page[self] = page;
  return page;
}

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly grid: MemoryGrid;
  readonly workbook: WorkbookModel;
  readonly host: RichApiHost;
  /** What went wrong in the workbench itself; a test that expects none can look. */
  readonly faults: unknown[];
}

/** The real library in a Node context, talking to the workbench's object model over sheets in memory. */
export function officeInNode(grid = new MemoryGrid("Ark1"), editMode?: EditMode): OfficeInNode {
  const workbook = new WorkbookModel(grid, "Mappe1.xlsx");
  const faults: unknown[] = [];
  const root = workbookType.of(workbook);
  const onFault = (fault: unknown) => void faults.push(fault);
  const host = new RichApiHost(editMode ? { root, editMode, onFault } : { root, onFault });
  forwardEvents(workbook, host);
  const page = almostBrowser(host.connect());
  library().runInContext(createContext(page));
  const office = page as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  return { Excel: office.Excel, OfficeExtension: office.OfficeExtension, grid, workbook, host, faults };
}
