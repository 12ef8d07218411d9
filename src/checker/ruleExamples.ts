import { counted } from "../app/texts/displayText.ts";
import { cellName } from "../app/texts/placeText.ts";
import { catalogue } from "../domain/rules/catalogue.ts";
import { checkWorkbook } from "../domain/rules/checkWorkbook.ts";
import type { Rule } from "../domain/rules/rule.ts";
import { workbookOf } from "../domain/workbook/sheetNotation.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/workbook/snapshot.ts";
import { PLAIN_LOOK } from "../domain/workbook/cellStyles.ts";
import type { SheetToWrite } from "../hosts/xlsx/xlsxWorkbook.ts";
import { writeXlsx } from "../hosts/xlsx/writeXlsx.ts";
import { ruleJson } from "./ruleJson.ts";
import { diskText, type ExitCode } from "./disk.ts";
import { refuse } from "./refuse.ts";
import { terminalJson } from "./terminalText.ts";
import type { World } from "./world.ts";

function toWrite({ name, cells, hiddenRows }: SheetSnapshot): SheetToWrite {
  const filled = cells.flatMap((line, row) =>
    line.map(({ value, formula, numberFormat }, column) => ({
      ref: { row, column },
      value,
      formula,
      look: { ...PLAIN_LOOK, numberFormat: numberFormat === "General" ? null : numberFormat },
    })),
  );
  return { name, hiddenRows, cells: filled.filter(({ value, formula }) => value.kind !== "blank" || formula !== null) };
}

const bytesOf = ({ sheets }: WorkbookSnapshot): Uint8Array => writeXlsx({ sheets: sheets.map(toWrite) });

interface Example {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is said of a Word document has no workbook to show it; its example stands on the rule's page. */
const inWord = (rule: Rule): ReturnType<typeof examplesOf> => ({
  files: [],
  entry: { ...ruleJson(rule), valid: null, invalid: null, finds: [] },
});

/** A right and a wrong workbook of a rule, and what a check must find in the wrong one. */
function examplesOf(rule: Rule): { readonly files: readonly Example[]; readonly entry: object } {
  const [valid, invalid] = [`${rule.id}.gyldig.xlsx`, `${rule.id}.ugyldig.xlsx`];
  const bad = workbookOf(rule.examples.bad);
  if (bad.sheets.some(({ document }) => document !== undefined)) return inWord(rule);
  const found = checkWorkbook(bad).findings.filter((finding) => finding.rule === rule.id);
  return {
    files: [
      { path: valid, bytes: bytesOf(workbookOf(rule.examples.good)) },
      { path: invalid, bytes: bytesOf(bad) },
    ],
    entry: {
      ...ruleJson(rule),
      valid,
      invalid,
      finds: found.map(({ at, expected, found: text }) => ({
        sheet: at.sheet,
        address: cellName(at),
        expected,
        found: text,
      })),
    },
  };
}

const thereText = (there: number, all: number): string =>
  `Intet er skrevet, for ${there} af de ${all} filer findes i forvejen. Vælg en tom mappe, eller tilføj --overskriv.`;

/** A public suite: another implementation can be held against the same files. */
export async function writeExamples(folder: string, overwrite: boolean, world: World): Promise<ExitCode> {
  const { disk } = world;
  const made = disk.makeFolder(folder);
  if (!made.ok) return refuse(world, folder, [diskText(made.problem)]);
  const examples = catalogue.map(examplesOf);
  const list = new TextEncoder().encode(`${terminalJson(examples.map(({ entry }) => entry))}\n`);
  const files = [...examples.flatMap((own) => own.files), { path: "regler.json", bytes: list }].map((file) => ({
    ...file,
    path: `${folder.replace(/[/\\]+$/, "")}/${file.path}`,
  }));
  const there = overwrite ? [] : files.filter(({ path }) => disk.look(path).ok);
  if (there.length > 0) return refuse(world, folder, [thereText(there.length, files.length)]);
  for (const { path, bytes } of files) {
    const written = disk.write(path, bytes, overwrite);
    if (!written.ok) return refuse(world, path, [`${diskText(written.problem)} Resten er ikke skrevet.`]);
  }
  const shown = examples.filter(({ files }) => files.length > 0).length;
  const rules = counted(shown, "regel", "regler");
  const others = catalogue.length - shown;
  await world.out(
    `${folder}: et rigtigt og et forkert eksempel på ${rules}, og regler.json med dem alle. ` +
      `${counted(others, "regel handler", "regler handler")} om Word-dokumenter og har ingen projektmapper.\n`,
  );
  return 0;
}
