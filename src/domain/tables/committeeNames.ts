import { committeeName, type Committee, type CommitteeId } from "../case/committees/committees.ts";

/** The committees as one case prints them: with the names of its first year, in the official order. */
export class CommitteeNames {
  readonly #committees: readonly Committee[];
  readonly #year: number;

  constructor(committees: readonly Committee[], year: number) {
    this.#committees = committees;
    this.#year = year;
  }

  name(id: CommitteeId): string {
    const committee = this.#committees.find((candidate) => candidate.id === id);
    return committee ? committeeName(committee, this.#year) : id;
  }

  abbreviation(id: CommitteeId): string {
    return this.#committees.find((candidate) => candidate.id === id)?.abbreviation ?? id;
  }

  /** Each committee once; one that the list does not know comes last. */
  inOrder(ids: readonly CommitteeId[]): CommitteeId[] {
    const known = this.#committees.map(({ id }) => id).filter((id) => ids.includes(id));
    return [...new Set([...known, ...ids])];
  }

  allNames(): string[] {
    return this.#committees.map((committee) => committeeName(committee, this.#year));
  }

  allAbbreviations(): string[] {
    return this.#committees.map(({ abbreviation }) => abbreviation);
  }
}
