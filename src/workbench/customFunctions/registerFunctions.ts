import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IDescriptionService, IFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellMessages } from "./cellMessages.ts";
import { CustomFunction } from "./customFunction.ts";
import type { FunctionMetadata, FunctionsFile } from "./metadata.ts";
import type { PaneFunctions } from "./paneFunctions.ts";

/** Before the first formula is calculated, or the grid takes the names for unknown. Answers with the names. */
export function registerFunctions(
  workbook: FWorkbook,
  namespace: string,
  { functions }: FunctionsFile,
  pane: PaneFunctions,
  messages: CellMessages,
): string[] {
  const injector = workbook.getActiveSheet().getInject();
  const named = functions.map((metadata) => ({ name: `${namespace}.${metadata.name}`.toUpperCase(), metadata }));
  const executors = named.map(({ name, metadata }) => new CustomFunction(name, metadata, pane, messages));
  injector.get(IFunctionService).registerExecutors(...executors);
  injector
    .get(IDescriptionService)
    .registerDescriptions(named.map(({ name, metadata }) => description(name, metadata)));
  return named.map(({ name }) => name);
}

function description(functionName: string, { description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, optional, repeating, description: detail = "" }) => ({
      name,
      detail,
      example: "",
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
