import type { HostResult } from "../../app/workbookHost.ts";
import { NoAnswer } from "./failures.ts";

/** Milliseconds. A large workbook that calculates may take a minute; nobody waits longer without a word. */
export const PATIENCE = 120_000;

/** Of one Excel.run: how many of its requests Excel has carried out. */
export interface Answered {
  count: number;
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Excel.run, with an end to the waiting for each answer. `delayForCellEdit` stays off: waiting without a word looks
 * like a hang.
 */
export function run<T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext, answered: Answered) => Promise<HostResult<T>>,
): Promise<HostResult<T>> {
  return Excel.run({ delayForCellEdit: false, ...options }, (context) => {
    const answered = { count: 0 };
    const sync = context.sync.bind(context) as <R>(value?: R) => Promise<R>;
    context.sync = async <R>(value?: R): Promise<R> => {
      const result = await inTime(sync(value));
      answered.count += 1;
      return result;
    };
    return batch(context, answered);
  });
}
