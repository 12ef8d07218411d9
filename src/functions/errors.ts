/** #VALUE! with a text: only #VALUE! and #N/A can carry one. */
export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A with a text: the question is right, but it has no answer. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** A fault of ours must not reach Excel as a bare JavaScript error: some hosts then stop calculating altogether. */
export function answer<T>(compute: () => T): T {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw invalidValue(`Funktionen fejlede uventet. Meld det til dem, der passer Kvantum-ark: «${reason}»`);
  }
}
