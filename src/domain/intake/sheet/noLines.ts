import { isLeading } from "../../reconciliation/caseTables.ts";
import { isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import type { CellRef } from "../../workbook/address.ts";
import { holdsLines } from "./gatheredTables.ts";
import type { Unread } from "./unread.ts";

/** What was found on a sheet that gives no case, and why it gives none; `noLinesText` makes the Danish sentence. */
export type NoLines = { readonly sheet: string } &
  /** Tables A-E: committees' sums, of which nobody can tell the lines. */
  (
    | { readonly kind: "committeeSums"; readonly names: readonly string[] }
    /** Earlier funding, or the annex: beside the case. */
    | { readonly kind: "besideCase"; readonly names: readonly string[] }
    /** The lines are those of a Tabel 1 on another sheet. */
    | { readonly kind: "elsewhere"; readonly names: readonly string[]; readonly leading: readonly string[] }
    /** Years and amounts, and nothing that says which of the form's tables it is. */
    | { readonly kind: "nameless"; readonly at: CellRef; readonly caption: string | null }
    | { readonly kind: "noLines"; readonly names: readonly string[] }
    | { readonly kind: "unread"; readonly unread: Unread }
  );

const BESIDE: readonly FoundTable["role"][] = ["earlierFunding", "administration"];

function reasonsOn({ snapshot: { name: sheet }, tables, unread }: SheetReading, leading: readonly string[]): NoLines[] {
  const whole = tables.filter(({ part }) => part === null);
  const known = whole.filter(({ role }) => role !== "unknown");
  const namesOf = (choose: (table: FoundTable) => boolean): string[] => known.filter(choose).map(({ name }) => name);
  const isBeside = ({ role }: FoundTable): boolean => BESIDE.includes(role);
  const [sums, beside, lines] = [namesOf(isByCommittee), namesOf(isBeside), namesOf(holdsLines)];
  const others = namesOf((table) => !isByCommittee(table) && !isBeside(table) && !holdsLines(table));
  const nameless = whole.filter(({ role, rows }) => role === "unknown" && rows.length > 0);
  const misunderstood = unread.filter(({ reason }) => reason !== "unknownCaption" && reason !== "noCaption");
  return [
    ...(lines.length > 0 ? [{ sheet, kind: "elsewhere", names: lines, leading } as const] : []),
    ...(others.length > 0 ? [{ sheet, kind: "noLines", names: others } as const] : []),
    ...(sums.length > 0 ? [{ sheet, kind: "committeeSums", names: sums } as const] : []),
    ...(beside.length > 0 ? [{ sheet, kind: "besideCase", names: beside } as const] : []),
    ...nameless.map(({ captionAt: at, caption }) => ({ sheet, kind: "nameless", at, caption }) as const),
    ...misunderstood.map(
      ({ at, caption, reason }) =>
        ({ sheet, kind: "unread", unread: { at, kind: "unreadTable", caption, reason } }) as const,
    ),
  ];
}

/** Of the sheets that gave no case. Empty where nothing like a table was found. */
export function noLinesOf(readings: readonly SheetReading[], sheets: readonly string[]): NoLines[] {
  const leading = readings.filter(({ tables }) => tables.some(isLeading)).map(({ snapshot }) => snapshot.name);
  return readings.filter(({ snapshot }) => sheets.includes(snapshot.name)).flatMap((one) => reasonsOn(one, leading));
}
