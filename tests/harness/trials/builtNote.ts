import type { BuiltCase } from "./builtCase.ts";
import { retold, writeTable } from "./builtTables.ts";
import type { Random } from "./random.ts";
import type { TableWriter } from "./sheetWriter.ts";

const NAMES: Readonly<Record<string, string>> = {
  Service: "Udgifter til service",
  Anlæg: "Udgifter til anlæg",
  Overførsler: "Udgifter til overførsler",
};

function writeActivities(sheet: TableWriter, model: BuiltCase, unit: string): void {
  const rows = model.lines.map(({ label, area, amounts }) => ({ words: [label, area], amounts }));
  const caption = "Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder";
  const header = [`Aktiviteter (${unit})`, "Styringsområde"];
  writeTable(sheet, model, { caption, header, rows, total: "Udgifter i alt (netto)", hasRowTotal: true });
}

function writeAppropriations(random: Random, sheet: TableWriter, model: BuiltCase, unit: string): void {
  const areas = Object.keys(NAMES).filter((area) => model.lines.some((line) => line.area === area));
  const isIncome = (amounts: readonly (number | null)[]): boolean => amounts.some((amount) => (amount ?? 0) < 0);
  areas.forEach((area, index) => {
    const lines = model.lines.filter((line) => line.area === area);
    const isAlike = new Set(lines.map((line) => `${line.committee} ${isIncome(line.amounts)}`)).size === 1;
    const plain = lines.map(({ label, amounts }) => ({ words: [label], amounts }));
    const told = isAlike ? retold(random, lines, model.yearCount) : plain;
    const rows = told.map(({ words, amounts }, at) => {
      const committee = isAlike ? lines[0]!.committee : lines[at]!.committee;
      return { words: [...words, committee, "1310", isIncome(amounts) ? "I" : "U"], amounts };
    });
    const total = area === "Service" ? "Serviceudgifter i alt" : "I alt";
    const header = [`(${unit})`, "Udvalg", "Bevilling", "Indtægt/udgift (I/U)"];
    writeTable(sheet, model, {
      caption: `Tabel ${index + 3}. ${NAMES[area]}`,
      header,
      rows,
      total,
      hasRowTotal: true,
    });
  });
}

function writeEarlierFunding(random: Random, sheet: TableWriter, model: BuiltCase): void {
  const earlier = { ...model, firstYear: model.firstYear - 3 };
  const rows = Array.from({ length: random.between(1, 4) }, (_, at) => ({
    words: [`Budgetaftale ${model.firstYear - 4 + at}`],
    amounts: Array.from({ length: model.yearCount }, (_, year) => (year < at ? null : 100 * random.between(1, 300))),
  }));
  const header = ["1.000 kr., løbende p/l"];
  writeTable(sheet, earlier, {
    caption: "Tidligere afsatte midler",
    header,
    rows,
    total: "Afsatte midler i alt",
    hasRowTotal: false,
  });
}

export function writeNote(random: Random, sheet: TableWriter, model: BuiltCase): void {
  const unit = `1.000 kr., ${model.firstYear} p/l`;
  writeActivities(sheet, model, unit);
  writeAppropriations(random, sheet, model, unit);
  if (random.chance(0.3)) writeEarlierFunding(random, sheet, model);
}
