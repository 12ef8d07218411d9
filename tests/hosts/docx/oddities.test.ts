import { expect, test } from "vitest";
import { documentRemarkText } from "../../../src/app/texts/documentTexts.ts";
import type { FormDocument } from "../../../src/domain/document/formDocument.ts";
import { docxFailureText } from "../../../src/hosts/docx/docxFailureText.ts";
import { readDocx } from "../../../src/hosts/docx/readDocx.ts";
import { cell, docxOf, paragraph, plainTable, row, run, table } from "../../harness/docxPackage.ts";

function read(bytes: Uint8Array): FormDocument {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(docxFailureText(result.failure));
  return result.document;
}

const texts = ({ blocks }: FormDocument): string[] =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((cells) => cells.map(({ column, text }) => `${column}:${text}`).join(" ")).join(" / "),
  );

const box = (settings: string, glyph: string): string =>
  `<w:sdt><w:sdtPr><w14:checkbox>${settings}</w14:checkbox></w:sdtPr><w:sdtContent>${run(glyph)}</w:sdtContent></w:sdt>`;
const held = (content: string): string =>
  `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test.each<[string, string, string[]]>([
  [
    "cells left out before and after keep the others under their years",
    table(
      row([cell(""), cell("2026"), cell("2027")]),
      row([cell("300")], '<w:gridBefore w:val="2"/>'),
      row([cell("Løn"), cell("1")], '<w:gridAfter w:val="1"/>'),
    ),
    ["0: 1:2026 2:2027 / 2:300 / 0:Løn 1:1"],
  ],
  [
    "merged across, in both notations",
    table(
      row([cell("a", '<w:gridSpan w:val="2"/>'), cell("b")]),
      row([cell("c", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("d")]),
    ),
    ["0:a 2:b / 0:c 2:d"],
  ],
  [
    "the lower part of a merged cell keeps its text",
    table(row([cell("a", '<w:vMerge w:val="restart"/>')]), row([cell("b", "<w:vMerge/>")])),
    ["0:a / 0:b"],
  ],
  [
    "a table in a cell follows the table",
    table(row([cell(`${plainTable(["5", "6"])}${paragraph("ude")}`), cell("2")])),
    ["0:ude 1:2", "0:5 1:6"],
  ],
  ["no-break hyphen", paragraph(`<w:r><w:noBreakHyphen/><w:t>300</w:t></w:r>`), ["‑300"]],
  ["Symbol's minus", paragraph(`<w:r><w:sym w:font="Symbol" w:char="F02D"/><w:t>300</w:t></w:r>`), ["−300"]],
  ["soft hyphens", paragraph(`<w:r><w:t>Styrings</w:t><w:softHyphen/><w:t>om­råde</w:t></w:r>`), ["Styringsområde"]],
  ["no-break space stays", paragraph("1 300"), ["1 300"]],
  [
    "breaks and tabs part figures",
    paragraph(`<w:r><w:t>100</w:t><w:br/><w:t>200</w:t><w:tab/><w:t>3</w:t></w:r>`),
    ["100\n200\t3"],
  ],
  ["tab stops are no tabs", paragraph(run("a"), '<w:tabs><w:tab w:val="left"/></w:tabs>'), ["a"]],
  [
    "a simple field",
    paragraph(`${run("Tabel ")}<w:fldSimple w:instr="SEQ Tabel">${run("3")}</w:fldSimple>${run(". Løn")}`),
    ["Tabel 3. Løn"],
  ],
  ["a complex field", paragraph(`${run("Tabel ")}${field("SEQ Tabel", run("4"))}${run(". Løn")}`), ["Tabel 4. Løn"]],
  [
    "captions whose numbers the file does not hold are counted",
    [1, 2].map(() => paragraph(`${run("Tabel ")}${field("SEQ Tabel", "")}`)).join(""),
    ["Tabel 1", "Tabel 2"],
  ],
  ["what is computed is not shown", paragraph(field("IF 300 = 300", run("ja"))), ["ja"]],
  [
    "deleted and moved text",
    paragraph(
      `<w:del><w:r><w:delText>500</w:delText></w:r></w:del><w:ins>${run("300")}</w:ins><w:moveFrom>${run("7")}</w:moveFrom>`,
    ),
    ["300"],
  ],
  [
    "the figures of an equation stay apart",
    paragraph(
      `${run("TBT = ")}<m:oMath><m:f><m:num><m:r><m:t>900</m:t></m:r></m:num><m:den><m:r><m:t>300</m:t></m:r></m:den></m:f>` +
        `<m:r><m:t> + </m:t></m:r><m:sSup><m:e><m:r><m:t>2</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>`,
    ),
    ["TBT = 900/300 + 2^3"],
  ],
  [
    "a deleted paragraph mark joins two paragraphs",
    paragraph("1", "<w:rPr><w:del/></w:rPr>") + paragraph("300") + paragraph("x"),
    ["1300", "x"],
  ],
  ["a deleted row", table(row([cell("a"), cell("1")]), row([cell("b")], "<w:del/>")), ["0:a 1:1"]],
  ["a deleted cell", table(row([cell("a", "<w:cellDel/>"), cell("b"), cell("c")])), ["0:b 1:c"]],
  ["a table of one column is a frame around its text", table(row([cell("a")]), row([cell("b")])), ["a", "b"]],
  [
    "an earlier look is not today's",
    paragraph(`<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>300</w:t></w:r>`),
    ["300"],
  ],
  [
    "hidden and struck-out text",
    paragraph(run("9", "<w:vanish/>") + run("8", "<w:strike/>") + run("300", '<w:strike w:val="0"/>')),
    ["300"],
  ],
  ["a raised figure is no digit", paragraph(run("300") + run("1", '<w:vertAlign w:val="superscript"/>')), ["300¹"]],
  ["ticked by w14:val", paragraph(box('<w14:checked w14:val="1"/>', "☒")), ["☒"]],
  ["ticked by w:val, as LibreOffice writes it", paragraph(box('<w14:checked w:val="1"/>', "☒")), ["☒"]],
  ["not ticked by w:val", paragraph(box('<w14:checked w:val="0"/>', "☐")), ["☐"]],
  ["ticked by its picture alone", paragraph(box("", "☒")), ["☒"]],
  ["the setting outweighs the picture", paragraph(box('<w14:checked w14:val="1"/>', "☐")), ["☒"]],
  ["w14:val outweighs w:val", paragraph(box('<w14:checked w:val="0" w14:val="1"/>', "☒")), ["☒"]],
  [
    "a box around a paragraph",
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${paragraph("☒")}</w:sdtContent></w:sdt>`,
    ["☒"],
  ],
  [
    "a box of old forms",
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>`,
    ),
    ["☒"],
  ],
  [
    "a list of old forms",
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Nej"/><w:listEntry w:val="Ja"/></w:ddList></w:ffData></w:fldChar></w:r>`,
    ),
    ["Ja"],
  ],
  ["a box of Wingdings", paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`), ["☒"]],
  [
    "what Word prompts for is no text",
    paragraph(
      `${run("Titel: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Klik her")}</w:sdtContent></w:sdt>`,
    ),
    ["Titel: "],
  ],
  [
    "a written control is text",
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph("skrevet")}</w:sdtContent></w:sdt>`,
    ["skrevet"],
  ],
  [
    // docx-preview 0.4.1 leaves out the first two, and their neighbours move (ECMA-376 part 1, 17.5.2).
    "a cell, a row and a paragraph that a control holds stand where they stood",
    table(
      row([cell("Løn"), held(cell("300")), cell("400")]),
      held(row([cell("Husleje"), cell("1"), cell(held(paragraph("2")))])),
    ),
    ["0:Løn 1:300 2:400 / 0:Husleje 1:1 2:2"],
  ],
  [
    "a text box follows its paragraph, once",
    paragraph(
      `${run("før")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph("i boks")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("i boks")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run(" efter")}`,
    ),
    ["før efter", "i boks"],
  ],
])("%s", (_name, body, expected) => {
  expect(texts(read(docxOf(body)))).toEqual(expected);
});

test("what was read as if changes were accepted, hidden, struck out or ticked otherwise is said", () => {
  const body =
    paragraph(`<w:ins>${run("300")}</w:ins>${run("9", "<w:vanish/>")}${run("8", "<w:strike/>")}`) +
    paragraph(run("Ja ") + box('<w14:checked w14:val="0"/>', "☒"));
  expect(read(docxOf(body)).remarks).toEqual([
    { kind: "tracked", count: 1 },
    { kind: "hidden", count: 1 },
    { kind: "struck", count: 1 },
    { kind: "checkBox", checked: false, text: "Ja" },
  ]);
});

// findings/html-docx-js-readers-find-an-empty-document.sh: html-docx-js 0.3.1 writes the whole text as such a piece.
test("a piece in another format, which only Word takes in, is not passed over in silence", () => {
  const document = read(docxOf(`<w:altChunk r:id="rId1"/>${paragraph("Tabel A")}`));
  expect(texts(document)).toEqual(["Tabel A"]);
  expect(document.remarks).toEqual([{ kind: "embedded", count: 1 }]);
  expect(document.remarks.map(documentRemarkText)).toEqual([
    expect.stringMatching(/1 stykke .* ikke er læst\. Åbn dokum/),
  ]);
});

test("headings and captions are told by their styles, in whatever language", () => {
  const styles =
    '<w:styles><w:style w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:styleId="Egen"><w:name w:val="Egen"/><w:basedOn w:val="Overskrift1"/></w:style>' +
    '<w:style w:styleId="Billedtekst"><w:name w:val="caption"/></w:style>' +
    '<w:style w:styleId="Indhold1"><w:name w:val="toc 1"/></w:style></w:styles>';
  const body = ["Overskrift1", "Egen", "Billedtekst", "Indhold1"]
    .map((id) => paragraph(id, `<w:pStyle w:val="${id}"/>`))
    .join("");
  const { blocks } = read(docxOf(body, { "word/styles.xml": styles }));
  expect(blocks.map((block) => block.kind === "paragraph" && [block.text, block.role, block.level])).toEqual([
    ["Overskrift1", "heading", 1],
    ["Egen", "heading", 1],
    ["Billedtekst", "caption", null],
  ]);
});

test("footnotes and headers stand at the end", () => {
  const document = read(
    docxOf(paragraph("krop"), {
      "word/footnotes.xml": `<w:footnotes><w:footnote w:id="1">${paragraph("en note")}</w:footnote></w:footnotes>`,
      "word/header1.xml": `<w:hdr>${paragraph("BU01")}</w:hdr>`,
    }),
  );
  expect(document.blocks.map((block) => block.kind === "paragraph" && `${block.role} ${block.text}`)).toEqual([
    "text krop",
    "footnote en note",
    "margin BU01",
  ]);
});
