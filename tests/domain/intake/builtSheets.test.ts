import { expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import type { Amount } from "../../../src/domain/money/amount.ts";
import { amountOf } from "../../../src/domain/recognition/cells/amountCell.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { builtSheet } from "../../harness/sheets/builtSheet.ts";

const printed = (label: string, amounts: readonly (Amount | null)[]): string =>
  [label, ...amounts.map((amount) => amount?.toString() ?? "")].join(" | ");

const SEEDS = Array.from({ length: 25 }, (_, index) => 70_000 + index);

test.each(SEEDS)("of sheet %i «Fra arket» makes the lines that the check sees", (seed) => {
  const { sheet } = builtSheet(seed);
  const leading = readSheet(sheet).tables.find(({ role }) => role === "summary" || role === "activities");
  const seen = leading?.rows.filter(({ kind }) => kind === "item") ?? [];
  const drafts = casesFromSheets([sheet]);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]!.lines.map(({ label, amounts }) => printed(label, amounts))).toEqual(
    seen.map(({ label, amounts }) => printed(label, amounts.map(amountOf))),
  );
  expect(drafts[0]!.questions.map(({ kind }) => kind)).not.toContain("unit");
});
