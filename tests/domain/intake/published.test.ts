import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { comparable } from "../../harness/caseData.ts";
import type { CaseDraft } from "../../../src/domain/intake/caseDraft.ts";
import { completed, onlyDraft } from "./drafts.ts";

function draftOfFile(name: string): CaseDraft {
  const read = readXlsx(readFileSync(new URL(`../../golden/published/${name}.xlsx`, import.meta.url)));
  if (!read.ok) throw new Error(read.failure.kind);
  return onlyDraft(...read.workbook.sheets);
}

/** What the published sheets leave open: SOF's own proposals never name a committee. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  "TV03-2025": ["committee", "administrative"],
  BI07: [],
  BI16: [],
};

describe.each(["num", "txt"])("the published workbooks, amounts as %s", (variant) => {
  test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))("%s", (id, model) => {
    const draft = draftOfFile(`${id}.${variant}`);
    expect([...new Set(draft.questions.map(({ kind }) => kind))]).toEqual(OPEN[id] ?? ["committee"]);
    const missing = draft.questions.filter(({ kind, suggestion }) => kind === "committee" && suggestion === null);
    const answers = Object.fromEntries(missing.map(({ id: question }) => [question, "SUD"]));
    const read = completed(draft, answers);
    expect(read.id).toBe(id);
    // Who was heard stands in the documents, but not in the workbooks.
    const { hearings, ...printed } = model;
    expect(hearings === undefined).toBe(model.kind === "budgetnotat");
    expect(comparable(read)).toEqual(comparable({ ...printed, title: read.title }));
  });
});
