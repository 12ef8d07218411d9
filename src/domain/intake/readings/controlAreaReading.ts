import { CONTROL_AREAS, type ControlArea, type LineKind } from "../../case/caseModel.ts";
import { parseControlArea } from "../../case/controlArea.ts";
import { spellingDistance } from "../../case/committees/spellingDistance.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { ask, known, type Reading } from "../questions/reason.ts";

const FARTHEST_MISSPELLING = 3;

function nearest(text: string): ControlArea | null {
  const distances = CONTROL_AREAS.map((area) => ({
    area,
    distance: spellingDistance(labelKey(text).slice(0, 40), area.toLowerCase()),
  }));
  const best = distances.reduce((nearer, next) => (next.distance < nearer.distance ? next : nearer));
  return best.distance <= FARTHEST_MISSPELLING ? best.area : null;
}

/** Tables that hold lines of one control area only. */
function mayRepeat({ role }: FoundTable, kind: LineKind | null): boolean {
  if (role === "appropriations") return kind === "activity" || kind === null;
  if (role === "investments") return kind === "implementation" || kind === null;
  return role === "permanentChanges" && kind !== "implementation" && kind !== "activity";
}

function fromOtherTable(
  label: string,
  kind: LineKind | null,
  tables: readonly FoundTable[],
): Reading<ControlArea> | null {
  const wanted = labelKey(label);
  for (const table of tables) {
    if (!table.controlArea || !mayRepeat(table, kind)) continue;
    const same = table.rows.some((row) => row.kind === "item" && labelKey(row.label) === wanted);
    if (same && wanted !== "") return ask(table.controlArea, { kind: "sameLabel", table: table.name });
  }
  return null;
}

/** "Ny bil (anlæg)", "Løn, service": what the line's own words end with. */
const AREA_BEHIND = /[,(–-]\s*(service|anlæg|overførsler|finansposter)\)?$/i;

function fromLabel(label: string): Reading<ControlArea> | null {
  const word = AREA_BEHIND.exec(label.trim())?.[1] ?? "";
  const area = parseControlArea(word);
  return area && ask(area, { kind: "named", place: "label", word, unit: null });
}

/** The line's own cell, else what the tables per control area say of a line with its label. */
export function readControlArea(
  row: FoundRow,
  kind: LineKind | null,
  tables: readonly FoundTable[],
): Reading<ControlArea> {
  const said = row.controlAreaText ?? "";
  const area = row.controlArea ?? parseControlArea(said);
  if (area) return known(area);
  if (said !== "") return ask(nearest(said), { kind: "unreadable", found: said });
  return fromOtherTable(row.label, kind, tables) ?? fromLabel(row.label) ?? ask<ControlArea>(null, { kind: "notSaid" });
}

/** Where nothing else points to one: what all other lines have, or what most lines have in any case. */
export function withUsualArea(readings: readonly Reading<ControlArea>[]): Reading<ControlArea>[] {
  const areas = new Set(readings.flatMap((reading) => (reading.known ? [reading.value] : [])));
  const [only] = areas;
  return readings.map((reading) => {
    if (reading.known || reading.suggestion !== null || reading.reason.kind !== "notSaid") return reading;
    return areas.size === 1 && only
      ? ask(only, { kind: "otherLines" })
      : ask<ControlArea>("Service", { kind: "mostLines", area: "Service" });
  });
}
