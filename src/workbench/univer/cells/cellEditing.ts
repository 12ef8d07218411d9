import type { EditMode } from "../../protocol/richApiHost.ts";
import type { UniverSession } from "../session.ts";

const LOOK_AGAIN = 50;

/** Excel is busy for its clients from the first key in a cell until Enter, Tab or Esc. */
export class CellEditing implements EditMode {
  readonly #session: UniverSession;

  constructor(session: UniverSession) {
    this.#session = session;
  }

  get editing(): boolean {
    return this.#session.workbook.isCellEditing();
  }

  async whenFinished(): Promise<void> {
    while (this.editing) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }

  listen(listener: () => void): void {
    const { api } = this.#session;
    const later = () => void setTimeout(listener);
    api.addEvent(api.Event.SheetEditStarted, later);
    api.addEvent(api.Event.SheetEditEnded, later);
  }
}
