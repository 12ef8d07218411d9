import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import { readCase } from "../../domain/case/read/readCase.ts";
import { writeCase } from "../../domain/case/writeCase.ts";

/** A case of the user's own, kept in the workbook. The key tells it from an example with the same number. */
export interface OwnCase {
  readonly key: string;
  readonly model: CaseModel;
}

/** A kept case that cannot be read, perhaps from a newer version: it stays in the workbook as it is. */
export interface UnreadCase {
  readonly key: string;
  readonly data: unknown;
  readonly problems: readonly string[];
}

export interface KeptCases {
  readonly ownCases: readonly OwnCase[];
  readonly unreadCases: readonly UnreadCase[];
}

const KEY = /^egen-(\d+)$/;

function entryOf(value: unknown): { key: string; data: unknown } | null {
  if (typeof value !== "object" || value === null || !("key" in value) || !("case" in value)) return null;
  return typeof value.key === "string" ? { key: value.key, data: value.case } : null;
}

/** What the workbook's setting holds; null where it is not a list of cases at all. */
export function readOwnCases(text: string): KeptCases | null {
  const data = parsed(text);
  const entries = Array.isArray(data) ? data.map(entryOf) : [null];
  if (entries.includes(null)) return null;
  const ownCases: OwnCase[] = [];
  const unreadCases: UnreadCase[] = [];
  for (const { key, data: kept } of entries.filter((entry) => entry !== null)) {
    const reading = readCase(kept);
    if (reading.ok) ownCases.push({ key, model: reading.model });
    else unreadCases.push({ key, data: kept, problems: reading.problems.map(caseProblemText) });
  }
  return { ownCases, unreadCases };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function writeOwnCases({ ownCases, unreadCases }: KeptCases): string {
  const own = ownCases.map(({ key, model }) => ({ key, case: writeCase(model) }));
  return JSON.stringify([...own, ...unreadCases.map(({ key, data }) => ({ key, case: data }))]);
}

/** Above every one in use. */
export function nextKey({ ownCases, unreadCases }: KeptCases): string {
  const numbers = [...ownCases, ...unreadCases].map(({ key }) => Number(KEY.exec(key)?.[1] ?? 0));
  return `egen-${Math.max(0, ...numbers) + 1}`;
}
