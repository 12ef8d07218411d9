import type { HostFailure, HostResult } from "../../app/workbookHost.ts";

export function succeeded<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

export function failed(failure: HostFailure): { readonly ok: false; readonly failure: HostFailure } {
  return { ok: false, failure };
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

/** `denied` is what a refused access means in the call at hand. */
export function failureOf(error: unknown, denied?: HostFailure): HostFailure {
  const code = codeOf(error);
  if (code === "InvalidOperationInCellEditMode") return { kind: "cellEditing" };
  if (code === "AccessDenied" && denied) return denied;
  return { kind: "unexpected", code: code ?? "Ukendt", message: messageOf(error) };
}

/**
 * One Excel.run whose errors become values. `delayForCellEdit` stays off: waiting without a word looks like a
 * hang. An Excel that can makes it one step of its own Fortryd.
 */
export async function attempt<T>(
  batch: (context: Excel.RequestContext) => Promise<HostResult<T>>,
  denied?: HostFailure,
): Promise<HostResult<T>> {
  try {
    return await Excel.run({ delayForCellEdit: false, mergeUndoGroup: true }, batch);
  } catch (error) {
    return failed(failureOf(error, denied));
  }
}
