import type { TableId } from "../tableIds.ts";

export type CommitteeTableId = Extract<TableId, "A" | "B" | "C" | "D" | "E">;

/** How one of the "Tekniske tabeller til korrektioner i Kvantum" is printed; what it adds stands in the form. */
export interface CommitteeTable {
  readonly id: CommitteeTableId;
  readonly caption: string;
  readonly appropriationHeader: string;
  readonly notes: readonly string[];
  readonly missing: string;
}

const RESPONSIBILITY =
  "I forbindelse med godkendelse i Effektiviseringskredsen er det forvaltningernes eget ansvar at " +
  "udfylde de relevante " +
  "oplysninger til teknisk udmøntning (i Kvantum) af forslaget.";

const ordinary = { appropriationHeader: "Bevilling, profit-center mv.*", notes: [`* ${RESPONSIBILITY}`] };

export const COMMITTEE_TABLES: readonly CommitteeTable[] = [
  {
    ...ordinary,
    id: "A",
    caption: "Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering)",
    missing: "Forslaget har ingen varige ændringer",
  },
  {
    id: "B",
    caption: "Tabel B. Bevillingsmæssig effekt - varig drift",
    appropriationHeader: "Bevilling, profit-center mv.**",
    notes: [
      "* Hvis der er varig drift i forslaget, indarbejdes det i udvalgets budgetrammer, uanset om " +
        "effektiviseringerne " +
        "anvendes til at indfri måltal.",
      `** ${RESPONSIBILITY}`,
    ],
    missing: "Forslaget har ingen varig drift",
  },
  {
    ...ordinary,
    id: "C",
    caption: "Tabel C. Bevillingsmæssig effekt - hvis forslaget indarbejdes (bruttoeffektivisering)",
    missing: "Forslaget har ingen besparelser",
  },
  {
    ...ordinary,
    id: "D",
    caption: "Tabel D. Fordeling af anlægsinvesteringer mellem udvalg",
    missing: "Forslaget har ingen implementeringsomkostninger på anlæg",
  },
  {
    ...ordinary,
    id: "E",
    caption: "Tabel E. Fordeling af serviceinvesteringer mellem udvalg",
    missing: "Forslaget har ingen implementeringsomkostninger på service",
  },
];
