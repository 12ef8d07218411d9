import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { TemplateFailure, Filled } from "../../../src/hosts/docx/template/fillTemplate.ts";
import { fillTemplate } from "../../../src/hosts/docx/template/fillTemplate.ts";
import { templateFailureText } from "../../../src/hosts/docx/template/templateFailureText.ts";
import { cell, docxOf, paragraph, row, run, table } from "../../harness/docxPackage.ts";
import { documentOf } from "../../harness/wordForms.ts";

const MODEL = EXAMPLE_CASES.find(({ id }) => id === "BU01")!;
const PLAN = layoutCase(MODEL, { row: 0, column: 0 });
const TYPES = (main: string): string =>
  `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.${main}+xml"/></Types>`;
const OPEN = "openxmlformats-officedocument.wordprocessingml";

const control = (name: string, content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr>${properties}<w:tag w:val="${name}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const bookmark = (name: string, content: string, id = "1"): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;

async function fill(body: string, main = `${OPEN}.document.main`) {
  const bytes = docxOf(body, { "[Content_Types].xml": TYPES(main) });
  return fillTemplate(bytes, MODEL, PLAN);
}

async function filled(body: string, main?: string): Promise<Filled> {
  const result = await fill(body, main);
  if (!result.ok) throw new Error(templateFailureText(result.failure));
  return result;
}

const xmlOf = ({ bytes }: Filled): string => strFromU8(unzipSync(bytes)["word/document.xml"]!);
const textsOf = ({ bytes }: Filled): string[] =>
  documentOf(bytes).sheets[0]!.cells.map(([first]) => (first?.value.kind === "text" ? first.value.text : ""));

/** The template as the municipality has it: words of its own between what a case fills. */
const FORM =
  paragraph("Vores egen formular, afsnit 1") +
  control("Titel", paragraph("Klik her"), "<w:showingPlcHdr/><w:text/>") +
  `<w:p><w:r><w:t xml:space="preserve">Sag nr. </w:t></w:r>${bookmark("Sagsnummer", run("[nr.]", "<w:b/>"))}${run(" behandles.")}</w:p>` +
  paragraph("Tabel 1. Forslagets samlede økonomiske konsekvenser") +
  control("tabel_1", paragraph("[Tabel 1]")) +
  paragraph("Tabel A. Bevillingsmæssig effekt") +
  `<w:p>${bookmark("Tabel_A", run("[Tabel A]"), "7")}</w:p>` +
  paragraph("Underskrift");

describe("a municipality's own form", () => {
  test("is filled where controls and bookmarks name what a case knows, and keeps its other words", async () => {
    const form = await filled(FORM);
    expect(form.filled).toEqual(["Titel", "Sagsnummer", "Tabel 1", "Tabel A"]);
    expect(form.without).toContain("Tabel 2");
    const texts = textsOf(form);
    expect(texts.slice(0, 3)).toEqual(["Vores egen formular, afsnit 1", MODEL.title, "Sag nr. BU01 behandles."]);
    expect(texts.at(-1)).toBe("Underskrift");
    expect(texts.join(" ")).not.toMatch(/\[|Klik her/);
    expect(xmlOf(form)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">BU01</w:t>');
    const [draft] = casesFromSheets(documentOf(form.bytes).sheets);
    const amounts = (lines: typeof MODEL.lines | undefined): unknown =>
      lines?.map((line) => [line.label, line.amounts.map((amount) => amount?.toNumber() ?? null)]);
    expect(amounts(draft?.lines as typeof MODEL.lines)).toEqual(amounts(MODEL.lines));
  });

  test("is letter for letter what it was outside the places it names", async () => {
    const own = `${paragraph("Før")}${control("Tabel 1", paragraph("x"))}<w:p w:rsidR="00A"><w:r><w:t>Efter &amp; til sidst</w:t></w:r></w:p>`;
    const [before, after] = xmlOf(await filled(own)).split(/(?<=<w:sdtContent>)[\s\S]*(?=<\/w:sdtContent>)/);
    const [head, tail] = docxOfText(own).split(paragraph("x"));
    expect([before, after]).toEqual([head, tail]);
  });

  test("in a cell the format's last paragraph is there; a control around a cell is filled inside it", async () => {
    const inCell = table(row([`<w:tc>${control("Tabel 1", paragraph("x"))}</w:tc>`, control("Titel", cell("y"))]));
    const xml = xmlOf(await filled(inCell));
    expect(xml.includes("<w:p/></w:sdtContent></w:sdt></w:tc>")).toBe(true);
    expect(xml.includes(`<w:tc><w:p><w:r><w:t xml:space="preserve">${MODEL.title}`)).toBe(true);
  });

  test("what is bound to other data, or prompts, does so no more: Word would undo the filling", async () => {
    const bound = `<w:showingPlcHdr/><w:dataBinding w:xpath="/a"/><w:alias w:val="x"/>`;
    const xml = xmlOf(await filled(control("Titel", paragraph("y"), bound)));
    expect(xml).toContain('<w:sdtPr><w:alias w:val="x"/><w:tag w:val="Titel"/></w:sdtPr>');
  });

  test("a template becomes a document", async () => {
    const { bytes } = await filled(FORM, `${OPEN}.template.main`);
    expect(strFromU8(unzipSync(bytes)["[Content_Types].xml"]!)).toBe(TYPES(`${OPEN}.document.main`));
  });

  test("a table in the middle of a line is left, and told", async () => {
    const form = await filled(`<w:p>${run("Se ")}${control("Tabel 1", run("her"))}</w:p>`);
    expect(form.unfit).toEqual(["Tabel 1"]);
    expect(textsOf(form)).toEqual(["Se her"]);
  });
});

/** The document part as the harness writes it. */
const docxOfText = (body: string): string => strFromU8(unzipSync(docxOf(body))["word/document.xml"]!);

test.each([
  ["without a known name", paragraph("Kun tekst"), `${OPEN}.document.main`, /ingen indholdskontrol.*«Tabel 1»/s],
  ["with macros", FORM, "ms-word.template.macroEnabledTemplate.main", /makroer/],
])("a template %s is refused with what to do", async (_, body, main, problem) => {
  const result = await fill(body, main);
  expect(result.ok ? null : templateFailureText(result.failure satisfies TemplateFailure)).toMatch(problem);
});
