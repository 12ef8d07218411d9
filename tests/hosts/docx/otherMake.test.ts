import { expect, test } from "vitest";
import { affectedIn } from "../../../src/domain/prose/ticks.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { cell, docxOf, paragraph, plainTable, row, run, table } from "../../harness/docxPackage.ts";
import {
  CAPTION_1,
  CAPTION_3,
  END,
  HEAD_1,
  HEAD_3,
  headed,
  LASTING,
  ONCE,
  reportOn,
  SERVICE,
  smallForm,
  tableOf,
  type Texts,
  toldOf,
} from "../../harness/smallForm.ts";
import { documentOf } from "../../harness/wordForms.ts";

const [IMPACT, PAYBACK] = END as [Texts, Texts];
const UPPER_3: Texts = ["", "1.000 kr. 2026 p/l", "", "", "", "", ""];
const YEARS_3: Texts = ["", ...HEAD_3.slice(1)];
const BLANK_1 = HEAD_1.map(() => "");
const SIGNS = paragraph("Alle besparelser er angivet med negativt fortegn.");
const UNITLESS_3: Texts = ["", ...HEAD_3.slice(1)];
const tabbed = (...rows: readonly Texts[]): string =>
  rows.map((texts) => paragraph(texts.map((text) => run(text)).join("<w:r><w:tab/></w:r>"))).join("");

/** The same case in another make, so that nothing is wrong and all 54 amounts are read. */
test.each([
  [
    "the head again after each total, in the same table",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING, HEAD_1, ...ONCE, HEAD_1, IMPACT, HEAD_1, PAYBACK) }),
  ],
  [
    "a table for each part, each with the head again",
    smallForm({
      table1:
        tableOf(HEAD_1, ...LASTING) + tableOf(HEAD_1, ...ONCE) + tableOf(HEAD_1, IMPACT) + tableOf(HEAD_1, PAYBACK),
    }),
  ],
  [
    "a total on a page of its own",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING, ...ONCE.slice(0, 3)) + tableOf(HEAD_1, ...ONCE.slice(3), ...END) }),
  ],
  [
    "a head of two rows again on the next page",
    smallForm({
      table3: tableOf(UPPER_3, YEARS_3, ...SERVICE.slice(0, 1), UPPER_3, YEARS_3, ...SERVICE.slice(1)),
    }),
  ],
  [
    "the payback behind a line at the page's end",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING, ...ONCE, IMPACT) + paragraph("(fortsættes)") + tableOf(PAYBACK) }),
  ],
  [
    "the caption again on the next page, as a heading",
    smallForm({
      caption1: headed(`1.3 ${CAPTION_1}`),
      table1: tableOf(HEAD_1, ...LASTING) + headed(`1.3 ${CAPTION_1} (fortsat)`) + tableOf(HEAD_1, ...ONCE, ...END),
    }),
  ],
  [
    "a blank row behind each total",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING, BLANK_1, ...ONCE, BLANK_1, IMPACT, BLANK_1, PAYBACK) }),
  ],
  [
    "a line on signs between each caption and its table",
    smallForm({ caption1: paragraph(CAPTION_1) + SIGNS, caption3: paragraph(CAPTION_3) + SIGNS }),
  ],
  [
    "the unit between caption and table",
    smallForm({
      caption3: paragraph(CAPTION_3) + paragraph("1.000 kr. 2026 p/l"),
      table3: tableOf(UNITLESS_3, ...SERVICE),
    }),
  ],
  ["a table typed with tabs", smallForm({ table3: tabbed(HEAD_3, ...SERVICE) })],
  [
    "raised note marks at labels of one table",
    smallForm({
      table3: table(
        row(HEAD_3.map((text) => cell(text))),
        ...SERVICE.map((texts, index) =>
          row([
            cell(paragraph(run(texts[0] ?? "") + run(`${index + 1})`, '<w:vertAlign w:val="superscript"/>'))),
            ...texts.slice(1).map((text) => cell(text)),
          ]),
        ),
      ),
      end: [1, 2, 3].map((mark) => paragraph(`${mark}) Et skøn.`)).join(""),
    }),
  ],
])("nothing is said of a right form, and nothing of it is lost: %s", (_name, body) => {
  expect(toldOf(body)).toEqual([]);
  expect(reportOn(body).amounts).toBe(reportOn(smallForm()).amounts);
});

test.each([
  ["☑ Socialforvaltningen", "☐ Økonomiforvaltningen"],
  ["■ Socialforvaltningen", "□ Økonomiforvaltningen"],
  ["[x] Socialforvaltningen", "[ ] Økonomiforvaltningen"],
])("boxes of other pictures are read: %s", (ticked, empty) => {
  const body = paragraph("Berørte forvaltninger:") + plainTable([empty, ticked], ["", ""]);
  const affected = affectedIn({ snapshot: documentOf(docxOf(body)).sheets[0]! });
  expect(affected?.ticks.map(({ committee, ticked: isTicked }) => [committee, isTicked])).toEqual([
    ["ØU", false],
    ["SUD", true],
  ]);
});

test.each([
  ["in the cell beside the question", plainTable(["Forslagets titel", "BU99 – Et forslag"], ["Pulje", "Investering"])],
  [
    "before the next question of its paragraph",
    paragraph(`${run("Forslagets titel: BU99 – Et forslag")}<w:r><w:br/></w:r>${run("Kort resumé: Noget andet.")}`),
  ],
])("the title is read %s", (_name, front) => {
  const [draft] = casesFromSheets(documentOf(docxOf(front + smallForm())).sheets);
  expect([draft?.id, draft?.title]).toEqual(["BU99", "Et forslag"]);
});

test("a section's heading in a frame is a heading", () => {
  const frame = table(row([cell(headed("1.11 HVEM ER HØRT?"))]));
  const body = smallForm({ end: frame + plainTable(["", "Ja/Nej"], ["HR-kredsen", "Nej"], ["IT-kredsen", "Nej"]) });
  expect(casesFromSheets(documentOf(docxOf(body)).sheets)[0]?.tables.hearings?.map(({ body: name }) => name)).toEqual([
    "HR-kredsen",
    "IT-kredsen",
  ]);
});
