import type { ListedCommittee } from "../committees/listedCommittees.ts";
import { type FieldReader, isRecord } from "./fieldReader.ts";

function committeeIn(data: unknown): ListedCommittee | null {
  if (!isRecord(data) || !Array.isArray(data.names) || data.names.length === 0) return null;
  const names: unknown[] = data.names;
  if (!names.every((name) => typeof name === "string" && name.trim() !== "")) return null;
  return { names: names as string[], source: typeof data.source === "string" ? data.source : "" };
}

/** The committees that the case brings itself: a list of their names, the full one first. */
export function readOwnCommittees(data: unknown, reader: FieldReader): readonly ListedCommittee[] {
  if (data === undefined || data === null) return [];
  const read = Array.isArray(data) ? data.map(committeeIn) : [null];
  const found = read.filter((committee) => committee !== null);
  if (found.length < read.length) reader.wrongForm(data, "ownCommittees");
  return found;
}
