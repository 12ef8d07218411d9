import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";

const SHOTS = "test-results/rapport";

describe.skipIf(browserMissing("rapporten til udskrift (tests/e2e/report)"))("the page to print", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });

  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  test("has the case drawn as its sheet has it, with the figures as a table, and stands alone", async () => {
    const bench = await open();
    const pane = await bench.pane();
    const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
    await press("Prøv TV03-2025");
    await pane.getByRole("tab", { name: "Tabeller" }).click();
    await press("Indsæt tabeller");
    await pane.getByText("10 tabeller er indsat").waitFor();
    await bench.typeInCell("G6", "-3500");
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await press("Kontrollér");
    await pane.getByText(/^Kontrolleret som investeringsforslag/).waitFor();
    const [download] = await Promise.all([bench.page.waitForEvent("download"), press("Hent til udskrift")]);
    const html = await readFile(await download.path(), "utf8");
    const printed = await bench.page.context().newPage();
    const asked: string[] = [];
    printed.on("request", (request) => asked.push(request.url()));
    await printed.setContent(html);
    await printed.getByRole("img", { name: /^Økonomien år for år 2024–2029: i alt 16\.400 t\.kr\./ }).waitFor();
    const row = printed.locator("figure tr", { has: printed.getByRole("rowheader", { name: "2028" }) });
    expect(await row.locator("td").allInnerTexts()).toEqual(["−9.500", "4.500", "0", "20.900"]);
    expect(asked).toEqual([]);
    await printed.locator("figure").scrollIntoViewIfNeeded();
    await printed.screenshot({ path: `${SHOTS}/1-billede.png` });
    await printed.close();
  });
});
