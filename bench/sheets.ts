/* Right sheets as other people lay them out and spell them: nothing is accused, nothing lost, one slip is seen. */
import { toA1 } from "../src/domain/workbook/address.ts";
import { type SheetTrial, sheetTrial } from "../tests/harness/sheets/sheetTrial.ts";
import { percent, row } from "./printed.ts";

const EVERY = "1-5000";
/** Failing sheets that are named, so that one can look at them. */
const MOST_NAMED = 20;

interface Tally {
  sheets: number;
  fejl: number;
  warned: number;
  lost: number;
  slips: number;
  noticed: number;
}

const none = (): Tally => ({ sheets: 0, fejl: 0, warned: 0, lost: 0, slips: 0, noticed: 0 });

function count(tally: Tally, trial: SheetTrial): void {
  tally.sheets += 1;
  if (trial.fejl.length > 0) tally.fejl += 1;
  if (trial.untrueWarnings.length > 0) tally.warned += 1;
  if (trial.lost > 0) tally.lost += 1;
  if (trial.slip) tally.slips += 1;
  if (trial.slip && trial.isNoticed) tally.noticed += 1;
}

function failing({ seed, built, fejl, untrueWarnings, lost, slip, isNoticed }: SheetTrial): string | null {
  const told = [...fejl, ...untrueWarnings].map(({ rule, at }) => `${rule} ${toA1(at)}`).slice(0, 2);
  const missed = slip && !isNoticed ? [`${toA1(slip.figure)} ${slip.figure.value} → ${slip.value} ikke set`] : [];
  const all = [...told, ...(lost > 0 ? [`${lost} tal hverken læst eller nævnt`] : []), ...missed];
  return all.length === 0 ? null : `${seed} (${built.features.join(", ")}): ${all.join("; ")}`;
}

const line = (name: string, { sheets, fejl, warned, lost, slips, noticed }: Tally): string =>
  row([name, ...[fejl, warned, lost].map((part) => percent(part / sheets)), percent(noticed / slips), String(sheets)]);

/** `which`: the first and last seed, "1501-5000". */
export function benchSheets(which = EVERY): void {
  const [first, last] = which.split("-").map(Number) as [number, number];
  const all = none();
  const byFeature = new Map<string, Tally>();
  const named: string[] = [];
  for (let seed = first; seed <= last; seed += 1) {
    const trial = sheetTrial(seed);
    count(all, trial);
    for (const feature of trial.built.features) {
      if (!byFeature.has(feature)) byFeature.set(feature, none());
      count(byFeature.get(feature)!, trial);
    }
    const text = failing(trial);
    if (text && named.length < MOST_NAMED) named.push(text);
  }
  process.stdout.write(`${row(["", "fejl", "usand advarsel", "tal tabt", "fejl set", "ark"])}\n`);
  for (const [feature, tally] of byFeature) process.stdout.write(`${line(feature, tally)}\n`);
  process.stdout.write(`${line("i alt", all)}\n${named.join("\n")}\n`);
}
