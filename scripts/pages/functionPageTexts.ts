import { NO_ROOM, type FunctionErrorText } from "../../src/app/texts/functionErrorTexts.ts";

/**
 * What a custom function's help page says beyond the pane: an example whose figures can be checked by hand, and
 * the errors.
 */
export interface FunctionPageTexts {
  readonly id: string;
  readonly explanation: readonly string[];
  readonly example: FunctionExample;
  readonly errors: readonly FunctionErrorText[];
}

/** A small sheet with its first cell in A1, and the formula that stands under it. Years are texts; null = blank. */
export interface FunctionExample {
  readonly source: string;
  readonly sheet: readonly (readonly (string | number | null)[])[];
  readonly formula: string;
  readonly result: readonly (readonly (string | number)[])[];
  readonly remark: string;
}

const YEARS = ["2019", "2020", "2021", "2022", "2023", "2024"];
const BU01 = "BU01, Peer-to-Peer familier i familiebehandling (1.000 kr.)";
const BU01_SHEET = [
  ["", ...YEARS],
  ["Kortere behandlingsperiode i et familiebehandlingsforløb", null, -1300, -1300, -1300, -1300, -1300],
  ["Administration forbundet med rekruttering og match af familier til Peer-to-Peer", null, 300, 300, 300, 300, 300],
  ["Udvikling af nyt familiebehandlingsforløb og målgruppeanalyse", 300, 300, 0, null, null, null],
  ["Evaluering, optimering og konsolidering af det nye familiebehandlingsforløb", 0, 600, 600, null, null, null],
];

const TV03 = "TV03-2025, Step Up-indsatsen (1.000 kr., 2025 p/l)";
const TV03_YEARS = ["2024", "2025", "2026", "2027", "2028", "2029"];
const TV03_CHANGE = ["Samlet varig ændring", null, -1200, -1200, -1800, -4500, -4500];

export const functionPageTexts: readonly FunctionPageTexts[] = [
  {
    id: "PAYBACK",
    explanation: [
      "Tilbagebetalingstiden er nummeret på det første år, hvor de samlede besparelser har betalt alle " +
        "implementeringsomkostninger, " +
        "også dem der falder i senere år. År 1 er det første år med et beløb.",
      "Efter den sidste kolonne fortsætter det sidste års ændring. Uden implementeringsomkostninger er svaret 0.",
      "Vælg kun rækkerne med styringsområdet Service, når tiden skal være baseret på serviceeffektivisering; " +
        "implementeringen er i begge tilfælde alle rækker.",
    ],
    example: {
      source: BU01,
      sheet: BU01_SHEET,
      formula: "=KVANTUM.PAYBACK(B2:G3;B4:G5)",
      result: [[3]],
      remark:
        "Implementeringen koster 1.800. Besparelserne er i alt 1.000 efter år 2 og 2.000 efter år 3, så " +
        "år 3 betaler det sidste. Med SAND til sidst: 2,8 år.",
    },
    errors: [
      {
        code: "#I/T",
        message: "Tilbagebetales ikke",
        remedy: "Besparelserne når aldrig op på omkostningerne. Er fortegnet rigtigt? Besparelser skal stå med minus.",
      },
      {
        code: "#VÆRDI!",
        message: "Omkostninger skal stå uden minus",
        remedy: "Implementeringen er negativ i alt. Vend fortegnet, eller byt om på områderne.",
      },
      {
        code: "#VÆRDI!",
        message: "Vælg de samme år i begge områder.",
        remedy: "De to områder har ikke lige mange kolonner. Vælg de samme år.",
      },
      {
        code: "#VÆRDI!",
        message: "skal være SAND eller FALSK.",
        remedy: "Skriv SAND for decimaler, eller udelad det sidste argument.",
      },
    ],
  },
  {
    id: "NETEFFEKT",
    explanation: [
      "Summerne er nøjagtige til øren. Tomme celler tæller som 0.",
      "Områderne må have hver sit antal rækker, men skal dække de samme år.",
    ],
    example: {
      source: BU01,
      sheet: BU01_SHEET,
      formula: "=KVANTUM.NETEFFEKT(B2:G3;B4:G5)",
      result: [[300, -100, -400, -1000, -1000, -1000]],
      remark: "Det er rækken Samlet økonomisk påvirkning: varige ændringer og implementering lagt sammen.",
    },
    errors: [
      {
        code: "#VÆRDI!",
        message: "Vælg de samme år i alle områder.",
        remedy: "Et af områderne er bredere end de andre. Vælg de samme år.",
      },
      NO_ROOM,
    ],
  },
  {
    id: "UDVALGSFORDELING",
    explanation: [
      "Udvalgene kan skrives med fuldt navn, forkortelse eller forvaltningens forkortelse. Resultatet " +
        "har kun de udvalg, der har rækker, og altid i den officielle rækkefølge.",
      'Med form kan navnene eller rækken I alt udelades: "uden navne", "uden total" eller "kun beløb".',
      "En række uden udvalg springes over, hvis den er tom; har den beløb, er det en fejl, så intet beløb går tabt.",
    ],
    example: {
      source: TV03,
      sheet: [
        ["", "Udvalg", ...TV03_YEARS],
        [
          "SOF-BCV sparer på afkortede foranstaltninger som rusmiddelbehandling samt udsættelser",
          "SUD",
          null,
          -400,
          -1000,
          -1200,
          -3000,
          -3000,
        ],
        ["SOF-BBU sparer på afkortede foranstaltninger", "SUD", null, -400, -1000, -1200, -3000, -3000],
        ["BIF - bedre servicerejser og en mere effektiv sagsbehandling", "BIU", null, -400, -1000, -1200, -3000, -3000],
        ["Varig SOF-BBU driftsudgift til Step Up-medarbejdere", "SUD", null, null, 600, 600, 1500, 1500],
        ["Varig SOF-BCV driftsudgift til Step Up-medarbejdere", "SUD", null, null, 600, 600, 1500, 1500],
        ["Varig BIF-driftsudgift til fremskudte medarbejdere", "BIU", null, null, 600, 600, 1500, 1500],
      ],
      formula: "=KVANTUM.UDVALGSFORDELING(C2:H7;B2:B7)",
      result: [
        ["Socialudvalget", 0, -800, -800, -1200, -3000, -3000],
        ["Beskæftigelses-, Integrations- og Erhvervsudvalget", 0, -400, -400, -600, -1500, -1500],
        ["I alt", 0, -1200, -1200, -1800, -4500, -4500],
      ],
      remark:
        "Det er Tabel A. Et udvalg, der er skrevet med fuldt navn, beholder det navn; en forkortelse giver det nyeste.",
    },
    errors: [
      {
        code: "#VÆRDI!",
        message: "er ikke et udvalg.",
        remedy: "Udvalget er stavet forkert eller ukendt. Beskeden nævner rækken og det udvalg, der ligner mest.",
      },
      {
        code: "#VÆRDI!",
        message: "udvalget mangler, men rækken har beløb.",
        remedy: "Skriv udvalget i rækken, eller fjern dens beløb.",
      },
      {
        code: "#VÆRDI!",
        message: "Vælg de samme rækker.",
        remedy: "De to områder har ikke lige mange rækker. Vælg de samme rækker.",
      },
      NO_ROOM,
    ],
  },
  {
    id: "FORDEL",
    explanation: [
      "Hver del er et helt tal, og delene giver altid præcis beløbet: de enheder, der er tilbage efter " +
        "nedrunding, går til de største rester. 1.000 i tre lige dele er 334, 333 og 333.",
      "Andelene er vægte: procenter, brøker eller antal. De behøver ikke give 1 eller 100.",
      "Andele under hinanden giver en række pr. andel; andele ved siden af hinanden giver en kolonne pr. andel.",
    ],
    example: {
      source: TV03,
      sheet: [["", ...TV03_YEARS], TV03_CHANGE, ["Andel, SUD", 2], ["Andel, BIU", 1]],
      formula: "=KVANTUM.FORDEL(B2:G2;B3:B4)",
      result: [
        [0, -800, -800, -1200, -3000, -3000],
        [0, -400, -400, -600, -1500, -1500],
      ],
      remark: "Det er Socialudvalgets og Beskæftigelses- og Integrationsudvalgets rækker i Tabel A.",
    },
    errors: [
      {
        code: "#VÆRDI!",
        message: "er ikke et helt tal. Afrund det først.",
        remedy: "Kun hele beløb kan fordeles i hele dele. Brug for eksempel AFRUND(…;0).",
      },
      { code: "#VÆRDI!", message: "er negativ.", remedy: "En andel må ikke være negativ; det må beløbet gerne." },
      { code: "#VÆRDI!", message: "summen af andelene er 0.", remedy: "Mindst én andel skal være større end 0." },
      {
        code: "#VÆRDI!",
        message: "skal være én kolonne eller én række.",
        remedy: "Vælg andelene i én kolonne eller én række.",
      },
      NO_ROOM,
    ],
  },
  {
    id: "AKKUMULERET",
    explanation: ["Hver række lægges sammen for sig, år for år. Tomme celler fører summen videre."],
    example: {
      source: TV03,
      sheet: [["", ...TV03_YEARS], TV03_CHANGE],
      formula: "=KVANTUM.AKKUMULERET(B2:G2)",
      result: [[0, -1200, -2400, -4200, -8700, -13200]],
      remark: "Efter 2029 er der sparet 13.200 i alt.",
    },
    errors: [NO_ROOM],
  },
  {
    id: "PRISNIVEAU",
    explanation: [
      "Beløbene ganges med årenes pris- og lønfaktorer: dem efter fra_år til og med til_år. Tilbage i " +
        "tiden divideres der.",
      "Satserne står i dit eget ark, for de fastsættes hvert år. Skriv dem i procent: 2,5 for 2,5 %.",
      "Resultatet er ikke afrundet. Afrund hver række, eller brug FORDEL, når delene skal passe med en afrundet sum.",
    ],
    example: {
      source: `${TV03}, med opdigtede satser`,
      sheet: [["", ...TV03_YEARS], TV03_CHANGE, ["Sats", "2026", 3], ["Sats", "2027", 2]],
      formula: "=KVANTUM.PRISNIVEAU(B2:G2;2025;2027;B3:C4)",
      result: [[0, -1260.72, -1260.72, -1891.08, -4727.7, -4727.7]],
      remark: "Hvert beløb er ganget med 1,03 og 1,02.",
    },
    errors: [
      {
        code: "#VÆRDI!",
        message: "mangler en sats for",
        remedy: "Et af årene mangler i satserne. Tilføj året og dets procent.",
      },
      { code: "#VÆRDI!", message: "har to satser for", remedy: "Det samme år står to gange i satserne. Slet det ene." },
      {
        code: "#VÆRDI!",
        message: "skriv satserne i procent uden procentformat",
        remedy: "Satserne er skrevet som brøker. Skriv 2,5, ikke 0,025.",
      },
      {
        code: "#VÆRDI!",
        message: "skal være et årstal, for eksempel 2025.",
        remedy: "Skriv året med fire cifre, uden «p/l».",
      },
      {
        code: "#VÆRDI!",
        message: "satser skal have to kolonner: år og procent.",
        remedy: "Vælg netop to kolonner: år og procent.",
      },
      NO_ROOM,
    ],
  },
];
