/** What the published table does not say and users have reported. */

/** Calls that clear what the user can undo, though they change nothing. */
export const REPORTED_TO_CLEAR: Readonly<Record<string, string>> = {
  "Range.getMergedAreasOrNullObject": "https://github.com/OfficeDev/office-js/issues/5918",
};

/** So many formulas in one undo group threw UndoNotSupported: https://github.com/OfficeDev/office-js/issues/6491. */
export const FORMULAS_TOO_MANY_FOR_A_GROUP = 1_600;
