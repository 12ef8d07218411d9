import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/klik";
const MOST_CLICKS = 8;

/** What is typed in the template's nine lines; the other four are not needed. */
const LINES: readonly (readonly [line: string, area: string | null, amounts: readonly number[]])[] = [
  ["Besparelse BUU", null, [0, -1000, -1000, -1000, -1000, -1000]],
  ["Besparelse SUD", null, [0, -600, -800, -800, -800, -800]],
  ["Varig drift TMU", null, [0, 100, 100, 100, 100, 100]],
  ["Implementering SUD", null, [900, 300, 0, 0, 0, 0]],
  ["Implementering TMU", "Anlæg", [1200, 400, 0, 0, 0, 0]],
];

describe.skipIf(browserMissing("en ny sag i få klik (tests/e2e/clicks)"))("a new case, from nothing to klar", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });
  let bench: WorkbenchPage;
  let pane: Frame;
  let clicks = 0;

  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  async function press(name: string | RegExp): Promise<void> {
    await pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) }).click();
    clicks += 1;
  }

  async function rowOf(label: string): Promise<number> {
    const column = await bench.values("A1:A110");
    return column.findIndex(([text]) => text === label) + 1;
  }

  /** By the arrows, from wherever the cell selector is. */
  async function walkTo(address: string): Promise<void> {
    const place = (cell: string) => [cell.charCodeAt(0), Number(cell.slice(1))] as const;
    const [column, row] = place(await bench.selectedAddress());
    const [wantedColumn, wantedRow] = place(address);
    const steps = async (key: string, count: number): Promise<void> => {
      for (let step = 0; step < count; step += 1) await bench.page.keyboard.press(key);
    };
    await steps(wantedRow > row ? "ArrowDown" : "ArrowUp", Math.abs(wantedRow - row));
    await steps(wantedColumn > column ? "ArrowRight" : "ArrowLeft", Math.abs(wantedColumn - column));
    await expect.poll(() => bench.selectedAddress()).toBe(address);
  }

  async function typeRow(address: string, texts: readonly string[]): Promise<void> {
    await walkTo(address);
    for (const text of texts) {
      await bench.page.keyboard.type(text);
      await bench.page.keyboard.press("Tab");
    }
  }

  test("three committees, five lines and two control areas take at most eight clicks besides typing", async () => {
    bench = await open();
    pane = await bench.pane();
    await press("Ny");
    await pane.getByLabel("Nummer (kan vente)").fill("SU07");
    await pane.getByLabel("Titel (kan vente)").fill("Fælles indsats");
    await pane.getByLabel("Prisniveau").fill("2026");
    await pane.getByLabel("Første år").fill("2026");
    for (const name of [/^Børne- og/, /^Socialudvalget/, /^Teknik- og/]) {
      await pane.getByRole("checkbox", { name }).click();
      clicks += 1;
    }
    await bench.page.keyboard.press("Enter");
    await pane.getByText(/tabeller er indsat/).waitFor();
    const [heads = []] = await bench.values("A4:K4");
    expect(heads.filter((head) => head !== "")).toEqual([
      "1.000 kr. 2026 p/l",
      "Styringsområde",
      ...[2026, 2027, 2028, 2029, 2030, 2031],
      "Udvalg",
      "Art",
    ]);
    expect(await bench.isWideInSight("K4"), "the last of what must be decided of a line").toBe(true);
    await bench.clickCell("C6");
    clicks += 1;
    for (const [label, area, amounts] of LINES) {
      const row = await rowOf(label);
      await typeRow(`${area ? "B" : "C"}${row}`, [...(area ? [area] : []), ...amounts.map(String)]);
    }
    const hearings = (await rowOf("Hørt")) + 1;
    for (let row = hearings; row < hearings + 7; row += 1) await typeRow(`B${row}`, ["Nej"]);
    await shot("1-skrevet");
    await press(/^Klar til indsendelse/);
    await press("Fjern tomme linjer");
    await pane.getByText("Linjen «Besparelse TMU» er slettet.").waitFor();
    await shot("2-opdatering");
    await press("Opdatér");
    await pane.getByRole("heading", { name: "Klar til indsendelse", exact: true }).waitFor();
    await shot("3-klar");
    expect(await rowOf("Besparelse TMU")).toBe(0);
    expect(await rowOf("Tabel 4. Anlægsinvesteringer i forslaget")).toBeGreaterThan(0);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
});
