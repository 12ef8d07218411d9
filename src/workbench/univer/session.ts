import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** The library, the workbook that is open in it, and whether a client or the person is at work. */
export class UniverSession {
  readonly api: FUniver;
  workbook: FWorkbook;
  #depth = 0;

  constructor(api: FUniver, workbook: FWorkbook) {
    this.api = api;
    this.workbook = workbook;
  }

  get clientAtWork(): boolean {
    return this.#depth > 0;
  }

  byClient(work: () => unknown): void {
    this.#depth++;
    try {
      work();
    } finally {
      this.#depth--;
    }
  }
}
