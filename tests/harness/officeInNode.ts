import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { WorkbookModel } from "../../src/workbench/model/workbookModel.ts";
import { forwardEvents } from "../../src/workbench/objects/eventObjects.ts";
import { workbookType } from "../../src/workbench/objects/workbookObject.ts";
import type { NativeBridge } from "../../src/workbench/protocol/message.ts";
import { RichApiHost, type EditMode } from "../../src/workbench/protocol/richApiHost.ts";
import type { UseWatcher } from "../../src/workbench/protocol/useWatcher.ts";
import { hearUndoGroups } from "../../src/workbench/undo/hearUndoGroups.ts";
import { UndoHistory } from "../../src/workbench/undo/undoHistory.ts";
import { MemoryGrid } from "./memoryGrid.ts";

const LIBRARY = "excel-win32-16.01.debug.js";
const require = createRequire(import.meta.url);
let parsed: Script | null = null;

/** Microsoft's own client library, unchanged. */
function script(): Script {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  parsed ??= new Script(readFileSync(join(folder, LIBRARY), "utf8"), { filename: LIBRARY });
  return parsed;
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
  readonly undo: UndoHistory;
  /** All that are told of every use, and may refuse it. */
  readonly watchers: UseWatcher[];
  /** What went wrong in the workbench itself; a test that expects none can look. */
  readonly faults: unknown[];
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts another host at the library's other end. */
  readonly connect: (host: RichApiHost, undo: UndoHistory) => void;
}

function loadLibrary(): Library {
  const library: NativeBridge = { onMessageFromHost: null, sendMessageToHost: (text) => host?.sendMessageToHost(text) };
  let host: NativeBridge | null = null;
  let history = new UndoHistory();
  const page = almostBrowser(library);
  script().runInContext(createContext(page));
  const office = page as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  hearUndoGroups(office.Excel as unknown as Parameters<typeof hearUndoGroups>[0], () => history);
  return {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    connect(other, undo) {
      if (host) host.onMessageFromHost = null;
      host = other.connect();
      host.onMessageFromHost = (text) => library.onMessageFromHost?.(text);
      history = undo;
    },
  };
}

/**
 * The real library in a Node context, talking to the workbench's object model over sheets in memory. Loading it takes a
 * tenth of a second: a test of hundreds of workbooks opens one after the other at one library, and hears no events.
 */
export function officeInNode(
  grid = new MemoryGrid("Ark1"),
  editMode?: EditMode,
  shared: Library | null = null,
): OfficeInNode {
  const workbook = new WorkbookModel(grid, "Mappe1.xlsx");
  workbook.takesCharts = true;
  const faults: unknown[] = [];
  const undo = new UndoHistory();
  const watchers: UseWatcher[] = [undo];
  const host = new RichApiHost({
    root: workbookType.of(workbook),
    ...(editMode && { editMode }),
    watcher: {
      used: (use) => watchers.forEach((watcher) => watcher.used(use)),
      requestEnded: () => watchers.forEach((watcher) => watcher.requestEnded()),
    },
    onFault: (fault) => void faults.push(fault),
  });
  const library = shared ?? loadLibrary();
  if (!shared) forwardEvents(workbook, host);
  library.connect(host, undo);
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    grid,
    workbook,
    host,
    undo,
    watchers,
    faults,
  };
}

let oneLibrary: Library | null = null;

export function officeAtOneLibrary(grid?: MemoryGrid, editMode?: EditMode): OfficeInNode {
  oneLibrary ??= loadLibrary();
  return officeInNode(grid, editMode, oneLibrary);
}
