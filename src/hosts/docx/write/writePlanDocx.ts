/**
 * By the docx library. What was measured of it: amounts must be strings (a number becomes an empty run without an
 * error), and `columnWidths` must be given, or LibreOffice draws the columns as narrow as a letter.
 */
import { Document, PageOrientation, Packer, Paragraph } from "docx";
import type { SheetPlan } from "../../../domain/workbook/plan.ts";
import { blocksOfPlan } from "../../../domain/document/planBlocks.ts";
import { FONT_SIZE, wordParagraph, wordTable } from "./wordBlocks.ts";

/** A4, which lies down. Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_000 } as const;
const ROOM = PAGE.height - 2 * PAGE.margin;

/** A Word document with the tables of a plan: what the workbook calculates stands as figures. */
export async function writePlanDocx(plan: SheetPlan): Promise<Uint8Array<ArrayBuffer>> {
  const children = blocksOfPlan(plan).flatMap((block) =>
    block.kind === "paragraph"
      ? [wordParagraph(block)]
      : [wordTable(block, plan.columnWidths, ROOM), new Paragraph({})],
  );
  const document = new Document({
    creator: "Kvantum-ark",
    title: plan.sheetName,
    styles: { default: { document: { run: { font: "Calibri", size: FONT_SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
