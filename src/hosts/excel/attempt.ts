import type { HostFailure, HostResult } from "../../app/workbookHost.ts";
import { Overwritten } from "./overwritten.ts";
import { failed, failureOf, isRefusedWhole, isUndoNotSupported, succeeded, wordsOf } from "./failures.ts";
import { type Answered, run } from "./run.ts";

/** What to do when a write fails half-way, and where something is left half-written when even that fails. */
export interface WayBack {
  readonly undo: (context: Excel.RequestContext) => Promise<unknown>;
  /** The same where a colleague has written among it, and must find it there again. */
  readonly undoAround?: (context: Excel.RequestContext) => Promise<unknown>;
  readonly left?: { readonly sheet: string; readonly address: string };
  /** What a refused access means from here on. */
  readonly denied?: HostFailure;
}

export type WriteBatch<T> = (
  context: Excel.RequestContext,
  /** Called before the first request that writes; a later call replaces the way back. */
  halfWay: (back: WayBack) => void,
) => Promise<HostResult<T>>;

/** Errors become values. Nothing of a reading may touch what the user can undo. */
export async function reading<T>(
  batch: (context: Excel.RequestContext) => Promise<HostResult<T>>,
): Promise<HostResult<T>> {
  try {
    return await run({}, batch);
  } catch (error) {
    return failed(failureOf(error));
  }
}

/**
 * All or nothing, and one step of Excel's own Fortryd where Excel can: a group that holds what Excel cannot undo is
 * refused (`UndoNotSupported`, for too many formulas as well: office-js#6491), and is then written without being one.
 */
export async function writing<T>(batch: WriteBatch<T>, denied?: HostFailure): Promise<HostResult<T>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return writingInSteps(batch, denied);
  const written = await writeOnce(batch, { mergeUndoGroup: true }, denied);
  return !written.ok && isUndoNotSupported(written.failure) ? writingInSteps(batch, denied) : written;
}

/** For what Excel cannot undo, such as the deletion of a sheet. */
export function writingInSteps<T>(batch: WriteBatch<T>, denied?: HostFailure): Promise<HostResult<T>> {
  return writeOnce(batch, {}, denied);
}

async function writeOnce<T>(
  batch: WriteBatch<T>,
  options: Excel.RunOptions,
  denied: HostFailure | undefined,
): Promise<HostResult<T>> {
  const way: { back: WayBack | null; from: number; answered: Answered } = {
    back: null,
    from: 0,
    answered: { count: 0 },
  };
  try {
    return await run(options, (context, answered) => {
      way.answered = answered;
      return batch(context, (back) => {
        if (!way.back) way.from = answered.count;
        way.back = back;
      });
    });
  } catch (error) {
    if (error instanceof Overwritten) return failed(await giveBack(error, way.back));
    const failure = failureOf(error, way.back?.denied ?? denied);
    const nothingWritten = way.answered.count === way.from && isRefusedWhole(error);
    if (!way.back || nothingWritten || failure.kind === "noAnswer") return failed(failure);
    return failed(await takeBack(failure, way.back));
  }
}

function giveBack({ failure, giveBack: restore }: Overwritten, back: WayBack | null): Promise<HostFailure> {
  const undo = async (context: Excel.RequestContext): Promise<void> => {
    await (back?.undoAround ?? back?.undo)?.(context);
    await restore(context);
  };
  return takeBack(failure, { ...back, undo });
}

/** The reason is what the user must hear; a failure on the way back is added to it. */
async function takeBack(reason: HostFailure, { undo, left }: WayBack): Promise<HostFailure> {
  const undone = await reading(async (context) => {
    await undo(context);
    return succeeded(null);
  });
  if (undone.ok) return reason;
  const { message: detail } = wordsOf(undone.failure);
  const { code, message } = wordsOf(reason);
  if (left) return { kind: "halfWritten", ...left, code, message: `${message} ${detail}` };
  return { kind: "unexpected", code, message: `${message} ${detail}` };
}
