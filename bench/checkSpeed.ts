/* How long a check takes, as a multiple of the mere reading of the same workbook's bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { checkWorkbook } from "../src/domain/rules/checkWorkbook.ts";
import { writePlanXlsx } from "../src/hosts/xlsx/writePlanXlsx.ts";
import type { WorkbookSnapshot } from "../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../src/hosts/xlsx/readXlsx.ts";
import { MISHAPS } from "../tests/harness/trials/mishaps.ts";
import { randomOf } from "../tests/harness/trials/random.ts";
import { isFreeOfFejl, type Subject, subjectOf } from "../tests/harness/trials/subject.ts";
import { damaged } from "../tests/harness/trials/damage.ts";
import { TEMPLATES } from "../tests/harness/templateFile.ts";
import { measureBoth, median } from "./measure.ts";
import { times } from "./printed.ts";

const FOLDER = "tests/golden/published";
const BROKEN_OF_EACH = 25;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly subject: Subject;
}

function workbookOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.workbook;
}

function files(): File[] {
  const published = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx"));
  const all = [
    ...published.map((file) => [file, new Uint8Array(readFileSync(`${FOLDER}/${file}`))] as const),
    ...TEMPLATES.map((plan) => [`${plan.sheetName} som skabelon`, writePlanXlsx([plan])] as const),
  ];
  const read = all.map(([name, bytes]) => ({ name, bytes, subject: subjectOf(name, workbookOf(bytes)) }));
  return read.filter(({ subject }) => isFreeOfFejl(subject));
}

function printRatios(title: string, ratios: readonly number[]): void {
  const [middle, rare, worst] = [median(ratios), median(ratios, 0.99), Math.max(...ratios)].map(times);
  process.stdout.write(`${title}: median ${middle}, 99 % under ${rare}, værst ${worst} læsningen (${ratios.length})\n`);
}

function brokenRatios({ bytes, subject }: File, seed: number): number[] {
  const random = randomOf(seed);
  const kinds = [MISHAPS["1 tal"], MISHAPS["2 tal"], MISHAPS["3 tal"], MISHAPS["4 tal"]];
  return Array.from({ length: BROKEN_OF_EACH }, (_, index) => {
    const damages = kinds[index % kinds.length]!(random, subject);
    if (!damages) return [];
    const broken = damaged(subject.workbook, damages);
    const { ours, plain } = measureBoth(
      () => checkWorkbook(broken),
      () => workbookOf(bytes),
      3,
    );
    return [ours / plain];
  }).flat();
}

export function benchCheckSpeed(): void {
  const all = files();
  const clean = all.map(({ bytes, subject }) => {
    const { ours, plain } = measureBoth(
      () => checkWorkbook(subject.workbook),
      () => workbookOf(bytes),
      15,
    );
    return ours / plain;
  });
  printRatios("Kontrol af rigtige sager", clean);
  printRatios("Kontrol af sager med 1-4 forkerte tal", all.flatMap(brokenRatios));
}
