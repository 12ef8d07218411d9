import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseLine, CaseModel } from "../../../src/domain/case/caseModel.ts";
import type { CaseDraft, DraftLine } from "../../../src/domain/intake/caseDraft.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { writePlanDocx } from "../../../src/hosts/docx/write/writePlanDocx.ts";
import { onlyDraft } from "../../domain/intake/drafts.ts";
import { anyCase } from "../../harness/caseGenerator.ts";
import { documentOf } from "../../harness/wordForms.ts";

/** Both stand under «Varige ændringer»; which of them a line is, the form shows by no more than its sign. */
const isPermanent = (kind: CaseLine["kind"] | null): boolean => kind !== "implementation" && kind !== "activity";

const said = ({ label, heading, kind, controlArea, amounts }: CaseLine | DraftLine): unknown => ({
  // Several blanks after another are one to whoever reads a document.
  label: label.replace(/\s+/g, " ").trim(),
  heading,
  permanent: isPermanent(kind),
  controlArea,
  amounts: amounts.map((amount) => amount?.toString() ?? null),
});

/** The order of the lines is the form's own; labels may be the same twice. */
const sorted = (lines: readonly (CaseLine | DraftLine)[]): string[] =>
  lines.map((line) => JSON.stringify(said(line))).sort();

/** What the printed form says of a case; committees of lines and their appropriations stand beside it in a workbook. */
function printed({ lines, tables: { hearings, earlierFunding } }: Pick<CaseDraft, "lines" | "tables">): unknown {
  return {
    lines: sorted(lines),
    hearings: hearings?.map(({ answer }) => answer) ?? [],
    earlier: earlierFunding?.agreements.map(({ amounts }) => amounts.map((amount) => amount?.toString() ?? null)) ?? [],
  };
}

/**
 * In Word all is text, and a label of nothing but figures would be read as one; people's labels have words. What ends
 * in "%" is read as a share and no amount. A heading that says what the form's own section says
 * ("Implementeringsomkostninger (it)") is read as the section, and is lost.
 */
const withWords = (model: CaseModel): CaseModel => ({
  ...model,
  lines: model.lines.map((line) => ({
    ...line,
    label: `Post ${line.label.replaceAll("%", "")}`,
    heading: /implementering|varig/i.test(line.heading ?? "") ? "Målgruppe" : line.heading,
  })),
});

test("any case: what the Word form prints of it is read back without loss", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase.map(withWords), async (model: CaseModel) => {
      const draft = onlyDraft(...documentOf(await writePlanDocx(layoutCase(model, { row: 0, column: 0 }))).sheets);
      expect([
        draft.id,
        draft.title?.replace(/\s+/g, " ").trim(),
        draft.firstYear,
        draft.priceLevel,
        draft.yearCount,
      ]).toEqual([
        model.id,
        model.title.replace(/\s+/g, " ").trim(),
        model.years[0],
        model.priceLevel,
        model.years.length,
      ]);
      expect(printed(draft)).toEqual(printed({ lines: model.lines as unknown as DraftLine[], tables: model }));
    }),
    { numRuns: 25 },
  );
});

test("a title with a minus before a figure comes back as it was written", async () => {
  const [model] = EXAMPLE_CASES;
  const titled = { ...model!, title: "Budget -1 og -12" };
  const draft = onlyDraft(...documentOf(await writePlanDocx(layoutCase(titled, { row: 0, column: 0 }))).sheets);
  expect(draft.title).toBe(titled.title);
});
