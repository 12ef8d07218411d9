import type { CaseModel } from "../../domain/case/caseModel.ts";
import { caseFromTables } from "../../domain/intake/caseFromTables.ts";
import { caseTablesOn } from "../../domain/intake/casesFromSheets.ts";
import { completeDraft } from "../../domain/intake/questions/completeDraft.ts";
import type { ReportPicture } from "../../domain/report/reportPicture.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { BAR_NAMES, type CasePicture, casePicture, hasAmounts, paybackKey, pictureText } from "./casePicture.ts";
import { chartDrawing, inText } from "./chartShapes.ts";

/** A workbook of sixty cases would be a report of pictures. */
const MOST_PICTURES = 6;

function rowsOf({ years, bars, accumulated }: CasePicture): string[][] {
  return years.map((year, column) => [
    String(year),
    ...bars.map(({ amounts }) => inText(amounts[column] ?? 0)),
    inText(accumulated[column] ?? 0),
  ]);
}

/** `source` is what is said of where the figures are from. */
function reportPicture({ id, title }: CaseModel, picture: CasePicture, source: string): ReportPicture {
  const { bars } = picture;
  const payback = paybackKey(picture);
  return {
    title: `Økonomien år for år, 1.000 kr.: ${[id, title].filter(Boolean).join(" · ")}${source}`,
    drawing: chartDrawing(picture, null),
    text: pictureText(picture),
    legend: [
      ...bars.map(({ kind }) => ({ shade: kind, name: BAR_NAMES[kind] })),
      { shade: "accumulated", name: "Akkumuleret" },
      ...(payback ? [{ shade: payback.isDrawn ? ("mark" as const) : null, name: payback.name }] : []),
    ],
    columns: ["År", ...bars.map(({ kind }) => BAR_NAMES[kind]), "Akkumuleret"],
    rows: rowsOf(picture),
  };
}

/**
 * The cases on the sheets, as these have them. One whose sheet leaves something open is drawn as the user's own case of
 * that number, and it is said; else nobody can say what its figures are.
 */
export function reportPictures(sheets: readonly SheetSnapshot[], kept: readonly CaseModel[]): ReportPicture[] {
  const models = caseTablesOn(sheets).flatMap((tables) => {
    const draft = caseFromTables(tables);
    const completion = completeDraft(draft, {});
    if (completion.ok) return [{ model: completion.model, source: "" }];
    const model = kept.find(({ id }) => id === draft.id);
    return model ? [{ model, source: " (som sagen er gemt)" }] : [];
  });
  const pictures = models.map((own) => ({ ...own, picture: casePicture(own.model) }));
  const drawn = pictures.filter(({ picture }) => hasAmounts(picture)).slice(0, MOST_PICTURES);
  return drawn.map(({ model, picture, source }) => reportPicture(model, picture, source));
}
