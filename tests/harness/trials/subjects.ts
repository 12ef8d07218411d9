import { builtSubject } from "./builtSubjects.ts";
import { laidOutSubjects } from "./laidOutSubjects.ts";
import { publishedSubjects } from "./publishedSubjects.ts";
import { isFreeOfFejl, type Subject } from "./subject.ts";

/** Where the cases of trials come from. */
export const SOURCES = {
  offentliggjorte: publishedSubjects,
  "lagt ud": (seed: number, count: number) => laidOutSubjects(seed, count),
  byggede: (seed: number, count: number) =>
    Array.from({ length: count }, (_, index) => builtSubject(seed * 10_000 + index)),
} as const satisfies Readonly<Record<string, (seed: number, count: number) => Subject[]>>;

export type SourceName = keyof typeof SOURCES;
export const SOURCE_NAMES = Object.keys(SOURCES) as SourceName[];

export const subjectsFrom = (source: SourceName, seed: number, count: number): Subject[] =>
  SOURCES[source](seed, count).filter(isFreeOfFejl);
