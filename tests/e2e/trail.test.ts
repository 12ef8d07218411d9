import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations, schemeShown } from "../harness/axeInFrame.ts";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/spor";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";

describe.skipIf(browserMissing("fra et tal til dem bag det (tests/e2e/trail)"))("from a figure to those behind", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });
  let bench: WorkbenchPage;
  let pane: Frame;
  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const panel = () => pane.getByRole("region", { name: "Denne celle", exact: true });
  const tie = (name: string) => panel().getByRole("region", { name, exact: true });

  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  test("a committee's amount in Tabel C leads to its lines of Tabel 1, and they lead back", async () => {
    bench = await open();
    pane = await bench.pane();
    await press("Prøv TV03-2025");
    await pane.getByRole("tab", { name: "Tabeller" }).click();
    await press("Indsæt tabeller");
    await pane.getByText("10 tabeller er indsat").waitFor();
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    const labels = (await bench.values("A1:A120")).map(([label]) => String(label));
    const row =
      labels.indexOf(
        "Socialudvalget",
        labels.findIndex((label) => label.startsWith("Tabel C")),
      ) + 1;
    const cell = `E${row}`;
    await bench.selectCell(cell);
    await press("Denne celle");
    await panel().getByRole("heading", { name: cell }).waitFor();
    await shot("1-tabel-c");
    await tie("Udvalgets rækker i Tabel 1").getByRole("button", { name: /^E7,/ }).click();
    await expect.poll(() => bench.selectedAddress()).toBe("E7");
    await panel().getByRole("heading", { name: "E7" }).waitFor();
    await tie("Indgår i udvalgets række i Tabel C")
      .getByRole("button", { name: new RegExp(`^${cell},`) })
      .waitFor();
    await shot("2-tabel-1");
    await panel()
      .getByRole("button", { name: `Tilbage til ${cell}` })
      .click();
    await expect.poll(() => bench.selectedAddress()).toBe(cell);
    for (const colorScheme of ["light", "dark"] as const) {
      await bench.page.emulateMedia({ colorScheme });
      await schemeShown(pane, colorScheme);
      expect(await axeViolations(pane)).toEqual([]);
      await shot(`2-${colorScheme}`);
    }
    await bench.page.emulateMedia({ colorScheme: "light" });
  });

  test("a figure that is typed over shows at once how far apart the tables are", async () => {
    await bench.openFile(PUBLISHED);
    pane = await bench.pane();
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await bench.selectCell("E61");
    await press("Denne celle");
    await tie("Summen af rækkerne").getByText("Stemmer").waitFor();
    await bench.typeInCell("E60", "-500");
    await bench.selectCell("E61");
    await tie("Summen af rækkerne").getByText("Forskel 100").waitFor();
    await bench.selectCell("B2");
    await panel()
      .getByText(/^Her står intet beløb i en tabel/)
      .waitFor();
    await shot("3-intet-beloeb");
  });

  test("the figures of a finding's calculation lead to their cells", async () => {
    await bench.openFile(PUBLISHED);
    pane = await bench.pane();
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await press("Kontrollér");
    await pane.getByRole("button", { name: "Detaljer om E59" }).click();
    const calculation = pane.getByRole("list", { name: "Beregning" });
    await calculation.scrollIntoViewIfNeeded();
    await shot("4-beregning");
    await calculation.getByRole("button", { name: /, E60$/ }).click();
    await expect.poll(() => bench.selectedAddress()).toBe("E60");
  });
});
