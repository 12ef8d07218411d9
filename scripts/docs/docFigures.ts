/* Figures in the documents, which the source knows better than whoever wrote them. */
import { readFileSync } from "node:fs";
import { severityName } from "../../src/app/texts/checkTexts.ts";
import { withMinusSigns } from "../../src/app/texts/displayText.ts";
import { functionHelp } from "../../src/app/functionHelp.ts";
import { cellName } from "../../src/app/texts/placeText.ts";
import { VERSION } from "../../src/app/version.ts";
import { listing } from "../../src/domain/case/listing.ts";
import { catalogue } from "../../src/domain/rules/catalogue.ts";
import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx.ts";

const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";

function figuresLine(): string {
  const names = functionHelp.map(({ id }) => `\`${id}\``);
  return `Udgave ${VERSION}: ${catalogue.length} regler og ${names.length} funktioner: ${listing(names)}.`;
}

/** A line for each finding in the published case, in the order of a report. */
function findingLines(): string {
  const read = readXlsx(readFileSync(PUBLISHED));
  if (!read.ok) throw new Error(`${PUBLISHED} cannot be read`);
  const { findings } = checkWorkbook(read.workbook);
  return findings
    .map(({ severity, at, message }) => `- **${severityName(severity)}, ${cellName(at)}**: ${withMinusSigns(message)}`)
    .join("\n");
}

const BLOCKS: Readonly<Record<string, () => string>> = { tal: figuresLine, fund: findingLines };

/** What stands between `<!-- tal -->` and `<!-- /tal -->` is today's. */
export function withFigures(text: string): string {
  return Object.entries(BLOCKS).reduce((filled, [name, lines]) => {
    const block = new RegExp(`(<!-- ${name} -->\\n)(?:.*\\n)*?(<!-- /${name} -->)`, "g");
    return filled.replace(block, (_, start: string, end: string) => `${start}${lines()}\n${end}`);
  }, text);
}
