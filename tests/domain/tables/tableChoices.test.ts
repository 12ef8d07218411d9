import { expect, test } from "vitest";
import { tableChoices } from "../../../src/domain/tables/tableChoices.ts";
import { example } from "../../harness/planCells.ts";

test("every table of the form is offered, with the reason why one is left out", () => {
  expect(tableChoices(example("BU03")).map(({ id, caption, missing }) => `${id}: ${missing ?? caption}`)).toEqual([
    "1: Tabel 1. Forslagets samlede økonomiske konsekvenser",
    "2: Tabel 2. Varige ændringer, service",
    "3: Forslaget har ingen implementeringsomkostninger på service",
    "4: Tabel 3. Anlægsinvesteringer i forslaget",
    "administration: Ingen linjer med varige ændringer er markeret som administrative",
    "distribution: Fordeling på udvalg",
    "A: Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering)",
    "B: Tabel B. Bevillingsmæssig effekt - varig drift",
    "C: Tabel C. Bevillingsmæssig effekt - hvis forslaget indarbejdes (bruttoeffektivisering)",
    "D: Tabel D. Fordeling af anlægsinvesteringer mellem udvalg",
    "E: Forslaget har ingen implementeringsomkostninger på service",
    "hearings: Hvem er hørt?",
  ]);
});

test("a budget note has tables of its own", () => {
  expect(tableChoices(example("BI07")).map(({ id, caption, missing }) => `${id}: ${missing ?? caption}`)).toEqual([
    "activities: Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder",
    "appropriations: Tabel 3. Udgifter til service",
    "earlierFunding: Tidligere afsatte midler",
    "districts: Sagen siger ikke, hvilke bydele den vedrører",
    "agreementText: Forslag til aftaletekst",
  ]);
  expect(tableChoices({ ...example("BI07"), lines: [] })[1]?.missing).toBe("Budgetnotatet har ingen aktiviteter");
});
