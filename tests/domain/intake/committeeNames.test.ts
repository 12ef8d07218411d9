import { expect, test } from "vitest";
import { reasonText } from "../../../src/domain/intake/questions/reasonText.ts";
import { draftOf } from "./drafts.ts";

/** The administration was given another name from 2026: docs/domain.md. */
const proposal = (year: number): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. ${year} p/l | Styringsområde | ${year} | ${year + 1} |
  | Varige ændringer |
  | BIF sparer på it | Service | -100 | -100 |
  | Samlet varig ændring | | -100 | -100 |`;

const reasonIn = (year: number): string =>
  draftOf(proposal(year))
    .questions.filter(({ kind }) => kind === "committee")
    .map(({ reason }) => reasonText(reason))
    .join();

test("an abbreviation is written out as it was in the case's own year", () => {
  expect(reasonIn(2025)).toContain("«BIF» (Beskæftigelses- og Integrationsforvaltningen)");
  expect(reasonIn(2026)).toContain("«BIF» (Beskæftigelses-, Integrations- og Erhvervsforvaltningen)");
});
