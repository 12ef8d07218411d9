import { describe, expect, test } from "vitest";
import { contentOf } from "../../../src/app/check/checkedContent.ts";
import { inventoryText } from "../../../src/app/texts/inventoryText.ts";
import { reportHtml } from "../../../src/domain/report/reportHtml.ts";
import { cell, type DocxParts, paragraph, row, run, table } from "../../harness/docxPackage.ts";
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
  rowOf,
  SERVICE,
  smallForm,
  TABLE_1,
  TABLE_3,
  tableOf,
  tell,
  type Texts,
  toldOf,
} from "../../harness/smallForm.ts";

const ALL_1 = [HEAD_1, ...LASTING, ...ONCE, ...END];

/** Tabel 1 with every amount written by `write`. */
const table1With = (write: (amount: string) => string): string =>
  table(
    ...ALL_1.map((texts) =>
      row(texts.map((text, column) => cell(column > 1 && !/^20\d\d$/.test(text) ? write(text) : text))),
    ),
  );

/** Tabel 3 with its first amount, 700, written otherwise. */
const table3With = (first: string): string =>
  table(
    rowOf(HEAD_3),
    row([cell("Indkøb af system"), cell(first), cell("300"), ...["", "", "", ""].map((text) => cell(text))]),
    ...SERVICE.slice(1).map((texts) => rowOf(texts)),
  );

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const box = (content: string): string =>
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${content}</w:txbxContent></mc:Choice>` +
      `<mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
  );
const computed = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const deleted = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

const FOLLOW_UP: readonly Texts[] = [
  ["Succeskriterier", "Hvordan måles succeskriteriet", "Hvem er ansvarlig?", "Hvornår gennemføres opfølgningen?"],
  ["Færre vikarer", "Data fra registre, herunder CSC og Kvantum", "BBU", "2027"],
  ["Lavere forbrug", "Data fra målere", "BBU", "2027"],
];
const AS_WIDE = FOLLOW_UP.map((texts) => [...texts, "", "", ""]);
const WITHOUT_TOTAL = tableOf(HEAD_3, ...SERVICE.slice(0, 2));

/** Each holds the same case, so that nothing is wrong and all 54 amounts are read. */
const RIGHT: readonly (readonly [name: string, body: string, parts?: DocxParts])[] = [
  ["as it is", smallForm()],
  ["a follow-up table below", smallForm({ end: headed("OPFØLGNING") + tableOf(...FOLLOW_UP) })],
  ["a follow-up table without a word between", smallForm({ end: tableOf(...FOLLOW_UP) })],
  ["a follow-up table as wide as the one above", smallForm({ end: paragraph("") + tableOf(...AS_WIDE) })],
  [
    "Tabel 1 cut in two by a page break",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING) + paragraph("") + tableOf(...ONCE, ...END) }),
  ],
  [
    "cut in two with the head again",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING) + tableOf(HEAD_1, ...ONCE, ...END) }),
  ],
  [
    "cut between two rows with the head again",
    smallForm({
      table1: tableOf(HEAD_1, ...LASTING, ...ONCE.slice(0, 2)) + tableOf(HEAD_1, ...ONCE.slice(2), ...END),
    }),
  ],
  [
    "cut in two with a line between",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING) + paragraph("(fortsættes)") + tableOf(...ONCE, ...END) }),
  ],
  [
    "cut in two with a line between and the head again",
    smallForm({ table1: tableOf(HEAD_1, ...LASTING) + paragraph("(fortsættes)") + tableOf(HEAD_1, ...ONCE, ...END) }),
  ],
  ["the caption below its table", smallForm({ caption3: "", end: paragraph(CAPTION_3) })],
  [
    "the head's first cell left out",
    smallForm({
      table3: table(
        row([cell(""), cell("1.000 kr. 2026 p/l", span(6))]),
        row(
          HEAD_3.slice(1).map((text) => cell(text)),
          '<w:gridBefore w:val="1"/>',
        ),
        ...SERVICE.map((texts) => rowOf(texts)),
      ),
    }),
  ],
  [
    "the last cells left out",
    smallForm({
      table3: table(
        rowOf(HEAD_3),
        row(
          SERVICE[0]!.slice(0, 3).map((text) => cell(text)),
          '<w:gridAfter w:val="4"/>',
        ),
        ...SERVICE.slice(1).map((texts) => rowOf(texts)),
      ),
    }),
  ],
  [
    "a control area merged over two rows",
    smallForm({
      table1: table(
        rowOf(HEAD_1),
        rowOf(LASTING[0]!),
        row(LASTING[1]!.map((text, column) => cell(text, column === 1 ? '<w:vMerge w:val="restart"/>' : ""))),
        row(LASTING[2]!.map((text, column) => (column === 1 ? cell("", "<w:vMerge/>") : cell(text)))),
        ...[LASTING[3]!, ...ONCE, ...END].map((texts) => rowOf(texts)),
      ),
    }),
  ],
  ["a table in a cell of another", smallForm({ table3: table(row([cell(TABLE_3)])) })],
  [
    "a page laid out by a table",
    table(row([cell(paragraph(CAPTION_1) + TABLE_1)])) + smallForm({ caption1: "", table1: "" }),
  ],
  [
    "a caption with a simple field",
    smallForm({
      caption3: paragraph(
        `${run("Tabel ")}<w:fldSimple w:instr="SEQ Tabel">${run("3")}</w:fldSimple>${run(". Serviceinvesteringer i forslaget")}`,
      ),
    }),
  ],
  [
    "a caption with a complex field",
    smallForm({
      caption3: paragraph(
        `${run("Tabel ")}${computed("SEQ Tabel", run("3"))}${run(". Serviceinvesteringer i forslaget")}`,
      ),
    }),
  ],
  [
    "a footnote at an amount",
    smallForm({
      table3: table3With(
        paragraph(
          `${run("700")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>`,
        ),
      ),
    }),
    {
      "word/footnotes.xml": `<w:footnotes><w:footnote w:id="1">${paragraph("Prisen er et skøn.")}</w:footnote></w:footnotes>`,
    },
  ],
  [
    "a typed note mark at an amount",
    smallForm({
      table3: table3With(paragraph(run("700") + run("1)", '<w:vertAlign w:val="superscript"/>'))),
      end: paragraph("1) Prisen er et skøn."),
    }),
  ],
  [
    "minus as a no-break hyphen",
    smallForm({
      table1: table1With((text) =>
        text.startsWith("-") ? paragraph(`<w:r><w:noBreakHyphen/><w:t>${text.slice(1)}</w:t></w:r>`) : text,
      ),
    }),
  ],
  [
    "minus as a sign of the font Symbol",
    smallForm({
      table1: table1With((text) =>
        text.startsWith("-")
          ? paragraph(`<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>${run(text.slice(1))}`)
          : text,
      ),
    }),
  ],
  [
    "a run for every digit",
    smallForm({ table1: table1With((text) => paragraph([...text].map((c) => run(c)).join(""))) }),
  ],
  ["no-break spaces in thousands", smallForm({ table1: table1With((text) => text.replace(/\.(\d{3})/g, "\u00a0$1")) })],
  ["narrow spaces in thousands", smallForm({ table1: table1With((text) => text.replace(/\.(\d{3})/g, "\u202f$1")) })],
  [
    "a tab before each amount",
    smallForm({ table1: table1With((text) => paragraph(`<w:r><w:tab/><w:t>${text}</w:t></w:r>`)) }),
  ],
  ["soft hyphens in amounts", smallForm({ table1: table1With((text) => text.replace(/(\d)$/, "\u00ad$1")) })],
  ["an amount in a content control", smallForm({ table1: table1With((text) => paragraph(control(run(text)))) })],
  [
    "an amount that Word computes",
    smallForm({ table1: table1With((text) => paragraph(computed("=SUM(ABOVE)", run(text)))) }),
  ],
  [
    "an amount with smart tags",
    smallForm({ table1: table1With((text) => paragraph(`<w:smartTag>${run(text)}</w:smartTag>`)) }),
  ],
  [
    "a row in a content control",
    smallForm({
      table3: table(rowOf(HEAD_3), control(rowOf(SERVICE[0]!)), ...SERVICE.slice(1).map((texts) => rowOf(texts))),
    }),
  ],
  [
    "an amount changed with tracking",
    smallForm({ table3: table3With(paragraph(`${deleted("600")}<w:ins>${run("700")}</w:ins>`)) }),
  ],
  [
    "a row deleted with tracking",
    smallForm({
      table3: table(
        rowOf(HEAD_3),
        rowOf(SERVICE[0]!),
        rowOf(["Gammel post", "100", "", "", "", "", ""], "<w:del/>"),
        ...SERVICE.slice(1).map((texts) => rowOf(texts)),
      ),
    }),
  ],
  ["a hidden figure", smallForm({ table3: table3With(paragraph(run("9", "<w:vanish/>") + run("700"))) })],
  ["a figure struck out", smallForm({ table3: table3With(paragraph(`${run("600", "<w:strike/>")}${run(" 700")}`)) })],
  ["a blank paragraph behind an amount", smallForm({ table3: table3With(paragraph("700") + paragraph("")) })],
  ["a table in a text box", smallForm({ caption3: "", table3: box(paragraph(CAPTION_3) + TABLE_3) })],
  ["a caption in a text box", smallForm({ caption3: box(paragraph(CAPTION_3)) })],
  [
    "prose with no-break spaces, in a text box and with tracking",
    smallForm({
      prose:
        paragraph("Der afsættes 1,3\u00a0mio.\u00a0kr. til projektledelse.") +
        box(paragraph("Der afsættes 650 t.kr. i 2026 til projektledelse.")) +
        paragraph(
          `${run("Der afsættes ")}${deleted("1,9")}<w:ins>${run("1,3")}</w:ins>${run(" mio. kr. til projektledelse.")}`,
        ),
    }),
  ],
  [
    "a page header with a table",
    smallForm(),
    { "word/header1.xml": `<w:hdr>${tableOf(["Sagsnr.", "2025-123456"], ["Dato", "12-03-2026"])}</w:hdr>` },
  ],
  ["all of it in a content control", control(smallForm())],
];

describe("nothing is said of a right form, and nothing of it is lost:", () => {
  test.each(RIGHT.map(([name, body, parts = {}]) => ({ name, body, parts })))("$name", ({ body, parts }) => {
    const { findings, amounts, inventory } = reportOn(body, parts);
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect({ amounts, unread: inventory.unread }).toEqual({ amounts: 54, unread: [] });
  });
});

test.each([
  [
    "a table without a total above a follow-up table",
    smallForm({ table3: WITHOUT_TOTAL, end: paragraph("") + tableOf(...AS_WIDE) }),
    [
      "advarsel total-kun-andre-tabeller: Tabel 3 har ingen totalrække, men det har sagens andre tabeller. Se efter, " +
        "om den er slettet, og tilføj en række med summen af rækkerne.",
    ],
  ],
  [
    "two amounts in one cell are none",
    smallForm({ table3: table3With(paragraph("400") + paragraph("300")) }),
    [
      "advarsel tekst-i-beloeb: Tabel 3: «Indkøb af system» har teksten «400 300», hvor der skulle stå et beløb. " +
        "Skriv et tal, eller lad cellen være tom.",
    ],
  ],
  [
    "a control area that nobody has chosen",
    smallForm({
      table1: table(
        rowOf(HEAD_1),
        rowOf(LASTING[0]!),
        row(
          LASTING[1]!.map((text, column) =>
            column === 1
              ? cell(
                  paragraph(
                    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Vælg et element.")}</w:sdtContent></w:sdt>`,
                  ),
                )
              : cell(text),
          ),
        ),
        ...[...LASTING.slice(2), ...ONCE, ...END].map((texts) => rowOf(texts)),
      ),
    }),
    [
      "advarsel styringsomraade-mangler: Tabel 1: «Færre vikartimer» har intet styringsområde. De andre tabeller har " +
        "beløbet under Service. Skriv Service.",
      "advarsel pladsholder: Her står «Vælg et element.», som ingen har udfyldt. Skriv det, der skal stå.",
    ],
  ],
  [
    "an amount in a link",
    smallForm({
      prose: paragraph(`<w:hyperlink>${run("Der afsættes 1,9 mio. kr. til projektledelse.")}</w:hyperlink>`),
    }),
    [
      "advarsel tekst-beloeb-mod-tabel: Teksten siger 1,9 mio. kr. («Der afsættes 1,9 mio. kr. til projektledelse.»), " +
        "men Tabel 1, «Projektledelse»: 325 i 2025, 650 i 2026, 325 i 2027 (i alt 1.300).",
    ],
  ],
])("said of %s", (_name, body, expected) => {
  expect(toldOf(body)).toEqual(expected);
});

describe("what was not read, and what should be mended, is named as a person would", () => {
  const unknown = tableOf(["", "Anbragte", "Pris"], ["Antal", "14", "690"], ["Ændring", "4", "580"]);
  const form = smallForm({
    prose: paragraph("Table 9. Anbringelsesformer, 1.000 kr.") + unknown + paragraph("Og så:") + unknown,
    table3: table3With("1,300"),
  });

  test("in the words of the check", () => {
    const report = reportOn(form);
    expect(report.findings.map(tell)).toEqual([
      "advarsel tvetydigt-beloeb: Tabel 3: «1,300» i rækken «Indkøb af system», 2025 kan betyde 1,3 eller 1.300. " +
        "Hvad menes der? Skriv beløbet som et tal.",
      "note tabel-ikke-genkendt: Tabellen «Table 9. Anbringelsesformer, 1.000 kr.» blev ikke genkendt, fordi der ikke " +
        "er en række med årstal over beløbene. Den er ikke kontrolleret.",
    ]);
    expect(inventoryText(report.inventory)).toContain(
      "(Tabel 9, rækken «Antal», Anbragte: uden for tabellerne (8 tal)",
    );
  });

  test("in a report to print no cell has an address", () => {
    const twice = tableOf(HEAD_3, ["Indkøb af system", "700", "300", "", "", "", ""]);
    const report = {
      ...reportOn(form + paragraph("Tabel 3. Andet") + twice),
      accepted: [],
      returned: [],
      outdated: [],
    };
    const html = reportHtml(contentOf(report, { about: [], time: "", off: [] }));
    expect(html).toContain("Tabel 3, rækken «Indkøb af system», 2025");
    expect(html.replace(/<style>.*<\/style>/s, "").match(/\b[A-H]\d{1,3}\b/g)).toEqual(null);
  });
});
