/* `npm run bench` tells how fast the functions are; `npm run bench -- trials` and the other names do as they say. */
import { benchCheckSpeed } from "./checkSpeed.ts";
import { benchCommand } from "./command.ts";
import { benchCompare } from "./compare.ts";
import { benchFunctions } from "./functions.ts";
import { benchLarge } from "./large.ts";
import { benchRounding } from "./rounding.ts";
import { benchSheets } from "./sheets.ts";
import { benchTrials } from "./trials.ts";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  functions: benchFunctions,
  trials: benchTrials,
  rounding: benchRounding,
  speed: benchCheckSpeed,
  sheets: benchSheets,
  compare: benchCompare,
  command: benchCommand,
  large: benchLarge,
};

const names = process.argv.slice(2);
for (const name of names.length === 0 ? ["functions"] : names) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`${name}: there is ${Object.keys(BENCHES).join(", ")}`);
  await bench();
}
