/* A long Word form, read and checked; beside the same without its sentences, and beside mammoth's mere conversion. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { checkWorkbook } from "../src/domain/rules/checkWorkbook.ts";
import { documentOf, WORD_FORMS, wordFormBytes } from "../tests/harness/wordForms.ts";
import { median } from "./measure.ts";
import { times } from "./printed.ts";

const ROUNDS = 9;
/** The form whose tables the long one has: fifteen of them. */
const TABLES_OF = "TV03-2025";
/** So many others' sentences make forty pages with it, as LibreOffice prints them. */
const OTHERS = 6;
const DOCUMENT = "word/document.xml";

type Parts = Readonly<Record<string, Uint8Array>>;

const partsOf = (id: string): Parts => unzipSync(wordFormBytes(id));
const documentXml = (parts: Parts): string => strFromU8(parts[DOCUMENT]!);

/** A body in its pieces: none of the published forms has a table within a table. */
const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:sdt>.*?<\/w:sdt>|<w:p[ >].*?<\/w:p>|<w:p\/>/gs;
const blocksOf = (xml: string): string[] => xml.match(BLOCK) ?? [];
const isTable = (block: string | undefined): boolean => block?.startsWith("<w:tbl>") ?? false;
const isProse = (block: string): boolean => /^<w:p[ >]/.test(block);

function withBlocks(parts: Parts, blocks: readonly string[]): Uint8Array {
  const xml = documentXml(parts);
  const first = xml.search(BLOCK);
  const last = blocksOf(xml).at(-1) ?? "";
  const until = xml.lastIndexOf(last) + last.length;
  const changed = xml.slice(0, first) + blocks.join("") + xml.slice(until);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(changed) });
}

/** The published forms' sentences behind those of one of them: some forty pages. */
function longForm(): Uint8Array {
  const others = WORD_FORMS.filter((id) => id !== TABLES_OF).slice(0, OTHERS);
  const prose = others.flatMap((id) => blocksOf(documentXml(partsOf(id))).filter(isProse));
  const parts = partsOf(TABLES_OF);
  return withBlocks(parts, [...blocksOf(documentXml(parts)), ...prose]);
}

/** Its tables, each with the paragraph above it that names it. */
function tablesAlone(): Uint8Array {
  const parts = partsOf(TABLES_OF);
  const blocks = blocksOf(documentXml(parts));
  return withBlocks(
    parts,
    blocks.filter((block, index) => isTable(block) || isTable(blocks[index + 1])),
  );
}

const checked = (bytes: Uint8Array): void => void checkWorkbook(documentOf(bytes));

async function milliseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Medians of several rounds, all of them in turn. */
async function medians(runs: readonly (() => unknown)[]): Promise<number[]> {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, run] of runs.entries()) taken[index]!.push(await milliseconds(run));
  }
  return taken.map((own) => median(own));
}

export async function benchWord(): Promise<void> {
  const [long, tables] = [longForm(), tablesAlone()];
  const [whole = 0, alone = 0, reading = 0, html = 0] = await medians([
    () => checked(long),
    () => checked(tables),
    () => documentOf(long),
    () => mammoth.convertToHtml({ buffer: Buffer.from(long) }),
  ]);
  process.stdout.write(
    `En formular på 40 sider, læst og kontrolleret: ${times(whole / alone)} dens tabeller alene; ` +
      `mammoths omsætning til HTML tager ${times(html / whole)} så lang tid, og ${times(html / reading)} den blotte læsning\n`,
  );
}
