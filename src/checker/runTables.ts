import { counted } from "../app/displayText.ts";
import { layoutCase } from "../domain/tables/layoutCase.ts";
import { writePlanXlsx } from "../hosts/xlsx/writePlanXlsx.ts";
import { diskText, type CommandResult, type Disk } from "./disk.ts";
import { readCaseFile } from "./readCaseFile.ts";
import { terminalText } from "./terminalText.ts";

export interface TablesOrder {
  readonly casePath: string;
  readonly out: string;
  readonly overwrite: boolean;
}

const TOP_LEFT = { row: 0, column: 0 };

function refused(file: string, problems: readonly string[]): CommandResult {
  const lines = problems.map((problem) => `${terminalText(`${file}: ${problem}`)}\n`);
  return { stdout: "", stderr: lines.join(""), exitCode: 2 };
}

/** Writes the template workbook of a case: all of it, or nothing. */
export function runTables({ casePath, out, overwrite }: TablesOrder, disk: Disk): CommandResult {
  if (!overwrite && disk.look(out).ok) return refused(out, [diskText({ kind: "exists" })]);
  const bytes = disk.read(casePath);
  if (!bytes.ok) return refused(casePath, [diskText(bytes.problem)]);
  const reading = readCaseFile(bytes.value);
  if (!reading.ok) return refused(casePath, reading.problems);
  const plan = layoutCase(reading.model, TOP_LEFT);
  const written = disk.write(out, writePlanXlsx(plan), overwrite);
  if (!written.ok) return refused(out, [diskText(written.problem)]);
  const tables = counted(plan.tables.length, "tabel", "tabeller");
  return {
    stdout: `${terminalText(`${out}: ${tables} for ${reading.model.id} på arket «${plan.sheetName}».`)}\n`,
    stderr: "",
    exitCode: 0,
  };
}
