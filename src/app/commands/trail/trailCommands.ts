import { isSamePlace } from "../../../domain/workbook/address.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import { NO_TRAIL, type OpenTrail, OPENED } from "../../trail/trailWork.ts";
import { type CommandContext, settled } from "../context.ts";
import { reveal } from "../reveal.ts";
import { type ReadTables, readTables } from "./readTables.ts";

/** Milliseconds without a move before the cell is looked at: arrow keys pass many. */
const PAUSE = 150;
const MOST_STEPS_BACK = 20;

/** "Denne celle" */
export interface TrailCommands {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Follows a link, and remembers where from. */
  readonly go: (place: Place) => Promise<void>;
  readonly goBack: () => Promise<void>;
}

/** Follows the selected cell while the panel is open. What was read is kept until somebody changes a cell. */
class SelectionFollower {
  readonly #context: CommandContext;
  #read: ReadTables | null = null;
  #asked = 0;
  #isWatching = false;

  constructor(context: CommandContext) {
    this.#context = context;
  }

  get open(): OpenTrail | null {
    const { trail } = this.#context.store.getState();
    return trail.kind === "open" ? trail : null;
  }

  change(facts: Partial<OpenTrail>): void {
    const { open } = this;
    if (open) this.#context.store.dispatch({ type: "trailChanged", work: { ...open, ...facts } });
  }

  /** A workbook that tells nothing is looked at when the panel opens, and says why it is not followed. */
  async watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const { host } = this.#context;
    const moves = await settled(() => host.watchSelection(() => void this.look()));
    const cells = await settled(() =>
      host.watchCells(() => {
        this.#read = null;
        void this.look();
      }),
    );
    for (const result of [moves, cells]) if (!result.ok) this.change({ failure: result.failure });
  }

  async look(): Promise<void> {
    const mine = ++this.#asked;
    const isOvertaken = (): boolean => mine !== this.#asked || !this.open;
    await this.#context.wait(PAUSE);
    if (isOvertaken()) return;
    const looked = await settled(() => this.#atSelection());
    if (isOvertaken()) return;
    if (looked.ok) this.change({ ...looked.value, failure: null });
    else this.change({ failure: looked.failure });
  }

  async #atSelection() {
    const { host, store } = this.#context;
    const selected = await host.selectedCell();
    if (!selected.ok) return selected;
    const { sheet, cell } = selected.value;
    const { scope } = store.getState().check;
    if (this.#read?.scope !== scope || !this.#read.sheets.includes(sheet)) {
      const read = await readTables(this.#context, scope);
      if (!read.ok) return read;
      this.#read = read.value;
    }
    const at: Place = { sheet, ...cell };
    return { ok: true, value: { at, trail: this.#read.find(at) } } as const;
  }
}

export function trailCommands(context: CommandContext): TrailCommands {
  const follower = new SelectionFollower(context);
  const goTo = async (place: Place, back: readonly Place[]): Promise<void> => {
    follower.change({ back: back.slice(-MOST_STEPS_BACK) });
    await reveal(context, place);
    await follower.look();
  };
  return {
    open: async () => {
      context.store.dispatch({ type: "trailChanged", work: OPENED });
      await follower.watch();
      await follower.look();
    },
    close: () => {
      context.store.dispatch({ type: "trailChanged", work: NO_TRAIL });
      return Promise.resolve();
    },
    go: async (place) => {
      const { at = null, back = [] } = follower.open ?? {};
      await goTo(place, at && !isSamePlace(at, place) ? [...back, at] : back);
    },
    goBack: async () => {
      const { back = [] } = follower.open ?? {};
      const last = back.at(-1);
      if (last) await goTo(last, back.slice(0, -1));
    },
  };
}
