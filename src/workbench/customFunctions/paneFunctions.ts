import { ERROR_CODES } from "../grid/cellEntry.ts";

type CustomFunction = (...args: readonly unknown[]) => unknown;

interface PaneWindow extends Window {
  readonly CustomFunctions?: {
    readonly Error: new (code: string, message?: string) => { readonly code: string; readonly message: string };
    readonly _association: { readonly mappings: Readonly<Record<string, CustomFunction>> };
  };
}

export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The functions that the task pane's page has associated, as Excel's shared runtime finds them. */
export class PaneFunctions {
  #missed = false;
  readonly #pane: () => Window | null;

  constructor(pane: () => Window | null) {
    this.#pane = pane;
  }

  /** Whether any was asked for before the pane was there since this was last asked: then calculate again. */
  takeMissed(): boolean {
    const missed = this.#missed;
    this.#missed = false;
    return missed;
  }

  /** Whatever a function throws becomes an error value: an exception would stop all further calculation. */
  call(id: string, args: readonly unknown[]): FunctionAnswer {
    const pane = this.#pane() as PaneWindow | null;
    const named = pane?.CustomFunctions?._association.mappings[id.toUpperCase()];
    if (!named) this.#missed = true;
    if (!named) return { ok: false, code: "#BUSY!", message: `Funktionen ${id} er ikke indlæst endnu.` };
    try {
      return { ok: true, value: named(...args) };
    } catch (thrown) {
      return failure(thrown, pane);
    }
  }
}

function failure(thrown: unknown, pane: PaneWindow | null): FunctionAnswer {
  const { code, message } = (thrown ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const ours = pane?.CustomFunctions && thrown instanceof pane.CustomFunctions.Error;
  if (ours && typeof code === "string" && ERROR_CODES.has(code))
    return { ok: false, code, message: String(message ?? "") };
  return { ok: false, code: "#VALUE!", message: String(message ?? thrown) };
}
