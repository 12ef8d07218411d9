import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { functionArguments, type ArgumentValue } from "./functionArguments.ts";
import type { CellMessages } from "./cellMessages.ts";
import type { FunctionMetadata } from "./metadata.ts";
import type { PaneFunctions } from "./paneFunctions.ts";

const MOST_ARGUMENTS = 255;

/** A custom function inside the grid's own engine, which so keeps omitted, blank, 0 and errors apart. */
export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = MOST_ARGUMENTS;
  readonly #metadata: FunctionMetadata;
  readonly #functions: PaneFunctions;
  readonly #messages: CellMessages;

  constructor(name: string, metadata: FunctionMetadata, functions: PaneFunctions, messages: CellMessages) {
    super(name);
    this.#metadata = metadata;
    this.#functions = functions;
    this.#messages = messages;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const args = functionArguments(this.#metadata, values.map(fromValueObject));
    const answer = args.ok ? this.#functions.call(this.#metadata.id, args.values) : args;
    this.#messages.set(this.subUnitId ?? "", this.row, this.column, answer.ok ? null : answer.message);
    return answer.ok ? toValueObject(answer.value) : errorObject(answer.code);
  }
}

/** Undefined is omitted, null is blank. */
function fromValueObject(value: BaseValueObject): ArgumentValue {
  if (value.isError()) return { kind: "error", code: String(value.getValue()) };
  if (value.isArray()) return { kind: "matrix", rows: matrix(value as ArrayValueObject) };
  if (value.isNull()) return { kind: "omitted" };
  return { kind: "scalar", value: value.getValue() };
}

function matrix(array: ArrayValueObject): ArgumentValue[][] {
  const rows: ArgumentValue[][] = [];
  array.iterator((cell, row, column) => {
    const blank = !cell || cell.isNull();
    (rows[row] ??= [])[column] = blank ? { kind: "blank" } : fromValueObject(cell);
  });
  return rows;
}

function toValueObject(value: unknown): BaseValueObject {
  if (Array.isArray(value)) return arrayObject(value as readonly unknown[]);
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null || value === undefined) return NumberValueObject.create(0);
  return StringValueObject.create(String(value));
}

function arrayObject(rows: readonly unknown[]): BaseValueObject {
  const cells = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map(cellObject));
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A blank inside a spilled result shows as nothing. */
function cellObject(value: unknown): BaseValueObject {
  return value === null || value === undefined ? StringValueObject.create("") : toValueObject(value);
}

function errorObject(code: string): BaseValueObject {
  const known = Object.values(ErrorType).find((type) => String(type) === code);
  return ErrorValueObject.create(known ?? (code === "#BUSY!" ? ErrorType.CONNECT : ErrorType.VALUE));
}
