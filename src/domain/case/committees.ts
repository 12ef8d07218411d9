/** A committee (udvalg) and the administration (forvaltning) that serves it. */
export interface Committee {
  readonly id: string;
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
}

export type CommitteeId = "ØU" | "KFU" | "BUU" | "SOU" | "SUD" | "TMU" | "BIU" | "RU" | "BR";
