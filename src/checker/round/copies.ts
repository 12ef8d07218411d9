import { severityName } from "../../app/texts/checkTexts.ts";
import { shownEdit } from "../../app/check/fix/fixPreview.ts";
import { findingMarks } from "../../app/check/fix/findingMarks.ts";
import { counted } from "../../app/texts/displayText.ts";
import { cellName, placeName } from "../../app/texts/placeText.ts";
import { mendingsOf } from "../../domain/fixes/fixFor.ts";
import type { Finding } from "../../domain/rules/rule.ts";
import { REPORT_SHEET, REPORT_TITLE, withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import { PLAIN_LOOK } from "../../domain/workbook/cellStyles.ts";
import { changeCells, type EditWithResult, NotChangeable } from "../../hosts/xlsx/carry/changeCells.ts";
import { PackageProblem } from "../../hosts/package/packageFailure.ts";
import { xlsxFailureText } from "../../hosts/xlsx/xlsxFailureText.ts";
import { LIMITS } from "../../hosts/xlsx/xlsxLimits.ts";
import type { SheetToWrite } from "../../hosts/xlsx/xlsxWorkbook.ts";
import { diskText, type Disk } from "../disk.ts";
import type { CheckedFile } from "../fileReport.ts";
import { terminalText } from "../terminalText.ts";

export interface CopyOrder {
  readonly path: string;
  readonly marks: boolean;
  readonly repairs: boolean;
  readonly overwrite: boolean;
  /** The path is that of a file of the round. */
  readonly isOriginal: boolean;
}

export interface Copied {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** An edit, and its cell's change as one reads it. */
interface TellingEdit extends EditWithResult {
  readonly text: string;
}

interface Repaired {
  readonly edits: readonly TellingEdit[];
  readonly findings: ReadonlySet<Finding>;
}

function repairsOf({ report, workbook }: CheckedFile): Repaired {
  const context = { workbook: withoutOwnSheets(workbook), tables: report.tables };
  const edits = new Map<string, TellingEdit>();
  const findings = new Set<Finding>();
  for (const { finding, edits: own } of mendingsOf(report.findings, context)) {
    findings.add(finding);
    for (const edit of own) {
      const key = placeName({ sheet: edit.sheet, ...edit.cell }, "");
      const known = finding.repair.find(({ at }) => placeName(at, "") === key);
      const result =
        known && typeof known.value !== "string" ? { kind: "number" as const, value: known.value.toNumber() } : null;
      const shown = shownEdit(edit, finding);
      const told = { ...edit, text: `${shown.before} → ${shown.after}` };
      edits.set(key, edit.after.kind === "formula" && result ? { ...told, result } : told);
    }
  }
  return { edits: [...edits.values()], findings };
}

function findingRow(finding: Finding, repaired: Repaired): string[] {
  const { severity, at, table, message, found, expected } = finding;
  const done = repaired.findings.has(finding) ? "rettet i denne kopi" : "";
  return [severityName(severity), at.sheet, cellName(at), table, message, found ?? "", expected ?? "", done];
}

const WIDTHS = [12, 18, 10, 18, 80, 18, 18, 18];
const PRINTED = { printArea: null, landscape: true, fitToWidth: true };
const BOLD = { ...PLAIN_LOOK, bold: true };
const WRAPPED = { ...PLAIN_LOOK, wrap: true };

function reportSheet({ file, report }: CheckedFile, repaired: Repaired): SheetToWrite {
  const heads = ["Alvor", "Ark", "Celle", "Tabel", "Hvad er der", "Der står", "Skulle være", ""];
  const repairs = repaired.edits.map(({ sheet, cell, text }) => [
    "Rettet",
    sheet,
    cellName({ sheet, ...cell }),
    "",
    text,
  ]);
  const rows = [
    [REPORT_TITLE],
    [`Kopi af ${file}`],
    [],
    heads,
    ...report.findings.map((finding) => findingRow(finding, repaired)),
    ...repairs,
  ];
  const cells = rows.flatMap((row, down) =>
    row.map((text, right) => ({
      ref: { row: down, column: right },
      value: { kind: "text" as const, text: text.slice(0, LIMITS.cellText) },
      formula: null,
      look: row === heads || down === 0 ? BOLD : WRAPPED,
    })),
  );
  const written = cells.filter(({ value }) => value.text !== "");
  return { name: REPORT_SHEET, cells: written, columnWidths: WIDTHS, page: PRINTED };
}

/** Writes the copy; the file itself is only read. */
export function writeCopy(checked: CheckedFile, order: CopyOrder, disk: Disk): Copied {
  const { file, report } = checked;
  const refuse = (path: string, text: string): Copied => ({ problems: [terminalText(`${path}: ${text}`)], notes: [] });
  if (report.findings.length === 0) return { problems: [], notes: [] };
  if (!/\.xlsx$/i.test(file))
    return { problems: [], notes: [terminalText(`${file}: Ingen kopi; kun .xlsx kan kopieres.`)] };
  const repaired = order.repairs ? repairsOf(checked) : { edits: [], findings: new Set<Finding>() };
  if (!order.marks && repaired.edits.length === 0) return { problems: [], notes: [] };
  const open = report.findings.filter((finding) => !repaired.findings.has(finding));
  if (order.isOriginal) return refuse(order.path, diskText({ kind: "original" }));
  const bytes = disk.read(file);
  if (!bytes.ok) return refuse(file, diskText(bytes.problem));
  try {
    const copy = changeCells(bytes.value, {
      edits: repaired.edits,
      marks: order.marks ? findingMarks({ findings: open }) : [],
      sheet: reportSheet(checked, repaired),
    });
    const made = disk.makeFolder(order.path.replace(/\/[^/]*$/, "") || ".");
    const written = made.ok ? disk.write(order.path, copy, order.overwrite) : made;
    if (!written.ok) return refuse(order.path, diskText(written.problem));
  } catch (fault) {
    if (fault instanceof NotChangeable) return refuse(file, `Der er ikke lavet en kopi: ${fault.message}.`);
    if (fault instanceof PackageProblem)
      return refuse(file, `Der er ikke lavet en kopi. ${xlsxFailureText(fault.failure)}`);
    throw fault;
  }
  const marked = order.marks ? [counted(open.length, "fund markeret", "fund markeret")] : [];
  const mended = order.repairs ? [counted(repaired.findings.size, "fund rettet", "fund rettet")] : [];
  const edits = repaired.edits.map(
    ({ sheet, cell, text }) => `  ${sheet}!${cellName({ sheet, ...cell })}: ${text.replaceAll("−", "-")}`,
  );
  return { problems: [], notes: [`${order.path}: ${[...marked, ...mended].join(", ")}.`, ...edits].map(terminalText) };
}
