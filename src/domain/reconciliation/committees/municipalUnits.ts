import type { CommitteeId } from "../../case/committees/committees.ts";

/** A part of an administration that labels name instead of it. */
export interface MunicipalUnit {
  readonly abbreviation: string | null;
  readonly name: string;
  readonly committee: CommitteeId;
  readonly validFrom: number;
  readonly source: string;
}

const CENTRES = "Københavns Kommune, «Fire nye borgercentre på vej i Socialforvaltningen», kk.dk";
const CITIZEN_CENTRES = { committee: "SUD", validFrom: 2015, source: CENTRES };

/** Labels print "SOF-BBU sparer …" and "Udvikling af … BCV" without naming the committee. */
export const MUNICIPAL_UNITS: readonly MunicipalUnit[] = [
  { ...CITIZEN_CENTRES, abbreviation: "BBU", name: "Borgercenter Børn og Unge" },
  { ...CITIZEN_CENTRES, abbreviation: "BCH", name: "Borgercenter Handicap" },
  { ...CITIZEN_CENTRES, abbreviation: "BCV", name: "Borgercenter Voksne" },
  { ...CITIZEN_CENTRES, abbreviation: null, name: "Borgercenter Hjemmepleje" },
];
