import type { FunctionMetadata, FunctionParameter } from "./metadata.ts";

export type ArgumentValue =
  | { readonly kind: "omitted" }
  | { readonly kind: "blank" }
  | { readonly kind: "scalar"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly ArgumentValue[])[] };

export type FunctionArguments =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * A formula's arguments as Excel hands them to a function: omitted ones null, blank cells "" (null would be omitted),
 * a single cell in a matrix's place as [[v]], repeating ones gathered in one array.
 */
export function functionArguments(
  { parameters }: FunctionMetadata,
  given: readonly ArgumentValue[],
): FunctionArguments {
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > parameters.length) return tooMany(parameters.length);
  const missing = fixed.find((parameter, index) => !parameter.optional && isOmitted(given[index]));
  if (missing) return { ok: false, code: "#VALUE!", message: `Argumentet ${missing.name} mangler.` };
  const values = fixed.map((parameter, index) => argument(parameter, given[index]));
  if (last?.repeating) values.push(given.slice(fixed.length).map((value) => argument(last, value)));
  const error = values.flat(2).find((value) => value instanceof PassedError);
  if (error instanceof PassedError) return { ok: false, code: error.code, message: "" };
  return { ok: true, values };
}

const isOmitted = (value: ArgumentValue | undefined): boolean => value === undefined || value.kind === "omitted";

class PassedError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

function argument(parameter: FunctionParameter, value: ArgumentValue | undefined): unknown {
  if (value === undefined || value.kind === "omitted") return null;
  if (parameter.dimensionality === "matrix") {
    return value.kind === "matrix"
      ? value.rows.map((row) => row.map((cell) => plain(parameter, cell)))
      : [[plain(parameter, value)]];
  }
  return plain(parameter, value.kind === "matrix" ? (value.rows[0]?.[0] ?? { kind: "blank" }) : value);
}

/** Parameters of a given type pass an error cell on as the result; those of type any see it as text. */
function plain({ type = "any" }: FunctionParameter, value: ArgumentValue): unknown {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "error":
      return type === "any" ? errorValue(value.code) : new PassedError(value.code);
    case "blank":
      return type === "number" ? 0 : "";
    default:
      return "";
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.errorcellvalue */
function errorValue(code: string): unknown {
  return { type: "Error", basicType: "Error", basicValue: code };
}

function tooMany(count: number): FunctionArguments {
  return { ok: false, code: "#VALUE!", message: `Der er for mange argumenter: funktionen tager ${count}.` };
}
