import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { axeViolations } from "../harness/axeInFrame.ts";
import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/rude";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";

const VIEWS = ["Sag", "Tabeller", "Kontrol", "Funktioner", "Klar"];

/** As the user has set Windows and Excel; in the last two the colours are Windows's own. */
const LOOKS: Readonly<Record<string, { colorScheme: "light" | "dark"; forcedColors: "none" | "active" }>> = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "light-contrast": { colorScheme: "light", forcedColors: "active" },
  "dark-contrast": { colorScheme: "dark", forcedColors: "active" },
};

describe.skipIf(browserMissing("ruden og arket (tests/e2e/pane)"))("the pane and the sheet in front of it", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });
  let bench: WorkbenchPage;
  let pane: Frame;
  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const go = (name: string) => (name === "Klar" ? pane.getByRole("button", { name: /^Klar til/ }).click() : tab(name));
  /** Nothing runs, and no colour is on its way to another. */
  async function stands(): Promise<void> {
    await pane.locator("footer [role=status]").waitFor({ state: "detached" });
    await pane.waitForFunction(() => document.getAnimations().length === 0);
  }
  /**
   * The pane hears of it from its browser, on a busy machine some time later. With forced colours the browser's own
   * palette decides, and which of the two schemes it says then is its own affair.
   */
  async function look(media: (typeof LOOKS)[string]): Promise<void> {
    await bench.page.emulateMedia(media);
    const isForced = media.forcedColors === "active";
    const seen = (): Promise<unknown> =>
      pane.evaluate(() => ({
        colorScheme: document.documentElement.style.colorScheme,
        forcedColors: matchMedia("(forced-colors: active)").matches ? "active" : "none",
      }));
    await expect.poll(seen).toEqual(isForced ? expect.objectContaining({ forcedColors: "active" }) : media);
  }
  const tab = (name: string) => pane.getByRole("tab", { name }).click();

  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  test("an edit in Tabel 1 shows in Sag, is kept by one button, and survives Gem and Åbn", async () => {
    bench = await open();
    pane = await bench.pane();
    await press("Prøv TV03-2025");
    await tab("Tabeller");
    await press("Indsæt tabeller");
    await pane.getByText("10 tabeller er indsat").waitFor();
    await bench.typeInCell("G6", "-3500");
    await tab("Sag");
    await pane.getByText(/^Arket er ændret kl\. \d+\.\d\d\. Ruden viser arkets tal/).waitFor();
    await pane.getByText("−26.300").first().waitFor();
    await shot("1-sag");
    await press("Gem som egen sag");
    await pane.getByText("Gemt i projektmappen").waitFor();
    await pane.getByRole("img", { name: /^Økonomien år for år 2024–2029/ }).scrollIntoViewIfNeeded();
    await pane.getByRole("combobox", { name: "Hvad hvis" }).selectOption({ label: "Virkningen et år senere" });
    await pane.getByRole("columnheader", { name: "1.000 kr., akkumuleret" }).waitFor();
    await shot("1-billede");
    await press("Lav diagram på arket");
    await pane.getByText(/^Denne Excel kan ikke lave diagrammer herfra/).waitFor();
    const { bytes } = await bench.saveFile();
    const file = `${SHOTS}/gemt.xlsx`;
    await writeFile(file, bytes);
    await bench.openFile(file);
    pane = await bench.pane();
    await pane.getByText("Gemt i projektmappen").waitFor();
    expect(await pane.getByRole("combobox", { name: "Sag" }).inputValue()).toBe("egen-1");
    await shot("2-genåbnet");
  });

  test("a line is changed in the pane, its sheet after a look, and it is told by its new name", async () => {
    await press("Redigér");
    await pane.getByRole("button", { name: /^Projektledelse BIF/ }).click();
    await pane.getByRole("textbox", { name: "Navn" }).fill("Ledelse af projektet");
    await pane.getByRole("combobox", { name: "Udvalg" }).selectOption("SUD");
    await shot("2-redigér");
    await press("Gem");
    await pane.getByText(/^Omdøbt: «Projektledelse BIF» er nu «Ledelse af projektet»/).waitFor();
    await shot("2-opdatér");
    await pane.getByRole("status").getByRole("button", { name: "Opdatér", exact: true }).click();
    await pane.getByText(/er opdateret\. Sagen TV03-2025/).waitFor();
    expect(await bench.cellValue("A14")).toBe("Ledelse af projektet");
    expect(await bench.cellValue("J14")).toBe("Socialudvalget");
  });

  test("a sheet full of tables is told of, and the primary button checks it", async () => {
    await bench.openFile(PUBLISHED);
    pane = await bench.pane();
    await pane.getByText(/^Investeringsforslag, 6 tabeller, 2025.p\/\u2060l$/).waitFor();
    await shot("3-fremmed");
    await press("Kontrollér");
    const findings = pane.locator("button[id^=finding-]");
    await findings.first().waitFor();
    const all = await findings.count();
    await pane.getByRole("button", { name: /^\d+ fejl$/ }).click();
    await pane.getByText(/^Viser \d+ af \d+/).waitFor();
    expect(await findings.count()).toBeLessThan(all);
    await shot("4-kontrol");
    await pane.getByRole("button", { name: "Vis alle" }).click();
    expect(await findings.count()).toBe(all);
    await pane.getByRole("button", { name: /^Klar til indsendelse/ }).click();
    await pane
      .getByText(/punkter mangler/)
      .first()
      .waitFor();
    await shot("5-klar");
  });

  test("F6 leads from the grid to the pane and back, and nothing is dropped without a question", async () => {
    await bench.typeInCell("A120", "note");
    await bench.page.keyboard.press("F6");
    const inPane = () => bench.page.evaluate(() => document.activeElement?.tagName);
    expect(await inPane()).toBe("IFRAME");
    await bench.page.keyboard.press("F6");
    await bench.page.keyboard.press("F6");
    expect(await inPane()).not.toBe("IFRAME");
    await bench.page.click("#new");
    await bench.page.getByRole("button", { name: "Annullér" }).click();
    expect(await bench.cellValue("A120")).toBe("note");
  });

  test("a theme changed while the pane is open changes all of it, and nothing sticks out at 300 pixels", async () => {
    for (const [looks, media] of Object.entries(LOOKS)) {
      await look(media);
      // All views in all states, one theme at a time: states.test.ts.
      for (const name of media.forcedColors === "active" ? VIEWS : ["Kontrol"]) {
        await go(name);
        await stands();
        expect(await axeViolations(pane), `${name} ${looks}`).toEqual([]);
        await shot(`6-${name}-${looks}`);
      }
    }
    await look(LOOKS["light"]!);
    await bench.page.evaluate(() => document.documentElement.style.setProperty("--pane-width", "300px"));
    for (const name of VIEWS) {
      await go(name);
      const sticksOut = await pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(sticksOut, name).toBe(false);
      await shot(`7-${name}-300`);
    }
  });
});
