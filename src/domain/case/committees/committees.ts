/** A committee (udvalg) and the administration (forvaltning) that serves it. */
export interface Committee {
  readonly id: CommitteeId;
  readonly abbreviation: string;
  readonly administrationAbbreviation: string | null;
  readonly names: readonly DatedName[];
}

/** Committee names change: from 2026 BIU is named otherwise. Both years included; null = no end known. */
export interface DatedName {
  readonly committee: string;
  readonly administration: string | null;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly source: string;
  /** Those that came with the name, where they are others than the committee's own. */
  readonly abbreviations?: readonly string[];
}

/** "SUD", or what a workbook's own list of committees uses. Never changes, whatever the committee is named. */
export type CommitteeId = string;

function isValidIn(year: number, { validFrom, validTo }: DatedName): boolean {
  return (validFrom === null || validFrom <= year) && (validTo === null || year <= validTo);
}

/** The name the committee bears in a year; the abbreviation where the data says nothing about that year. */
export function committeeName({ abbreviation, names }: Committee, year: number): string {
  return names.find((name) => isValidIn(year, name))?.committee ?? abbreviation;
}

/** What its administration is named in a year; null where the data does not say. */
export function administrationName({ names }: Committee, year: number): string | null {
  return names.find((name) => isValidIn(year, name))?.administration ?? null;
}
