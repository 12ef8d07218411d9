import { refuseForbidden } from "./xmlText.ts";

/** Looks for forbidden letters piece by piece; a letter of two units may stand on both sides of a border. */
export class Letters {
  #half = "";

  check(piece: string): void {
    const text = this.#half + piece;
    const last = text.charCodeAt(text.length - 1);
    const isHalf = last >= 0xd800 && last <= 0xdbff;
    refuseForbidden(isHalf ? text.slice(0, -1) : text);
    this.#half = isHalf ? text.slice(-1) : "";
  }

  end(): void {
    refuseForbidden(this.#half);
  }
}
