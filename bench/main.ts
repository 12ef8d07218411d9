/* `npm run bench` tells how fast the functions are; `npm run bench -- trials` and the other names do as they say, `sheets 1501-5000` for some only. */
import { benchCheckSpeed } from "./checkSpeed.ts";
import { benchCommand } from "./command.ts";
import { benchCompare } from "./compare.ts";
import { benchFirstView } from "./firstView.ts";
import { benchFunctions } from "./functions.ts";
import { benchLarge } from "./large.ts";
import { benchRounding } from "./rounding.ts";
import { benchSheets } from "./sheets.ts";
import { benchTrials } from "./trials.ts";
import { benchWord } from "./word.ts";

const BENCHES: Readonly<Record<string, (which: string | undefined) => void | Promise<void>>> = {
  functions: benchFunctions,
  trials: benchTrials,
  rounding: benchRounding,
  speed: benchCheckSpeed,
  sheets: benchSheets,
  compare: benchCompare,
  command: benchCommand,
  large: benchLarge,
  view: benchFirstView,
  word: benchWord,
};

const isRange = (word: string | undefined): boolean => /^\d+-\d+$/.test(word ?? "");

const words = process.argv.slice(2);
const names = words.length === 0 ? ["functions"] : words;
for (const [index, name] of names.entries()) {
  if (isRange(name)) continue;
  const bench = BENCHES[name];
  if (!bench) throw new Error(`${name}: there is ${Object.keys(BENCHES).join(", ")}`);
  await bench(isRange(names[index + 1]) ? names[index + 1] : undefined);
}
