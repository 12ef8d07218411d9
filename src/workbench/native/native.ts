/** Runs in the task pane before office.js, which must find a Windows web view around it. */
import { controlContext } from "./controlContext.ts";
import { hearUndoGroups } from "../undo/hearUndoGroups.ts";
import type { PaneHost } from "./paneHost.ts";

type Callback = (answer: { toArray(): readonly unknown[] }) => void;

declare global {
  interface Window {
    _richApiNativeBridge?: unknown;
  }
}

/** Host|platform|version|language|||no logging|shared runtime */
const HOST_INFO = "Excel|Win32|16.01|da-DK|||disableLogging|1";
const OK = 0;

const answering = (callback: Callback, ...values: readonly unknown[]) => callback({ toArray: () => values });

function external(host: PaneHost): Readonly<Record<string, (...args: never[]) => unknown>> {
  const context = controlContext(host);
  return {
    GetHostInfo: () => HOST_INFO,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: unknown, callback: Callback) => answering(callback, OK, undefined),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => answering(callback, OK),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => answering(callback, OK),
  };
}

function install(host: PaneHost): void {
  for (const [name, value] of Object.entries(external(host))) {
    Object.defineProperty(window.external, name, { value, configurable: true, writable: true });
  }
  window._richApiNativeBridge = host.connect(window);
  hearRuns(host);
}

type Runs = Parameters<typeof hearUndoGroups>[0];

/** The library makes `Excel` when its script has come, and its members one after the other. */
function hearRuns(host: PaneHost): void {
  let excel: Runs | undefined;
  Object.defineProperty(window, "Excel", {
    configurable: true,
    get: () => excel,
    set(made: Runs) {
      excel = made;
      Object.defineProperty(made, "run", {
        configurable: true,
        get: () => undefined,
        set(run: Runs["run"]) {
          Object.defineProperty(made, "run", { configurable: true, writable: true, enumerable: true, value: run });
          hearUndoGroups(made, () => host.undoGroups);
        },
      });
    },
  });
}

const { paneHost } = window.parent as unknown as { readonly paneHost?: PaneHost };
if (!paneHost) throw new Error("This page belongs in the workbench");
install(paneHost);
