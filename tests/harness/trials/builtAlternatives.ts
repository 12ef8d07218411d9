import { type BuiltCase, type BuiltLine, investmentLines } from "./builtCase.ts";
import { isPermanent, writeRest } from "./builtInvestment.ts";
import type { Random } from "./random.ts";
import type { SheetWriter, WrittenRow } from "./sheetWriter.ts";

interface Model {
  readonly name: string;
  readonly lines: readonly BuiltLine[];
}

/** The rows of each alternative under its name, with a total of its own. */
function writeBlock(sheet: SheetWriter, heading: string, total: string, models: readonly Model[]): WrittenRow[] {
  sheet.words(heading);
  return models.map(({ name, lines }) => {
    sheet.words(name);
    const rows = lines.map(({ label, area, amounts }) => sheet.amounts([label, area], amounts));
    return sheet.total([`${total}, ${name.toLowerCase()}`], rows);
  });
}

/** Two ways to do it side by side in Tabel 1; the tables below show the first. */
export function writeAlternatives(random: Random, sheet: SheetWriter, model: BuiltCase): void {
  const first: Model = { name: "Model 1", lines: model.lines };
  const others = investmentLines(random, model.yearCount);
  const second: Model = { name: "Model 2", lines: others.map((line) => ({ ...line, label: `${line.label} (2)` })) };
  const only = (keeps: (line: BuiltLine) => boolean): Model[] =>
    [first, second].map(({ name, lines }) => ({ name, lines: lines.filter(keeps) }));
  sheet.words("Tabel 1. Forslagets samlede økonomiske konsekvenser");
  sheet.header([`1.000 kr. ${model.firstYear + 1} p/l`, "Styringsområde"], model.firstYear, model.yearCount, false);
  const net = writeBlock(sheet, "Varige ændringer", "Samlet varig ændring", only(isPermanent));
  const costs = only((line) => !isPermanent(line));
  const cost = writeBlock(sheet, "Implementeringsomkostninger", "Samlede implementeringsomkostninger", costs);
  [first, second].forEach(({ name }, at) => {
    sheet.total([`Samlet økonomisk påvirkning, ${name.toLowerCase()}`], [net[at]!, cost[at]!]);
  });
  sheet.gap();
  writeRest(random, sheet, model);
}
