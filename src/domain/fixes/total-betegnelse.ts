import type { Fixer } from "./fix.ts";
import { textEdit } from "./shared/edits.ts";
import { cellOf } from "./shared/lookUp.ts";

export const fixTotalBetegnelse: Fixer = ({ at, expected }, context) =>
  expected !== null && cellOf(context, at).formula === null ? textEdit(context, at, expected) : null;
