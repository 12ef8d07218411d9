import { invalidArgument } from "./apiError.ts";

/** A method's arguments. Omitted ones arrive as null. */
export class Arguments {
  readonly all: readonly unknown[];

  constructor(all: readonly unknown[]) {
    this.all = all;
  }

  at(index: number): unknown {
    return this.all[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.at(index) === null ? null : this.text(index);
  }

  wholeNumber(index: number, whenOmitted?: number): number {
    const value = this.at(index) ?? whenOmitted;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }
}
