import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations, schemeShown } from "../harness/axeInFrame.ts";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/sammenlign";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";
const WORD = "tests/golden/word/TV03-2025.docx";
const LABEL = "Fil, der skal sammenlignes med";

describe.skipIf(browserMissing("sammenligning (tests/e2e/comparison)"))("the open workbook beside another file", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });
  let bench: WorkbenchPage;
  let pane: Frame;
  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const choose = (path: string) => pane.getByLabel(LABEL).setInputFiles(path);

  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  test("what was changed since last year's file is told by name, and leads to its cell", async () => {
    bench = await open();
    await bench.openFile(PUBLISHED);
    pane = await bench.pane();
    await bench.typeInCell("E6", "-1100");
    await bench.typeInCell("A15", "Ledelse af projektet");
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await pane.getByRole("button", { name: "Sammenlign med en anden fil…" }).waitFor();
    await choose(PUBLISHED);
    await pane.getByRole("heading", { name: "Sammenlignet med «TV03-2025.num.xlsx»" }).waitFor();
    await pane.getByText("2 ændringer, heraf 1 tal.").waitFor();
    await pane.getByText(/2026: −1\.000 → −1\.100$/).waitFor();
    await pane.getByRole("button", { name: "E6", exact: true }).click();
    await expect.poll(() => bench.selectedAddress()).toBe("E6");
    for (const colorScheme of ["light", "dark"] as const) {
      await bench.page.emulateMedia({ colorScheme });
      await schemeShown(pane, colorScheme);
      expect(await axeViolations(pane)).toEqual([]);
      await shot(`1-${colorScheme}`);
    }
    await bench.page.emulateMedia({ colorScheme: "light" });
  });

  test("after an edit it is compared again, and a Word form will do as well", async () => {
    await bench.typeInCell("E6", "-1000");
    await press("Sammenlign igen");
    await pane.getByText("1 ændring, heraf 0 tal.").waitFor();
    await choose(WORD);
    await pane.getByRole("heading", { name: "Sammenlignet med «TV03-2025.docx»" }).waitFor();
    await pane.getByText(/^Kun tabeller, og tal som begge har, er sammenlignet/).waitFor();
    await shot("2-word");
  });

  test("a file that is no workbook is told in a sentence, and the sheet is as it was", async () => {
    const file = join(tmpdir(), `kvantum-ark-tal-${process.pid}.xlsx`);
    writeFileSync(file, "a;b\n1;2\n");
    await choose(file);
    await pane.getByText(/^Filen er en tekstfil/).waitFor();
    await shot("3-forkert-fil");
    await press("Tilbage til arket");
    await pane.getByRole("button", { name: "Kontrollér", exact: true }).waitFor();
    expect(await bench.cellValue("E6")).toBe(-1000);
  });
});
