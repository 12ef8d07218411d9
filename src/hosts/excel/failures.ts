import type { HostFailure, HostResult } from "../../app/workbookHost.ts";

export function succeeded<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

export function failed(failure: HostFailure): { readonly ok: false; readonly failure: HostFailure } {
  return { ok: false, failure };
}

/** Excel hangs, or the pane has lost it. */
export class NoAnswer extends Error {}

/** A number that is none, in a cell that was to be written. */
export class NotANumber extends Error {
  readonly address: string;

  constructor(address: string) {
    super(address);
    this.address = address;
  }
}

/** Errors come from another frame, so they are known by their `code`, never by `instanceof`. */
function codeOf(error: unknown): string | null {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" ? code : null;
}

function messageOf(error: unknown): string {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === "string" ? message : String(error);
}

/** A request or an answer above what Excel sends in one go, 5 MB. */
export function isTooLarge(error: unknown): boolean {
  return /^(Request|Response)PayloadSizeLimitExceeded$/.test(codeOf(error) ?? "");
}

/** Such a request is refused before its first action. */
export function isRefusedWhole(error: unknown): boolean {
  return ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"].includes(codeOf(error) ?? "");
}

export function isUndoNotSupported(failure: HostFailure): boolean {
  return failure.kind === "unexpected" && failure.code === "UndoNotSupported";
}

/** `denied` is what a refused access means in the call at hand. */
export function failureOf(error: unknown, denied?: HostFailure): HostFailure {
  if (error instanceof NoAnswer) return { kind: "noAnswer" };
  if (error instanceof NotANumber) return { kind: "notANumber", address: error.address };
  const code = codeOf(error);
  if (code === "InvalidOperationInCellEditMode") return { kind: "cellEditing" };
  if (code === "AccessDenied" && denied) return denied;
  return { kind: "unexpected", code: code ?? "Ukendt", message: messageOf(error) };
}

/** Excel's own words, where it has said any. */
export function wordsOf(failure: HostFailure): { readonly code: string; readonly message: string } {
  return failure.kind === "unexpected" ? failure : { code: failure.kind, message: failure.kind };
}
