import { diskText, type DraftFile, type WritingDisk } from "./disk.ts";
import { terminalText } from "./terminalText.ts";
import type { World } from "./world.ts";

/** Where a report is written. Nothing is thrown: what fails is told once, and the work goes on. */
export interface Sink {
  write(text: string): Promise<void>;
  /** False where something failed on the way. */
  end(): Promise<boolean>;
}

/** Where a report may go. */
export interface Destination extends Pick<World, "out" | "err"> {
  readonly disk: WritingDisk;
}

function standardOutput(world: Destination): Sink {
  let isWell = true;
  return {
    write: async (text) => {
      if (isWell && text !== "") isWell = await world.out(text);
    },
    end: async () => isWell,
  };
}

class FileSink implements Sink {
  readonly #world: Destination;
  readonly #path: string;
  #draft: DraftFile | null;

  constructor(world: Destination, path: string, draft: DraftFile) {
    this.#world = world;
    this.#path = path;
    this.#draft = draft;
  }

  async write(text: string): Promise<void> {
    const written = this.#draft?.write(text);
    if (written && !written.ok) this.#fail(diskText(written.problem));
  }

  async end(): Promise<boolean> {
    const done = this.#draft?.commit();
    if (done && !done.ok) this.#fail(diskText(done.problem));
    return this.#draft !== null;
  }

  #fail(text: string): void {
    this.#world.err(`${terminalText(`${this.#path}: ${text}`)}\n`);
    this.#draft = null;
  }
}

/** Null where the file cannot be written, which is told; `out` null is standard output. */
export function openSink(world: Destination, out: string | null, overwrite: boolean): Sink | null {
  if (out === null) return standardOutput(world);
  const draft = world.disk.draft(out, overwrite);
  if (draft.ok) return new FileSink(world, out, draft.value);
  world.err(`${terminalText(`${out}: ${diskText(draft.problem)}`)}\n`);
  return null;
}
