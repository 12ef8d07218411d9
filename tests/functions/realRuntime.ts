import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import type { Arguments } from "../../src/workbench/protocol/callArguments.ts";
import { defineType } from "../../src/workbench/protocol/hostObject.ts";
import type { NativeBridge } from "../../src/workbench/protocol/message.ts";
import { RichApiHost } from "../../src/workbench/protocol/richApiHost.ts";
import { bundleFunctions } from "./functionsBundle.ts";

/* Microsoft's own custom-functions runtime, unchanged, with us as the Excel at the other end of the wire. */

const FOLDER = "node_modules/@microsoft/office-js/dist";
const LIBRARY = ["office.debug.js", "excel-win32-16.01.debug.js"];

/** Bits of a call's flags: error cells as errors, other rich values as JSON text. */
export const FLAGS = { errors: 4, richValues: 8 } as const;

const INVOCATION = { category: 1, type: 1000 } as const;
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export interface Invocation {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly flags?: number;
}

type Answer = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];

/** Timers that end with the page: office.js goes on looking for an Excel around it, and would not find one. */
class Timers {
  readonly #running = new Set<NodeJS.Timeout>();

  readonly start = (work: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setTimeout(work, milliseconds, ...args);
    this.#running.add(timer);
    return timer;
  };

  stopAll(): void {
    for (const timer of this.#running) clearTimeout(timer);
  }
}

/** As much of a browser as the library looks for. */
function almostBrowser(bridge: NativeBridge, timers: Timers): Context {
  const nothing = () => {};
  const element = {
    src: "http://localhost/office.debug.js",
    style: {},
    getAttribute: nothing,
    setAttribute: nothing,
    appendChild: nothing,
  };
  const document = {
    readyState: "loading",
    head: element,
    createElement: () => ({ ...element }),
    getElementById: () => null,
    getElementsByTagName: () => [element],
    addEventListener: nothing,
  };
  const page: Record<string, unknown> = {
    setTimeout: timers.start,
    clearTimeout,
    performance,
    URL,
    document,
    console: { log: nothing, warn: nothing, error: nothing },
    navigator: { userAgent: "node", language: "da-DK" },
    location: {
      href: "http://localhost/taskpane.html",
      search: "",
      hash: "",
      protocol: "http:",
      origin: "http://localhost",
    },
    addEventListener: nothing,
    history: {},
    external: {},
    _richApiNativeBridge: bridge,
  };
  for (const self of ["window", "self", "globalThis", "parent", "top"]) page[self] = page;
  return createContext(page);
}

/** What a cell would get: the value, or the code it shows and the message beside it. */
function shown([, succeeded, value, errorCode]: Answer): unknown {
  return succeeded ? value : { code: ERROR_CODES[Number(errorCode)] ?? `code ${String(errorCode)}`, message: value };
}

function invocation({ id, args, flags = FLAGS.errors }: Invocation, index: number): unknown {
  const message = [index, id, args, "Ark1!A1", flags, null];
  return { messageCategory: INVOCATION.category, messageType: INVOCATION.type, targetId: "", message };
}

/** Excel's end of the wire, which the runtime hands its results to. */
function excel(onResults: (answers: readonly Answer[]) => void, onFault: (fault: unknown) => void): NativeBridge {
  const receive = (_: null, args: Arguments) => onResults(args.at(0) as Answer[]);
  const service = defineType<null>("CustomFunctions", { methods: { setInvocationArrayResults: receive } });
  const services = { "Microsoft.ExcelServices.CustomFunctions": service.of(null) };
  return new RichApiHost({ root: defineType<null>("Workbook", {}).of(null), services, onFault }).connect();
}

/** Calls all in one message, for the runtime waits between two deliveries of results. Answers in the calls' order. */
export async function callThroughRuntime(calls: readonly Invocation[]): Promise<unknown[]> {
  const script = await bundleFunctions();
  const answers = new Map<number, Answer>();
  const timers = new Timers();
  await new Promise<void>((resolve, reject) => {
    const bridge = excel((results) => {
      for (const answer of results) answers.set(answer[0], answer);
      if (answers.size === calls.length) resolve();
    }, reject);
    const page = almostBrowser(bridge, timers);
    for (const file of LIBRARY) runInContext(readFileSync(join(FOLDER, file), "utf8"), page, { filename: file });
    runInContext(script, page);
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: calls.map(invocation) } }));
  }).finally(() => timers.stopAll());
  return calls.map((_, index) => shown(answers.get(index) ?? [index, false, "no answer"]));
}
