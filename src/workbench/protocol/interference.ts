import { ApiError } from "./apiError.ts";

/** What a test makes of a request: what Excel may do to it, and what may happen meanwhile. */
export type Interference =
  /** Refused with this code, after a share (0 to 1) of its actions: a batch is no transaction. */
  | { readonly kind: "refuse"; readonly code: string; readonly share: number }
  /** Never answered, as when Excel hangs or the pane is lost; carried out or not. */
  | { readonly kind: "silence"; readonly carriedOut: boolean }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** A colleague changes the workbook just before. */
  | { readonly kind: "meanwhile"; readonly work: () => void };

/** Asked for each of the clients' requests, counted from 1. */
export type Interfere = (request: number) => Interference | null;

/** Excel's own words, from "Error handling with the application-specific JavaScript APIs", dated 23 June 2025. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidOperationInCellEditMode: "The operation isn't available while Excel is in Edit cell mode.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  InactiveWorkbook: "The operation failed because the workbook being called by this API has lost focus.",
  UndoNotSupported: "The JavaScript API request failed due to lack of support for the undo operation.",
};

export function refusal(code: string): ApiError {
  return new ApiError(code, MESSAGES[code] ?? code);
}
