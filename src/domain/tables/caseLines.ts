import type { CaseLine, ControlArea } from "../case/caseModel.ts";
import { Amount } from "../money/amount.ts";

export function isPermanent({ kind }: CaseLine): boolean {
  return kind === "saving" || kind === "operation";
}

export function isImplementation({ kind }: CaseLine): boolean {
  return kind === "implementation";
}

export function isIn(area: ControlArea): (line: CaseLine) => boolean {
  return ({ controlArea }) => controlArea === area;
}

/** Blank counts as 0. */
export function sumOfYear(lines: readonly CaseLine[], year: number): Amount {
  return Amount.sum(lines.map(({ amounts }) => amounts[year] ?? null));
}

/** The lines under each heading, in the order the headings first occur. */
export function groupByHeading(lines: readonly CaseLine[]): { heading: string | null; lines: CaseLine[] }[] {
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  return headings.map((heading) => ({ heading, lines: lines.filter((line) => line.heading === heading) }));
}
