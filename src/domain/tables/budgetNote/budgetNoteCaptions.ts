import { CONTROL_AREAS, type CaseLine, type ControlArea } from "../../case/caseModel.ts";
import { isIn } from "../caseLines.ts";

/** The form's Tabel 1 is a text table of goals, so the activities are its Tabel 2. */
export const ACTIVITIES_CAPTION = "Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder";
const FIRST_APPROPRIATION_TABLE = 3;

const NAMES: Readonly<Record<ControlArea, string>> = {
  Service: "Udgifter til service",
  Anlæg: "Udgifter til anlæg",
  Overførsler: "Udgifter til overførsler",
  Finansposter: "Finansposter",
};

export interface AreaTable {
  readonly area: ControlArea;
  readonly caption: string;
}

/** One appropriation table per control area that occurs. */
export function areaTables(lines: readonly CaseLine[]): AreaTable[] {
  const areas = CONTROL_AREAS.filter((area) => lines.some(isIn(area)));
  return areas.map((area, index) => ({ area, caption: `Tabel ${FIRST_APPROPRIATION_TABLE + index}. ${NAMES[area]}` }));
}

/** All of them in one line, as the user ticks them together. */
export function appropriationsCaption(lines: readonly CaseLine[]): string {
  const captions = areaTables(lines).map(({ caption }) => caption);
  return captions.length > 0 ? captions.join(" · ") : `Tabel ${FIRST_APPROPRIATION_TABLE}. ${NAMES.Service}`;
}
