import type { CaseModel } from "../case/caseModel.ts";
import { addsLine } from "../form/formLines.ts";
import { formTable } from "../form/formTables.ts";
import { AGREEMENT_CAPTION } from "./budgetNote/agreementText.ts";
import { DISTRIBUTION_CAPTION } from "./investment/distributionText.ts";
import { DISTRICTS_CAPTION } from "./budgetNote/districtsTable.ts";
import { EARLIER_FUNDING_CAPTION } from "./budgetNote/earlierFundingTable.ts";
import { HEARINGS_CAPTION } from "./investment/hearingsTable.ts";
import { appropriationsCaption, ACTIVITIES_CAPTION } from "./budgetNote/budgetNoteCaptions.ts";
import { ADMINISTRATION_CAPTION, ADMINISTRATION_MISSING, isAdministrative } from "./investment/administrationTable.ts";
import { COMMITTEE_TABLES } from "./investment/committeeTableKinds.ts";
import { LINE_TABLES } from "./investment/lineTable.ts";
import { TABLE_1_CAPTION } from "./investment/table1.ts";
import type { TableId } from "./tableIds.ts";

/** A table the case could have, and why it has not where `missing` says so. */
export interface TableChoice {
  readonly id: TableId;
  readonly caption: string;
  /** Danish reason why the table is left out; null when it can be laid out. */
  readonly missing: string | null;
}

/** Tables 2-4 close up: without service investments the construction investments are Tabel 3. */
function lineTableChoices({ lines }: CaseModel): TableChoice[] {
  let number = 1;
  return LINE_TABLES.map((table) => {
    const missing = lines.some((line) => addsLine(formTable(table.id), line)) ? null : table.missing;
    if (missing === null) number += 1;
    const name = missing === null ? `Tabel ${number}` : `Tabel ${table.id}`;
    return { id: table.id, caption: `${name}. ${table.caption}`, missing };
  });
}

function investmentChoices(model: CaseModel): TableChoice[] {
  const { lines } = model;
  return [
    { id: "1", caption: TABLE_1_CAPTION, missing: null },
    ...lineTableChoices(model),
    {
      id: "administration",
      caption: ADMINISTRATION_CAPTION,
      missing: lines.some(isAdministrative) ? null : ADMINISTRATION_MISSING,
    },
    {
      id: "distribution",
      caption: DISTRIBUTION_CAPTION,
      missing: lines.length > 0 ? null : "Forslaget har ingen linjer",
    },
    ...COMMITTEE_TABLES.map((table) => ({
      id: table.id,
      caption: table.caption,
      missing: lines.some((line) => addsLine(formTable(table.id), line)) ? null : table.missing,
    })),
    {
      id: "hearings",
      caption: HEARINGS_CAPTION,
      missing: model.hearings && model.hearings.length > 0 ? null : "Sagen siger ikke, hvem der er hørt",
    },
  ];
}

function budgetNoteChoices({ lines, earlierFunding, location }: CaseModel): TableChoice[] {
  const missing = lines.length > 0 ? null : "Budgetnotatet har ingen aktiviteter";
  return [
    { id: "activities", caption: ACTIVITIES_CAPTION, missing: null },
    { id: "appropriations", caption: appropriationsCaption(lines), missing },
    {
      id: "earlierFunding",
      caption: EARLIER_FUNDING_CAPTION,
      missing:
        earlierFunding && earlierFunding.agreements.length > 0 ? null : "Sagen har ingen tidligere afsatte midler",
    },
    {
      id: "districts",
      caption: DISTRICTS_CAPTION,
      missing: location ? null : "Sagen siger ikke, hvilke bydele den vedrører",
    },
    { id: "agreementText", caption: AGREEMENT_CAPTION, missing },
  ];
}

/** The tables the pane offers for a case, in the order of the form. */
export function tableChoices(model: CaseModel): TableChoice[] {
  return model.kind === "budgetnotat" ? budgetNoteChoices(model) : investmentChoices(model);
}
