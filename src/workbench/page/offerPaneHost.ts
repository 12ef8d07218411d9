import type { WorkbookModel } from "../model/workbookModel.ts";
import type { PaneHost } from "../native/paneHost.ts";
import type { NativeBridge } from "../protocol/message.ts";
import type { RichApiHost } from "../protocol/richApiHost.ts";
import type { UndoGroups } from "../undo/hearUndoGroups.ts";
import { officeTheme } from "./pageTheme.ts";

/** What native.js in the pane finds on its parent window. One pane at a time. */
export function offerPaneHost(workbook: WorkbookModel, host: RichApiHost, undoGroups: UndoGroups): void {
  let connected: NativeBridge | null = null;
  const paneHost: PaneHost = {
    connect() {
      if (connected) host.disconnect(connected);
      connected = host.connect();
      return connected;
    },
    undoGroups,
    theme: officeTheme,
    fileName: () => workbook.fileName,
    readSettings: () => workbook.settings.entries(),
    writeSettings: (entries) => workbook.settings.replaceAll(entries),
  };
  Object.assign(window, { paneHost });
}
