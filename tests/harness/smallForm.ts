import { type Finding } from "../../src/domain/rules/rule.ts";
import { checkWorkbook, type CheckReport } from "../../src/domain/rules/checkWorkbook.ts";
import { cell, type DocxParts, docxOf, paragraph, row, table } from "./docxPackage.ts";
import { documentOf } from "./wordForms.ts";

export type Texts = readonly string[];

export const headed = (text: string): string => paragraph(text, '<w:outlineLvl w:val="1"/>');

const YEARS = ["2025", "2026", "2027", "2028", "2029", "2030"];

export const CAPTION_1 = "Tabel 1. Forslagets samlede økonomiske konsekvenser";
export const HEAD_1: Texts = ["1.000 kr. 2026 p/l", "Styringsområde", ...YEARS];
export const LASTING: readonly Texts[] = [
  ["Varige ændringer", "", "", "", "", "", "", ""],
  ["Færre vikartimer", "Service", "", "-1.800", "-2.400", "-2.400", "-2.400", "-2.400"],
  ["Lavere energiforbrug", "Service", "", "-250", "-500", "-500", "-500", "-500"],
  ["Samlet varig ændring", "", "0", "-2.050", "-2.900", "-2.900", "-2.900", "-2.900"],
];
export const ONCE: readonly Texts[] = [
  ["Implementeringsomkostninger", "", "", "", "", "", "", ""],
  ["Indkøb af system", "Service", "700", "300", "", "", "", ""],
  ["Projektledelse", "Service", "325", "650", "325", "", "", ""],
  ["Samlede implementeringsomkostninger", "", "1.025", "950", "325", "", "", ""],
];
export const END: readonly Texts[] = [
  ["Samlet økonomisk påvirkning", "", "1.025", "-1.100", "-2.575", "-2.900", "-2.900", "-2.900"],
  ["Tilbagebetalingstid baseret på totaløkonomi", "3 år", "", "", "", "", "", ""],
];
const LASTING_SERVICE: readonly Texts[] = [
  ["Færre vikartimer", "", "-1.800", "-2.400", "-2.400", "-2.400", "-2.400"],
  ["Lavere energiforbrug", "", "-250", "-500", "-500", "-500", "-500"],
  ["Varige ændringer totalt, service", "0", "-2.050", "-2.900", "-2.900", "-2.900", "-2.900"],
];
export const CAPTION_3 = "Tabel 3. Serviceinvesteringer i forslaget";
export const HEAD_3: Texts = ["1.000 kr. 2026 p/l", ...YEARS];
export const SERVICE: readonly Texts[] = [
  ["Indkøb af system", "700", "300", "", "", "", ""],
  ["Projektledelse", "325", "650", "325", "", "", ""],
  ["Investeringer totalt, service", "1.025", "950", "325", "", "", ""],
];

export const rowOf = (texts: Texts, properties = ""): string =>
  row(
    texts.map((text) => cell(text)),
    properties,
  );
export const tableOf = (...rows: readonly Texts[]): string => table(...rows.map((texts) => rowOf(texts)));

export const TABLE_1 = tableOf(HEAD_1, ...LASTING, ...ONCE, ...END);
const TABLE_2 = tableOf(HEAD_3, ...LASTING_SERVICE);
export const TABLE_3 = tableOf(HEAD_3, ...SERVICE);

/** A right investment proposal; what is given stands in the place of its own part. */
export function smallForm({
  caption1 = paragraph(CAPTION_1),
  table1 = TABLE_1,
  prose = "",
  caption3 = paragraph(CAPTION_3),
  table3 = TABLE_3,
  end = "",
}: Partial<Record<"caption1" | "table1" | "prose" | "caption3" | "table3" | "end", string>> = {}): string {
  const second = paragraph("Tabel 2. Varige ændringer, service") + TABLE_2;
  return caption1 + table1 + headed("1.4 ØKONOMI") + prose + second + caption3 + table3 + end;
}

export function reportOn(body: string, parts: DocxParts = {}): CheckReport {
  return checkWorkbook(documentOf(docxOf(body, parts)));
}

export const tell = ({ severity, rule, message }: Finding): string => `${severity} ${rule}: ${message}`;

export const toldOf = (body: string, parts: DocxParts = {}): string[] => reportOn(body, parts).findings.map(tell);
