import { describe, expect, test } from "vitest";
import { wordCopy } from "../../../src/app/submission/wordCopy.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { SheetPlan } from "../../../src/domain/workbook/plan.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

function copyOf(plan: SheetPlan): SheetPlan {
  const sheet = planSnapshot(plan);
  const copy = wordCopy(sheet, recogniseSheet(sheet));
  if (!copy) throw new Error("No tables");
  return copy;
}

describe.each(EXAMPLE_CASES.map((model) => [model.id, layoutCase(model, { row: 2, column: 1 })] as const))(
  "%s",
  (_, plan) => {
    const copy = copyOf(plan);

    test("the copy holds values only, all of the printed page and nothing beside it", () => {
      expect(copy.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
      const { right } = plan.printArea;
      const printed = plan.cells.filter(
        ({ ref, style }) => ref.column <= right && style !== "helper" && style !== "helperHeader",
      );
      const shown = ({ content }: (typeof printed)[number]) => {
        if (content.kind === "formula")
          return "value" in content.result
            ? content.result.value
            : "text" in content.result
              ? content.result.text
              : null;
        return content.kind === "text" ? content.text : content.kind === "number" ? content.value : null;
      };
      const texts = (cells: typeof printed) =>
        cells
          .map((cell) => [cell.ref.row, cell.ref.column, shown(cell)] as const)
          .filter(([, , value]) => value !== null && value !== "")
          .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
      expect(texts([...copy.cells])).toEqual(texts(printed));
    });

    test("the copy is the same tables, and the check finds no error in it", () => {
      const sheet = planSnapshot(copy);
      expect(recogniseSheet(sheet).map(({ name }) => name)).toEqual(
        recogniseSheet(planSnapshot(plan)).map(({ name }) => name),
      );
      const { findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
      expect(findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
    });
  },
);

test("a sheet without tables has no copy", () => {
  const sheet = sheetOf("| Hej |");
  expect(wordCopy(sheet, recogniseSheet(sheet))).toBeNull();
});

test("what is said beside «Hvem er hørt?» runs on over the years' narrow columns, under a header", () => {
  const copy = copyOf(
    layoutCase(
      EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!,
      { row: 0, column: 0 },
    ),
  );
  const top = copy.cells.find(({ content }) => content.kind === "text" && content.text === "Hvem er hørt?")!.ref.row;
  const stylesOf = (row: number) => copy.cells.filter(({ ref }) => ref.row === row).map(({ style }) => style);
  expect(stylesOf(top)).toEqual(["caption"]);
  expect(stylesOf(top + 1).slice(0, 4)).toEqual(["columnHeader", "columnHeader", "lineHeader", "lineHeader"]);
  expect(stylesOf(top + 2)).toEqual(["label", "label", "line"]);
});

test("a header ends where its table does, and no word of it is broken in two", () => {
  const copy = copyOf(
    layoutCase(
      EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!,
      { row: 0, column: 0 },
    ),
  );
  const pool = copy.cells.filter(({ ref }) => ref.column === 8);
  const filled = pool.filter(({ content }) => content.kind === "text");
  expect(filled[0]?.content).toEqual({ kind: "text", text: "Innovationspulje (sæt X)" });
  const headers = pool.filter(({ style }) => style === "columnHeader").map(({ ref }) => ref.row);
  expect(headers).toEqual(filled.map(({ ref }) => ref.row));
  expect(copy.columnWidths[8]).toBeGreaterThanOrEqual(13.8);
});
