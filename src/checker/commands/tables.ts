import { counted } from "../../app/texts/displayText.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import { listing } from "../../domain/case/listing.ts";
import { layoutCase } from "../../domain/tables/layoutCase.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { fillTemplate } from "../../hosts/docx/template/fillTemplate.ts";
import { templateFailureText } from "../../hosts/docx/template/templateFailureText.ts";
import { writePlanDocx } from "../../hosts/docx/write/writePlanDocx.ts";
import { writePlanXlsx } from "../../hosts/xlsx/writePlanXlsx.ts";
import type { TablesOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { originalsOf, sparing } from "../originals.ts";
import { readCaseFile } from "../read/readCaseFile.ts";
import { refuse } from "../refuse.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

const TOP_LEFT = { row: 0, column: 0 };

interface Made {
  readonly bytes: Uint8Array;
  /** What of a template could not be done, each a sentence. */
  readonly told: readonly string[];
}

type Making = ({ readonly ok: true } & Made) | { readonly ok: false; readonly path: string; readonly problem: string };

const named = (names: readonly string[]): string => listing(names.map((name) => `«${name}»`));

async function fromTemplate(path: string, model: CaseModel, plan: SheetPlan, { disk }: World): Promise<Making> {
  const template = disk.read(path);
  if (!template.ok) return { ok: false, path, problem: diskText(template.problem) };
  const filled = await fillTemplate(template.value, model, plan);
  if (!filled.ok) return { ok: false, path, problem: templateFailureText(filled.failure) };
  const { bytes, without, unfit } = filled;
  const told = [
    ...(without.length > 0 ? [`Skabelonen har ikke plads til ${named(without)}.`] : []),
    ...(unfit.length > 0
      ? [`Ikke udfyldt: ${named(unfit)}. En tabel skal have sit eget afsnit, og en tekst må kun fylde ét.`]
      : []),
  ];
  return { ok: true, bytes, told };
}

async function made({ out, template }: TablesOrder, model: CaseModel, plan: SheetPlan, world: World): Promise<Making> {
  if (template !== null) return fromTemplate(template, model, plan, world);
  const bytes = /\.docx$/i.test(out) ? await writePlanDocx(plan) : writePlanXlsx(plan);
  return { ok: true, bytes, told: [] };
}

/** Writes the template workbook of a case, or its tables as a Word document: all of it, or nothing. */
export async function runTables(order: TablesOrder, world: World): Promise<ExitCode> {
  const { casePath, out, overwrite } = order;
  const { disk } = world;
  if (!overwrite && disk.look(out).ok) return refuse(world, out, [diskText({ kind: "exists" })]);
  const bytes = disk.read(casePath);
  if (!bytes.ok) return refuse(world, casePath, [diskText(bytes.problem)]);
  const reading = readCaseFile(bytes.value);
  if (!reading.ok) return refuse(world, casePath, reading.problems);
  const plan = layoutCase(reading.model, TOP_LEFT);
  const file = await made(order, reading.model, plan, world);
  if (!file.ok) return refuse(world, file.path, [file.problem]);
  const careful = sparing(disk, originalsOf([casePath, order.template ?? []].flat(), disk));
  const written = careful.write(out, file.bytes, overwrite);
  if (!written.ok) return refuse(world, out, [diskText(written.problem)]);
  for (const text of file.told) world.err(`${terminalText(`${out}: ${text}`)}\n`);
  const what =
    order.template === null
      ? `${counted(plan.tables.length, "tabel", "tabeller")} for ${reading.model.id}`
      : `skabelonen er udfyldt for ${reading.model.id}`;
  const where = /\.docx$/i.test(out) ? "" : ` på arket «${plan.sheetName}»`;
  await world.out(`${terminalText(`${out}: ${what}${where}.`)}\n`);
  return 0;
}
