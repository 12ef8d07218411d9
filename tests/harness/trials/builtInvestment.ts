import type { BuiltCase, BuiltLine } from "./builtCase.ts";
import { added, type PrintedRow, retold, writeTable } from "./builtTables.ts";
import type { Random } from "./random.ts";
import type { TableWriter, WrittenRow } from "./sheetWriter.ts";

export const isPermanent = ({ block }: BuiltLine): boolean => block !== "implementation";
const distinct = (words: readonly string[]): string[] => [...new Set(words)];

function writeBlock(
  sheet: TableWriter,
  heading: string,
  lines: readonly BuiltLine[],
  withCommittee: boolean,
): WrittenRow[] {
  sheet.words(heading);
  return lines.map(({ label, area, committee, amounts }) =>
    sheet.amounts(withCommittee ? [label, area, committee] : [label, area], amounts),
  );
}

/** Where there are several control areas, some print a total of each above the common one. */
function writeAreaTotals(
  sheet: TableWriter,
  name: string,
  lines: readonly BuiltLine[],
  rows: readonly WrittenRow[],
): void {
  const areas = distinct(lines.map(({ area }) => area));
  if (areas.length < 2) return;
  for (const area of areas)
    sheet.total(
      [`${name}, ${area.toLowerCase()}`],
      rows.filter((_, at) => lines[at]!.area === area),
    );
}

function writeSummary(random: Random, sheet: TableWriter, model: BuiltCase): void {
  const withCommittee = random.chance(0.3);
  const withAreas = random.chance(0.5);
  const unit = `1.000 kr. ${model.firstYear + 1} p/l`;
  sheet.words("Tabel 1. Forslagets samlede økonomiske konsekvenser");
  sheet.header(
    withCommittee ? [unit, "Styringsområde", "Udvalg"] : [unit, "Styringsområde"],
    model.firstYear,
    model.yearCount,
    false,
  );
  const [permanent, investments] = [model.lines.filter(isPermanent), model.lines.filter((line) => !isPermanent(line))];
  const rows = writeBlock(sheet, "Varige ændringer", permanent, withCommittee);
  if (withAreas) writeAreaTotals(sheet, "Samlet varig ændring", permanent, rows);
  const net = sheet.total(["Samlet varig ændring"], rows);
  const costRows = writeBlock(sheet, "Implementeringsomkostninger", investments, withCommittee);
  if (withAreas) writeAreaTotals(sheet, "Samlede implementeringsomkostninger", investments, costRows);
  const cost = sheet.total(["Samlede implementeringsomkostninger"], costRows);
  sheet.total(["Samlet økonomisk påvirkning"], [net, cost]);
  sheet.gap();
}

function writeDetails(random: Random, sheet: TableWriter, model: BuiltCase): void {
  const header = [`1.000 kr. ${model.firstYear + 1} p/l`];
  const years = model.yearCount;
  let number = 2;
  const write = (caption: string, total: string, lines: readonly BuiltLine[]): void => {
    if (lines.length === 0) return;
    const rows = retold(random, lines, years);
    writeTable(sheet, model, { caption: `Tabel ${number}. ${caption}`, header, rows, total, hasRowTotal: false });
    number += 1;
  };
  const inArea = (area: string): BuiltLine[] => model.lines.filter((line) => line.area === area);
  write("Varige ændringer, service", "Varige ændringer totalt, service", inArea("Service").filter(isPermanent));
  const investments = (area: string): BuiltLine[] => inArea(area).filter((line) => !isPermanent(line));
  write("Serviceinvesteringer i forslaget", "Investeringer totalt, service", investments("Service"));
  write("Anlægsinvesteringer i forslaget", "Investeringer totalt, anlæg", investments("Anlæg"));
}

/** A row per committee, and per control area too where there are several. */
function shares(lines: readonly BuiltLine[], all: readonly BuiltLine[], years: number): PrintedRow[] {
  const hasAreas = new Set(all.map(({ area }) => area)).size > 1;
  const nameOf = ({ committee, area }: BuiltLine): string =>
    hasAreas ? `${committee}, ${area.toLowerCase()}` : committee;
  return distinct(all.map(nameOf)).map((name) => {
    const own = lines.filter((line) => nameOf(line) === name);
    return {
      words: [name, "1310"],
      amounts: added(
        own.map(({ amounts }) => amounts),
        years,
      ),
    };
  });
}

const LETTERS = {
  A: "Måltalseffekt – hvis forslaget indarbejdes (nettoeffektivisering)",
  B: "Bevillingsmæssig effekt – varig drift",
  C: "Bevillingsmæssig effekt – hvis forslaget indarbejdes (bruttoeffektivisering)",
  D: "Fordeling af anlægsinvesteringer mellem udvalg",
  E: "Fordeling af serviceinvesteringer mellem udvalg",
} as const;

function writeTechnical(sheet: TableWriter, model: BuiltCase): void {
  const header = ["Udvalg", "Bevilling, profit-center mv."];
  const permanent = model.lines.filter(isPermanent);
  const operation = permanent.filter(({ block }) => block === "operation");
  const saving = permanent.filter(({ block }) => block === "saving");
  const investments = (area: string): BuiltLine[] =>
    model.lines.filter((line) => !isPermanent(line) && line.area === area);
  const write = (letter: keyof typeof LETTERS, lines: readonly BuiltLine[], all: readonly BuiltLine[]): void => {
    if (lines.length === 0) return;
    const caption = `Tabel ${letter}. ${LETTERS[letter]}, 1.000 kr. ${model.firstYear + 1} p/l`;
    writeTable(sheet, model, {
      caption,
      header,
      rows: shares(lines, all, model.yearCount),
      total: "Total",
      hasRowTotal: false,
    });
  };
  write("A", permanent, permanent);
  write("B", operation, permanent);
  write("C", saving, permanent);
  write("D", investments("Anlæg"), investments("Anlæg"));
  write("E", investments("Service"), investments("Service"));
}

/** Everything below Tabel 1. */
export function writeRest(random: Random, sheet: TableWriter, model: BuiltCase): void {
  writeDetails(random, sheet, model);
  if (random.chance(0.7)) writeTechnical(sheet, model);
}

export function writeInvestment(random: Random, sheet: TableWriter, model: BuiltCase): void {
  writeSummary(random, sheet, model);
  writeRest(random, sheet, model);
}
