import { counted } from "../../app/texts/displayText.ts";
import { layoutCase } from "../../domain/tables/layoutCase.ts";
import { writePlanDocx } from "../../hosts/docx/write/writePlanDocx.ts";
import { writePlanXlsx } from "../../hosts/xlsx/writePlanXlsx.ts";
import type { TablesOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { readCaseFile } from "../read/readCaseFile.ts";
import { refuse } from "../refuse.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

const TOP_LEFT = { row: 0, column: 0 };

/** Writes the template workbook of a case, or its tables as a Word document: all of it, or nothing. */
export async function runTables({ casePath, out, overwrite }: TablesOrder, world: World): Promise<ExitCode> {
  const { disk } = world;
  if (!overwrite && disk.look(out).ok) return refuse(world, out, [diskText({ kind: "exists" })]);
  const bytes = disk.read(casePath);
  if (!bytes.ok) return refuse(world, casePath, [diskText(bytes.problem)]);
  const reading = readCaseFile(bytes.value);
  if (!reading.ok) return refuse(world, casePath, reading.problems);
  const plan = layoutCase(reading.model, TOP_LEFT);
  const isDocument = /\.docx$/i.test(out);
  const file = isDocument ? await writePlanDocx(plan) : writePlanXlsx(plan);
  const written = disk.write(out, file, overwrite);
  if (!written.ok) return refuse(world, out, [diskText(written.problem)]);
  const tables = counted(plan.tables.length, "tabel", "tabeller");
  await world.out(
    `${terminalText(`${out}: ${tables} for ${reading.model.id}${isDocument ? "" : ` på arket «${plan.sheetName}»`}.`)}\n`,
  );
  return 0;
}
