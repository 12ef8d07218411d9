import type { Committee, DatedName } from "./committees.ts";

const REGULATIONS = "Københavns Kommunes styrelsesvedtægt";
const REORGANISATION = "Aftale om ressortopdeling i Københavns Kommune, Økonomiudvalget 3. juni 2025, punkt 6";

function always(committee: string, administration: string | null): DatedName[] {
  return [{ committee, administration, validFrom: null, validTo: null, source: REGULATIONS }];
}

/** In the official order, which tables A-E follow. A workbook may bring its own list. */
export const COMMITTEES: readonly Committee[] = [
  {
    id: "ØU",
    abbreviation: "ØU",
    administrationAbbreviation: "ØKF",
    names: always("Økonomiudvalget", "Økonomiforvaltningen"),
  },
  {
    id: "KFU",
    abbreviation: "KFU",
    administrationAbbreviation: "KFF",
    names: always("Kultur- og Fritidsudvalget", "Kultur- og Fritidsforvaltningen"),
  },
  {
    id: "BUU",
    abbreviation: "BUU",
    administrationAbbreviation: "BUF",
    names: always("Børne- og Ungdomsudvalget", "Børne- og Ungdomsforvaltningen"),
  },
  {
    id: "SOU",
    abbreviation: "SOU",
    administrationAbbreviation: "SUF",
    names: always("Sundheds- og Omsorgsudvalget", "Sundheds- og Omsorgsforvaltningen"),
  },
  {
    id: "SUD",
    abbreviation: "SUD",
    administrationAbbreviation: "SOF",
    names: always("Socialudvalget", "Socialforvaltningen"),
  },
  {
    id: "TMU",
    abbreviation: "TMU",
    administrationAbbreviation: "TMF",
    names: always("Teknik- og Miljøudvalget", "Teknik- og Miljøforvaltningen"),
  },
  {
    id: "BIU",
    abbreviation: "BIU",
    administrationAbbreviation: "BIF",
    names: [
      {
        committee: "Beskæftigelses- og Integrationsudvalget",
        administration: "Beskæftigelses- og Integrationsforvaltningen",
        validFrom: null,
        validTo: 2025,
        source: REGULATIONS,
      },
      {
        committee: "Beskæftigelses-, Integrations- og Erhvervsudvalget",
        administration: "Beskæftigelses-, Integrations- og Erhvervsforvaltningen",
        validFrom: 2026,
        validTo: null,
        source: REORGANISATION,
        // Assumed (domain.md): no public page at hand prints them.
        abbreviations: ["BIEU", "BIEF"],
      },
    ],
  },
  {
    id: "RU",
    abbreviation: "RU",
    administrationAbbreviation: null,
    names: always("Revisionsudvalget", "Intern Revision"),
  },
  {
    id: "BR",
    abbreviation: "BR",
    administrationAbbreviation: null,
    names: always("Borgerrådgiveren", "Borgerrådgiveren"),
  },
];
