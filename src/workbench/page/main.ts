import { CellMessages } from "../customFunctions/cellMessages.ts";
import { fetchMetadata } from "../customFunctions/metadata.ts";
import { PaneFunctions } from "../customFunctions/paneFunctions.ts";
import { registerFunctions } from "../customFunctions/registerFunctions.ts";
import { emptyWorkbook } from "../grid/loaded.ts";
import { WorkbookModel } from "../model/workbookModel.ts";
import { forwardEvents } from "../objects/eventObjects.ts";
import { services } from "../objects/services.ts";
import { workbookType } from "../objects/workbookObject.ts";
import { RichApiHost } from "../protocol/richApiHost.ts";
import { CellEditing } from "../univer/cells/cellEditing.ts";
import { showDanish } from "../univer/danish/danishDisplay.ts";
import { readDanishEntries } from "../univer/danish/danishEntry.ts";
import { readDanishPastes } from "../univer/danish/danishPaste.ts";
import { editDanishFormulas } from "../univer/danish/danishFormulaEditing.ts";
import { useKeysInLists } from "../univer/cells/listKeys.ts";
import { ListPopup } from "../univer/cells/listPopup.ts";
import { guardProtectedSheets } from "../univer/protectedSheets.ts";
import { revealBesideFrozen } from "../univer/revealCell.ts";
import { UndoHistory } from "../undo/undoHistory.ts";
import { startUniver } from "../univer/startUniver.ts";
import { UniverGrid } from "../univer/univerGrid.ts";
import { byId } from "./elements.ts";
import { offerPaneHost } from "./offerPaneHost.ts";
import { Pane } from "./pane.ts";
import { startPartKeys } from "./partKeys.ts";
import { startSplitter } from "./splitter.ts";
import { StatusLine } from "./statusLine.ts";
import { isDark, onThemeChange } from "./pageTheme.ts";
import { TopBar } from "./topBar.ts";
import { functionNamespace } from "./functionNamespace.ts";

async function main(): Promise<void> {
  useKeysInLists(() => lists);
  const { api } = startUniver(byId("grid"), isDark());
  const grid = new UniverGrid(api, emptyWorkbook());
  const workbook = new WorkbookModel(grid, "Mappe1.xlsx");
  const editing = new CellEditing(grid.session);
  const cellMessages = new CellMessages();
  const undo = new UndoHistory();
  const host = new RichApiHost({
    root: workbookType.of(workbook),
    services,
    editMode: editing,
    watcher: undo,
    onFault: reportError,
  });
  forwardEvents(workbook, host);
  readDanishEntries(grid.session);
  readDanishPastes(grid.session);
  showDanish(grid.session);
  editDanishFormulas(grid.session);
  revealBesideFrozen(grid.session);
  const lists = new ListPopup(grid.session);

  let functionNames: readonly string[] = [];
  const status = new StatusLine(workbook, editing, cellMessages, () => functionNames);
  const refused = () => status.say(`Arket «${grid.active.name}» er beskyttet. Tryk «Fjern beskyttelse» for at skrive.`);
  guardProtectedSheets(grid.session, () => workbook.activeSheet.protected, refused);

  const functions = new PaneFunctions(() => pane.window);
  const pane = new Pane(() => {
    if (functions.takeMissed()) grid.recalculate();
    if (pane.window) hearPane(pane.window);
  });
  const hearPane = startPartKeys(pane);
  functionNames = registerFunctions(
    grid.session.workbook,
    await functionNamespace(),
    await fetchMetadata("functions.json"),
    functions,
    cellMessages,
  );

  const replaced = () => {
    cellMessages.clear();
    topBar.draw();
    pane.load();
  };
  const topBar = new TopBar(workbook, grid, { replaced, say: (notice) => status.say(notice) });
  offerPaneHost(workbook, host, undo);
  onThemeChange((dark) => api.toggleDarkMode(dark));
  startSplitter();
  replaced();
  Object.assign(window, { workbench: new Workbench(host, api, cellMessages, undo) });
}

/** For tests and for a developer at the console. */
class Workbench {
  readonly api: unknown;
  readonly cellMessages: CellMessages;
  readonly undo: UndoHistory;
  readonly #host: RichApiHost;

  constructor(host: RichApiHost, api: unknown, cellMessages: CellMessages, undo: UndoHistory) {
    this.undo = undo;
    this.#host = host;
    this.api = api;
    this.cellMessages = cellMessages;
  }

  get syncCount(): number {
    return this.#host.syncCount;
  }

  get trace() {
    return this.#host.trace.entries;
  }
}

void main();
