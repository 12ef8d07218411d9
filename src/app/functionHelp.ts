/** A custom function as the pane explains it; `signature` and `example` with the separators of a Danish Excel. */
export interface FunctionHelp {
  readonly id: string;
  readonly signature: string;
  readonly about: string;
  readonly example: string;
  readonly exampleResult: string;
  /** What is written into the cell: Excel's English notation. */
  readonly formula: string;
}

/** The examples point at Tabel 1 as it is laid out for TV03-2025 on a sheet of its own. */
export const functionHelp: readonly FunctionHelp[] = [
  {
    id: "PAYBACK",
    signature: "KVANTUM.PAYBACK(varige_ændringer; implementering; [præcis])",
    about: "Tilbagebetalingstiden i hele år. Med SAND til sidst: år med decimaler.",
    example: "=KVANTUM.PAYBACK(C5:H11;C14:H23)",
    exampleResult: "giver fx 10",
    formula: "=KVANTUM.PAYBACK(C5:H11,C14:H23)",
  },
  {
    id: "NETEFFEKT",
    signature: "KVANTUM.NETEFFEKT(område; …)",
    about: "Summen år for år af alle rækker i et eller flere områder.",
    example: "=KVANTUM.NETEFFEKT(C5:H11)",
    exampleResult: "giver ét tal pr. år",
    formula: "=KVANTUM.NETEFFEKT(C5:H11)",
  },
  {
    id: "UDVALGSFORDELING",
    signature: "KVANTUM.UDVALGSFORDELING(beløb; udvalg; [form])",
    about: "Beløbene lagt sammen pr. udvalg og år i den officielle rækkefølge, med rækken I alt.",
    example: "=KVANTUM.UDVALGSFORDELING(C5:H11;K5:K11)",
    exampleResult: "giver en række pr. udvalg",
    formula: "=KVANTUM.UDVALGSFORDELING(C5:H11,K5:K11)",
  },
  {
    id: "FORDEL",
    signature: "KVANTUM.FORDEL(beløb; andele)",
    about: "Fordeler hele beløb efter andele, så delene er hele tal og altid giver beløbet.",
    example: "=KVANTUM.FORDEL(C5:H5;K5:K6)",
    exampleResult: "giver en række pr. andel",
    formula: "=KVANTUM.FORDEL(C5:H5,K5:K6)",
  },
  {
    id: "AKKUMULERET",
    signature: "KVANTUM.AKKUMULERET(beløb)",
    about: "Løbende summer hen over årene, række for række.",
    example: "=KVANTUM.AKKUMULERET(C5:H11)",
    exampleResult: "giver lige så mange tal som området",
    formula: "=KVANTUM.AKKUMULERET(C5:H11)",
  },
  {
    id: "PRISNIVEAU",
    signature: "KVANTUM.PRISNIVEAU(beløb; fra_år; til_år; satser)",
    about: "Omregner beløb fra ét års pris- og lønniveau til et andets. Satser er to kolonner: år og procent.",
    example: "=KVANTUM.PRISNIVEAU(C5:H11;2024;2026;K5:L7)",
    exampleResult: "giver beløbene i 2026 p/l",
    formula: "=KVANTUM.PRISNIVEAU(C5:H11,2024,2026,K5:L7)",
  },
];
