import { beforeEach, expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import type { OpenTrail } from "../../../src/app/trail/trailWork.ts";
import { parseA1, toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { STILL } from "../../harness/stillParts.ts";
import { place } from "../madeReports.ts";

const workbookWith = (second: number): WorkbookSnapshot => ({
  activeSheet: "Ark1",
  sheets: [
    sheetOf(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 300  | 300
      | Flytning                                  | ${second} |
      | Investeringer totalt, service             | 400  | 300`),
  ],
});

let host: FakeHost;
let app: App;

const cell = (address: string) => parseA1(address)!;
function open(): OpenTrail {
  const { trail } = app.getState();
  if (trail.kind !== "open") throw new Error("The panel is closed");
  return trail;
}
/** What the panel shows: the cell, and the cells of its first tie. */
function shown(): (string | null)[] {
  const { at, trail } = open();
  return [at && toA1(at), ...(trail?.ties[0]?.other.figures ?? []).map((figure) => toA1(figure.at))];
}

beforeEach(async () => {
  host = new FakeHost(workbookWith(100));
  app = createApp({ host, cases: [], ...STILL });
  await app.start();
});

test("nothing is asked of the workbook before the panel is opened", async () => {
  host.select(cell("B3"));
  await Promise.resolve();
  expect(app.getState().trail).toEqual({ kind: "closed" });
});

test("the selected figure is followed while the panel is open, and no longer", async () => {
  host.select(cell("B5"));
  await app.trail.open();
  expect(shown()).toEqual(["B5", "B3", "B4"]);
  host.select(cell("C3"));
  await expect.poll(shown).toEqual(["C3", "C5"]);
  host.select(cell("A1"));
  await expect.poll(shown).toEqual(["A1"]);
  expect(open().trail).toBeNull();
  await app.trail.close();
  host.select(cell("B5"));
  await Promise.resolve();
  expect(app.getState().trail).toEqual({ kind: "closed" });
});

test("a link leads to its cell, and back again", async () => {
  host.select(cell("B5"));
  await app.trail.open();
  await app.trail.go(place("B4"));
  expect(host.revealed.at(-1)).toEqual({ sheet: "Ark1", cell: cell("B4") });
  await expect.poll(shown).toEqual(["B4", "B5"]);
  expect(open().back).toEqual([place("B5")]);
  await app.trail.goBack();
  await expect.poll(shown).toEqual(["B5", "B3", "B4"]);
  expect(open().back).toEqual([]);
});

test("what is typed meanwhile shows", async () => {
  host.select(cell("B5"));
  await app.trail.open();
  expect(open().trail?.ties[0]?.difference.toString()).toBe("0");
  host.change(workbookWith(90));
  await expect.poll(() => open().trail?.ties[0]?.difference.toString()).toBe("10");
});

test("a sheet that is gone when its link is followed is told, and the panel stays", async () => {
  host.select(cell("B5"));
  await app.trail.open();
  host.failure = { kind: "sheetMissing", sheet: "Ark1" };
  await app.trail.go(place("B4"));
  expect(app.getState().notice).toEqual({ doing: "reveal", failure: host.failure });
  await expect.poll(() => open().failure).toEqual(host.failure);
  expect(shown()).toEqual(["B5", "B3", "B4"]);
});
