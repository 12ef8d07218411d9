import { expect, test } from "vitest";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { cell, docxOf, paragraph, row, table } from "../../harness/docxPackage.ts";
import {
  CAPTION_1,
  CAPTION_3,
  END,
  HEAD_1,
  HEAD_3,
  headed,
  LASTING,
  ONCE,
  SERVICE,
  smallForm,
  TABLE_1,
  TABLE_3,
  tableOf,
  toldOf,
} from "../../harness/smallForm.ts";
import { documentOf } from "../../harness/wordForms.ts";

/** "Tabel 1 summary 10": what it is called and taken for, and how many rows it has. */
const tablesIn = (body: string): string[] =>
  readSheet(documentOf(docxOf(body)).sheets[0]!).tables.map(({ name, role, rows }) => `${name} ${role} ${rows.length}`);

const framed = (...blocks: readonly string[]): string => table(...blocks.map((block) => row([cell(block)])));
const WHOLE = ["Tabel 1 summary 10", "Tabel 2 permanentChanges 3", "Tabel 3 investments 3"];

test("a form that stands in a frame is read as if it stood free, captions and all", () => {
  const body = framed(smallForm());
  expect(tablesIn(body)).toEqual(WHOLE);
  expect(toldOf(body)).toEqual([]);
});

test("a row that frames a table parts the rows around it", () => {
  const body = table(
    row([cell("Forslag"), cell("BU01")]),
    row([cell(paragraph(CAPTION_1) + TABLE_1)]),
    row([cell("Kontakt"), cell("NN")]),
  );
  const cells = documentOf(docxOf(body)).sheets[0]!.cells.map(([first]) => first?.value);
  const texts = cells.flatMap((value) => (value?.kind === "text" ? [value.text] : []));
  expect(texts.indexOf("Forslag")).toBeLessThan(texts.indexOf(CAPTION_1));
  expect(texts.indexOf("Kontakt")).toBeGreaterThan(texts.indexOf("Samlet økonomisk påvirkning"));
});

test("captions below their tables are theirs, and not those of the tables that follow", () => {
  const parted = TABLE_1 + paragraph(CAPTION_1) + headed("1.4 ØKONOMI") + TABLE_3 + paragraph(CAPTION_3);
  const together = TABLE_1 + paragraph(CAPTION_1) + TABLE_3 + paragraph(CAPTION_3);
  for (const body of [parted, together]) {
    expect(tablesIn(body)).toEqual(["Tabel 1 summary 10", "Tabel 3 investments 3"]);
  }
  expect(tablesIn(paragraph(CAPTION_1) + TABLE_1 + paragraph(CAPTION_3) + TABLE_3)).toEqual([
    "Tabel 1 summary 10",
    "Tabel 3 investments 3",
  ]);
});

test.each([" (fortsat)", ", fortsat fra forrige side", ""])(
  "a caption that is repeated after a page break: «%s»",
  (more) => {
    const again = paragraph(`${CAPTION_1}${more}`);
    const table1 = tableOf(HEAD_1, ...LASTING) + again + tableOf(HEAD_1, ...ONCE, ...END);
    expect(tablesIn(smallForm({ table1 }))).toEqual(WHOLE);
    expect(toldOf(smallForm({ table1 }))).toEqual([]);
  },
);

test("another table's caption ends the table before", () => {
  const body =
    paragraph(CAPTION_3) +
    TABLE_3 +
    paragraph("Tabel 4. Anlægsinvesteringer i forslaget") +
    tableOf(HEAD_3, ...SERVICE);
  expect(tablesIn(body)).toHaveLength(2);
});
