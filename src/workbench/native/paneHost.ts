import type { NativeBridge } from "../protocol/message.ts";
import type { UndoGroups } from "../undo/hearUndoGroups.ts";

/** Colours as 0xRRGGBB, the way office.js expects them from Windows. */
export interface OfficeThemeInfo {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** What the page around a task pane offers it. */
export interface PaneHost {
  connect(pane: Window): NativeBridge;
  readonly undoGroups: UndoGroups;
  theme(): OfficeThemeInfo;
  fileName(): string;
  /** Values as JSON text. */
  readSettings(): readonly (readonly [string, string])[];
  writeSettings(entries: readonly (readonly [string, string])[]): void;
}
