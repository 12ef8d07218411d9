import type { CommitteeId } from "../../domain/case/committees/committees.ts";
import { type Share, splitLine } from "../../domain/case/edit/editLines.ts";
import { type EditWork, withModel } from "./editing.ts";
import { typedShare } from "./typedAmount.ts";

const WHY = {
  noShares: "Skriv mindst én andel større end 0.",
  negativeShare: "En andel kan ikke være negativ.",
  notWhole: "Kun hele beløb kan deles. Ret beløb med decimaler først.",
} as const;

export function shareText({ shares }: EditWork, place: number, committee: CommitteeId): string {
  return shares.find((share) => share.place === place && share.committee === committee)?.text ?? "";
}

export function withShareText(work: EditWork, place: number, committee: CommitteeId, text: string): EditWork {
  const others = work.shares.filter((share) => share.place !== place || share.committee !== committee);
  const shares = text.trim() === "" ? others : [...others, { place, committee, text }];
  return { ...work, shares, problems: [] };
}

export type Shared = { readonly ok: true; readonly work: EditWork } | { readonly ok: false; readonly problem: string };

/** One line becomes one per committee, by the shares typed at it. */
export function sharedAt(work: EditWork, place: number): Shared {
  const own = work.shares.filter((share) => share.place === place);
  const read = own.map(({ committee, text }) => ({ committee, weight: typedShare(text) }));
  const unread = read.find(({ weight }) => weight === null);
  if (unread) return { ok: false, problem: `Andelen for ${unread.committee} er ikke et tal.` };
  const weighed = read.flatMap(({ committee, weight }): Share[] => (weight ? [{ committee, weight }] : []));
  const split = splitLine(work.model, place, weighed);
  if (!split.ok) return { ok: false, problem: WHY[split.why] };
  const shares = work.shares.filter((share) => share.place !== place);
  return { ok: true, work: withModel({ ...work, shares }, split.model) };
}

/** All that is typed, whether or not its own button was pressed; the last line first, for the others keep their places. */
export function sharedThroughout(work: EditWork): Shared {
  const places = [...new Set(work.shares.map(({ place }) => place))].sort((one, other) => other - one);
  let now = work;
  for (const place of places) {
    const shared = sharedAt(now, place);
    if (!shared.ok) return { ok: false, problem: `«${now.model.lines[place]?.label}»: ${shared.problem}` };
    now = shared.work;
  }
  return { ok: true, work: now };
}
