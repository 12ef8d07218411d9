/** A custom function as the pane explains it; `signature` and `example` with the separators of a Danish Excel. */
export interface FunctionHelp {
  readonly id: string;
  readonly signature: string;
  readonly about: string;
  readonly example: string;
  readonly exampleResult: string;
  /** What is written into the cell: Excel's English notation. */
  readonly formula: string;
  /** What people call it who do not know its name. */
  readonly words: string;
  /** The help page, seen from the pane's own address. */
  readonly page: string;
}

/** Every word that is looked for stands somewhere in the function's texts. Nothing looked for: all functions. */
export function findFunctions(text: string): readonly FunctionHelp[] {
  const wanted = text.toLowerCase().split(/\s+/);
  return functionHelp.filter((help) => {
    const known = `${help.signature} ${help.about} ${help.words}`.toLowerCase();
    return wanted.every((word) => known.includes(word));
  });
}

/** The examples point at Tabel 1 as it is laid out for TV03-2025 on a sheet of its own. */
export const functionHelp: readonly FunctionHelp[] = [
  {
    id: "PAYBACK",
    signature: "KVANTUM.PAYBACK(varige_ændringer; implementering; [præcis])",
    about: "Tilbagebetalingstiden i hele år. Med SAND til sidst: år med decimaler.",
    example: "=KVANTUM.PAYBACK(C6:H11;C14:H20)",
    exampleResult: "giver 10.",
    formula: "=KVANTUM.PAYBACK(C6:H11,C14:H20)",
    words: "tilbagebetaling investering business case amortisering",
    page: "funktioner/payback.html",
  },
  {
    id: "NETEFFEKT",
    signature: "KVANTUM.NETEFFEKT(område; …)",
    about: "Summen år for år af alle rækker i et eller flere områder.",
    example: "=KVANTUM.NETEFFEKT(C6:H8;C9:H11)",
    exampleResult: "giver 0, −1.200, −1.200, −1.800, −4.500, −4.500.",
    formula: "=KVANTUM.NETEFFEKT(C6:H8,C9:H11)",
    words: "sum total netto måltalseffekt samlet økonomisk påvirkning lægge sammen",
    page: "funktioner/neteffekt.html",
  },
  {
    id: "UDVALGSFORDELING",
    signature: "KVANTUM.UDVALGSFORDELING(beløb; udvalg; [form])",
    about: "Beløbene lagt sammen pr. udvalg og år i den officielle rækkefølge, med rækken I alt.",
    example: "=KVANTUM.UDVALGSFORDELING(C6:H11;J6:J11)",
    exampleResult: "giver en række for hvert af de to udvalg og I alt.",
    formula: "=KVANTUM.UDVALGSFORDELING(C6:H11,J6:J11)",
    words: "forvaltning bevilling tekniske tabeller korrektioner Tabel A B C E",
    page: "funktioner/udvalgsfordeling.html",
  },
  {
    id: "FORDEL",
    signature: "KVANTUM.FORDEL(beløb; andele)",
    about: "Fordeler hele beløb efter andele, så delene er hele tal og altid giver beløbet.",
    example: "=KVANTUM.FORDEL(1000;{2;1})",
    exampleResult: "giver 667 og 333.",
    formula: "=KVANTUM.FORDEL(1000,{2;1})",
    words: "fordeling afrunding procent nøgle dele rest",
    page: "funktioner/fordel.html",
  },
  {
    id: "AKKUMULERET",
    signature: "KVANTUM.AKKUMULERET(beløb)",
    about: "Løbende summer hen over årene, række for række.",
    example: "=KVANTUM.AKKUMULERET(C12:H12)",
    exampleResult: "giver 0, −1.200, −2.400, −4.200, −8.700, −13.200.",
    formula: "=KVANTUM.AKKUMULERET(C12:H12)",
    words: "kumuleret opsummeret saldo",
    page: "funktioner/akkumuleret.html",
  },
  {
    id: "PRISNIVEAU",
    signature: "KVANTUM.PRISNIVEAU(beløb; fra_år; til_år; satser)",
    about: "Omregner beløb fra ét års pris- og lønniveau til et andets. Satser er to kolonner: år og procent.",
    example: "=KVANTUM.PRISNIVEAU(C12:H12;2025;2026;AF1:AG2)",
    exampleResult: "giver beløbene i 2026 p/l, når du har skrevet 2026 i AF1 og årets procent i AG1.",
    formula: "=KVANTUM.PRISNIVEAU(C12:H12,2025,2026,AF1:AG2)",
    words: "p/l pl fremskrivning indeks inflation regulering løbende priser",
    page: "funktioner/prisniveau.html",
  },
];
