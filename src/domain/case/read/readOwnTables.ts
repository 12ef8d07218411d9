import type { CaseKind, CaseLocation, CaseModel } from "../caseModel.ts";
import { findDistrict } from "../districts.ts";
import { isRecord, shown, type FieldReader, type UnknownRecord } from "./fieldReader.ts";
import { readEarlierFunding } from "./readEarlierFunding.ts";
import { readHearings } from "./readHearings.ts";

function readDistricts(data: unknown, reader: FieldReader): string[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data)) {
    reader.wrongForm(data, "location");
    return [];
  }
  return data.flatMap((value: unknown) => {
    const district = typeof value === "string" ? findDistrict(value) : null;
    if (district === null) reader.problems.push({ at: reader.at, kind: "unknownDistrict", found: shown(value) });
    return district ?? [];
  });
}

function readLocation(data: unknown, reader: FieldReader): CaseLocation | undefined {
  if (!isRecord(data)) {
    reader.wrongForm(data, "location");
    return undefined;
  }
  return { districts: readDistricts(data.districts, reader), address: reader.optionalText(data.address, "address") };
}

type OwnTables = Pick<CaseModel, "earlierFunding" | "location" | "hearings">;

/** Which of the two forms has the table. */
const BELONGS: Readonly<Record<keyof OwnTables, CaseKind>> = {
  earlierFunding: "budgetnotat",
  location: "budgetnotat",
  hearings: "investeringsforslag",
};

function given(data: UnknownRecord, field: keyof OwnTables, kind: CaseKind | null, reader: FieldReader): boolean {
  const value = data[field];
  if (value === undefined || value === null) return false;
  if (kind === null || BELONGS[field] === kind) return true;
  reader.problems.push({ at: reader.at, kind: "tableOutOfPlace", field, caseKind: kind });
  return false;
}

/** The tables with data of their own, which a case may have or not. `kind` null = the case's kind is itself wrong. */
export function readOwnTables(data: UnknownRecord, kind: CaseKind | null, reader: FieldReader): OwnTables {
  const has = (field: keyof OwnTables): boolean => given(data, field, kind, reader);
  const earlierFunding = has("earlierFunding") ? readEarlierFunding(data.earlierFunding, reader) : undefined;
  const location = has("location") ? readLocation(data.location, reader) : undefined;
  const hearings = has("hearings") ? readHearings(data.hearings, reader) : undefined;
  return { ...(earlierFunding && { earlierFunding }), ...(location && { location }), ...(hearings && { hearings }) };
}
