import { type App, type AppParts, createApp } from "../../../src/app/app.ts";
import type { CheckResult } from "../../../src/app/check/checkState.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { STILL } from "../../harness/stillParts.ts";

/** A table with two wrong totals and a text number. */
export const WRONG = `
  | Tabel 3. Serviceinvesteringer i forslaget |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2021
  | Flytteudgifter                            | 120  | 60   | '10
  | Montering                                 | 150  | 30   | 20
  | Investeringer totalt, service             | 2700 | 900  | 30`;

export function hostWith(...sheets: readonly SheetSnapshot[]): FakeHost {
  return new FakeHost({ activeSheet: sheets[0]?.name ?? "Ark1", sheets });
}

export interface Opened {
  readonly app: App;
  readonly host: FakeHost;
}

export async function openChecked(host = hostWith(sheetOf(WRONG)), parts: Partial<AppParts> = {}): Promise<Opened> {
  const app = createApp({ host, cases: [], ...STILL, ...parts });
  await app.start();
  await app.check();
  return { app, host };
}

export function resultOf(app: App): CheckResult {
  const { run } = app.getState().check;
  if (run.kind !== "done") throw new Error(run.kind);
  return run;
}

/** The open findings, as "tabel-sum B5". */
export function openFindings(app: App): string[] {
  return resultOf(app).report.findings.map(
    ({ rule, at }) => `${rule} ${String.fromCharCode(65 + at.column)}${at.row + 1}`,
  );
}

export function numberOf(app: App, name: string): number {
  const number = openFindings(app).indexOf(name);
  if (number < 0) throw new Error(`${name} is not among ${openFindings(app).join(", ")}`);
  return number;
}
