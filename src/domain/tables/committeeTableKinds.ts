import type { CaseLine, ControlArea, LineKind } from "../case/caseModel.ts";
import { isImplementation, isIn, isPermanent } from "./caseLines.ts";
import type { TableId } from "./tableIds.ts";

export type CommitteeTableId = Extract<TableId, "A" | "B" | "C" | "D" | "E">;

/** One of the "Tekniske tabeller til korrektioner i Kvantum". */
export interface CommitteeTable {
  readonly id: CommitteeTableId;
  readonly caption: string;
  readonly appropriationHeader: string;
  readonly notes: readonly string[];
  readonly missing: string;
  /** What the table adds. */
  readonly kinds: readonly LineKind[];
  /** Null = every control area. */
  readonly area: ControlArea | null;
  /** Which lines give the table its rows: A, B and C have the same ones, so that A = B + C can be read row by row. */
  readonly rowsOf: (line: CaseLine) => boolean;
}

const RESPONSIBILITY =
  "I forbindelse med godkendelse i Effektiviseringskredsen er det forvaltningernes eget ansvar at udfylde de relevante " +
  "oplysninger til teknisk udmøntning (i Kvantum) af forslaget.";

const ordinary = { appropriationHeader: "Bevilling, profit-center mv.*", notes: [`* ${RESPONSIBILITY}`] };

export const COMMITTEE_TABLES: readonly CommitteeTable[] = [
  {
    ...ordinary,
    id: "A",
    caption: "Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering)",
    missing: "Forslaget har ingen varige ændringer",
    kinds: ["saving", "operation"],
    area: null,
    rowsOf: isPermanent,
  },
  {
    id: "B",
    caption: "Tabel B. Bevillingsmæssig effekt - varig drift",
    appropriationHeader: "Bevilling, profit-center mv.**",
    notes: [
      "* Hvis der er varig drift i forslaget, indarbejdes det i udvalgets budgetrammer, uanset om effektiviseringerne " +
        "anvendes til at indfri måltal.",
      `** ${RESPONSIBILITY}`,
    ],
    missing: "Forslaget har ingen varig drift",
    kinds: ["operation"],
    area: null,
    rowsOf: isPermanent,
  },
  {
    ...ordinary,
    id: "C",
    caption: "Tabel C. Bevillingsmæssig effekt - hvis forslaget indarbejdes (bruttoeffektivisering)",
    missing: "Forslaget har ingen besparelser",
    kinds: ["saving"],
    area: null,
    rowsOf: isPermanent,
  },
  {
    ...ordinary,
    id: "D",
    caption: "Tabel D. Fordeling af anlægsinvesteringer mellem udvalg",
    missing: "Forslaget har ingen implementeringsomkostninger på anlæg",
    kinds: ["implementation"],
    area: "Anlæg",
    rowsOf: (line) => isImplementation(line) && isIn("Anlæg")(line),
  },
  {
    ...ordinary,
    id: "E",
    caption: "Tabel E. Fordeling af serviceinvesteringer mellem udvalg",
    missing: "Forslaget har ingen implementeringsomkostninger på service",
    kinds: ["implementation"],
    area: "Service",
    rowsOf: (line) => isImplementation(line) && isIn("Service")(line),
  },
];

export function takes({ kinds, area }: CommitteeTable, line: CaseLine): boolean {
  return kinds.includes(line.kind) && (area === null || line.controlArea === area);
}
