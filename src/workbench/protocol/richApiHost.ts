import { cellEditing, requestTooLarge, responseTooLarge, type ApiError } from "./apiError.ts";
import type { HostObject } from "./hostObject.ts";
import { refusal, type Interfere, type Interference } from "./interference.ts";
import {
  ACTION_KIND,
  DELAY_FOR_CELL_EDIT,
  PATH_KIND,
  type NativeBridge,
  type QueryBody,
  type QueryResult,
  type RequestMessage,
} from "./message.ts";
import type { Roots } from "./objectPaths.ts";
import { processQuery } from "./processQuery.ts";
import { References } from "./references.ts";
import { Trace } from "./trace.ts";
import type { UseWatcher } from "./useWatcher.ts";

/** While a person types in a cell Excel answers nobody, or waits if it is asked to. */
export interface EditMode {
  readonly editing: boolean;
  whenFinished(): Promise<void>;
}

export interface RichApiHostOptions {
  readonly root: HostObject;
  readonly services?: Readonly<Record<string, HostObject>>;
  readonly editMode?: EditMode;
  readonly watcher?: UseWatcher;
  /** Told of faults of our own; the client gets a GeneralException. */
  readonly onFault: (fault: unknown) => void;
}

const EVENT_CATEGORY = 65536;

/** Excel on the web refuses more than 5 MB in one request, or one answer. */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** Excel's end of the wire: answers batches one at a time, in the order they came, and raises events. */
export class RichApiHost {
  readonly trace = new Trace();
  readonly references = new References();
  /** The batches that clients sent; what the library sends by itself after a run is not theirs. */
  syncCount = 0;
  /** For tests: what is made of a client's request. */
  interfere: Interfere | null = null;
  readonly #options: RichApiHostOptions;
  readonly #roots: Roots;
  readonly #bridges = new Set<NativeBridge>();
  #last: Promise<void> = Promise.resolve();

  constructor(options: RichApiHostOptions) {
    this.#options = options;
    const { root, services = {}, watcher } = options;
    this.#roots = { root, services, references: this.references, ...(watcher && { watcher }) };
  }

  /** The object office.js must find as `_richApiNativeBridge` before it is evaluated. */
  connect(): NativeBridge {
    const bridge: NativeBridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.#last = this.#last.then(() => this.#answer(bridge, text));
      },
    };
    this.#bridges.add(bridge);
    return bridge;
  }

  disconnect(bridge: NativeBridge): void {
    this.#bridges.delete(bridge);
  }

  raise(messageType: number, targetId: string, payload: unknown): void {
    const entry = { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(payload) };
    this.trace.add("event", { messageType, targetId, payload });
    const text = JSON.stringify({ type: 3, message: { entries: [entry] } });
    for (const bridge of this.#bridges) bridge.onMessageFromHost?.(text);
  }

  async #answer(bridge: NativeBridge, text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    const { body } = request.message;
    const parsed = typeof body === "string" ? (JSON.parse(body) as QueryBody) : body;
    this.trace.add("request", parsed);
    const isUse = !onlyBookkeeping(parsed);
    if (isUse) this.syncCount++;
    const interference = isUse ? (this.interfere?.(this.syncCount) ?? null) : null;
    const result = isTooLarge(text)
      ? refused(requestTooLarge())
      : whole(await this.#disturbed(parsed, request.flags, interference));
    if (isUse) this.#roots.watcher?.requestEnded();
    this.trace.add("answer", result);
    if (interference?.kind === "silence") return;
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(result) };
    bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
  }

  async #disturbed(body: QueryBody, flags: number, interference: Interference | null): Promise<QueryResult> {
    switch (interference?.kind) {
      case "refuse": {
        const Actions = body.Actions.slice(0, Math.floor(body.Actions.length * interference.share));
        if (Actions.length > 0) await this.#process({ ...body, Actions }, flags);
        return refused(refusal(interference.code));
      }
      case "silence":
        return interference.carriedOut ? this.#process(body, flags) : { Results: [], TraceIds: [] };
      case "delay":
        await new Promise((resolve) => setTimeout(resolve, interference.milliseconds));
        return this.#process(body, flags);
      case "meanwhile":
        interference.work();
        return this.#process(body, flags);
      default:
        return this.#process(body, flags);
    }
  }

  async #process(body: QueryBody, flags: number): Promise<QueryResult> {
    const { editMode, onFault } = this.#options;
    if (editMode?.editing && !onlyBookkeeping(body)) {
      if (!(flags & DELAY_FOR_CELL_EDIT)) return refused(cellEditing());
      await editMode.whenFinished();
    }
    return processQuery(body, this.#roots, onFault);
  }
}

function isTooLarge(text: string): boolean {
  return text.length > LARGEST_MESSAGE || new TextEncoder().encode(text).length > LARGEST_MESSAGE;
}

function whole(result: QueryResult): QueryResult {
  return isTooLarge(JSON.stringify(result)) ? refused(responseTooLarge()) : result;
}

/** All that leads to no object of the workbook. */
const BESIDE_WORKBOOK: readonly number[] = [
  PATH_KIND.global,
  PATH_KIND.newObject,
  PATH_KIND.reference,
  PATH_KIND.nullObject,
];

/** Letting go of references after a run, and what the library tells its own services, is no use of the workbook. */
function onlyBookkeeping({ Actions, ObjectPaths }: QueryBody): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => !BESIDE_WORKBOOK.includes(ObjectPathType))) return false;
  return Actions.every(
    ({ ActionType, Name, ObjectPathId }) =>
      ActionType === ACTION_KIND.instantiate ||
      Name === "_RemoveReference" ||
      ObjectPaths[ObjectPathId]?.ObjectPathType === PATH_KIND.newObject,
  );
}

function refused({ code, message, location, httpStatus }: ApiError): QueryResult {
  const Error = { Code: code, Message: message, Location: location, ActionIndex: 0, HttpStatusCode: httpStatus };
  return { Results: [], TraceIds: [], Error };
}
