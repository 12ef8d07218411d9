import { MOST_YEARS } from "../caseFormat.ts";
import type { FieldReader } from "./fieldReader.ts";

/** A year left out would move every later amount one year in Kvantum, so years must follow each other. */
export function readYears(data: unknown, reader: FieldReader): number[] | null {
  const { at, problems } = reader;
  if (!Array.isArray(data) || data.length === 0) {
    if (data === undefined || data === null || Array.isArray(data))
      problems.push({ at, kind: "missing", field: "years" });
    else reader.wrongForm(data, "years");
    return null;
  }
  if (data.length > MOST_YEARS) {
    problems.push({ at, kind: "tooMany", field: "years", found: data.length, most: MOST_YEARS });
    return null;
  }
  const years = data.map((value: unknown) => reader.year(value, "years")).filter((year) => year !== null);
  if (years.length < data.length) return null;
  years.forEach((next, index) => {
    const year = years[index - 1];
    if (year !== undefined && next !== year + 1) problems.push({ at, kind: "yearsNotConsecutive", year, next });
  });
  return years;
}
