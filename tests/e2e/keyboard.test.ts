import type { Frame } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

/** More Tab stops than these to what one came for, and nobody finds it. */
const MOST_STOPS = 40;
const FEW_STOPS = 4;

describe.skipIf(browserMissing("ærindet uden mus (tests/e2e/keyboard)"))("the whole errand without a mouse", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });
  let bench: WorkbenchPage;
  let pane: Frame;

  const key = (name: string) => bench.page.keyboard.press(name);
  /** What a screen reader would say the keyboard is at. */
  const at = () =>
    pane.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLElement
        ? `${activeElement.tagName} ${activeElement.getAttribute("aria-label") ?? activeElement.innerText}`
        : "";
    });

  /** By Tab alone; the focus must not leave the pane on the way. */
  async function tabTo(wanted: RegExp, most = MOST_STOPS): Promise<void> {
    for (let stop = 0; stop <= most; stop += 1) {
      const here = await at();
      if (wanted.test(here)) return;
      expect(here, `on the way to ${wanted}`).not.toMatch(/^BODY/);
      await key("Tab");
    }
    throw new Error(`${wanted} is more than ${most} stops away`);
  }

  test("a case is laid out, checked, its finding accepted with a reason, and the copy for Word made", async () => {
    bench = await open();
    pane = await bench.pane();
    await pane.getByRole("button", { name: "Prøv TV03-2025" }).waitFor();
    await key("F6");
    await tabTo(/^BUTTON Prøv TV03-2025/);
    await key("Enter");
    await pane.getByRole("button", { name: "Vælg tabeller" }).waitFor();
    await tabTo(/^BUTTON Vælg tabeller/);
    await key("Enter");
    await pane.getByRole("button", { name: "Indsæt tabeller" }).waitFor();
    await tabTo(/^BUTTON Indsæt tabeller/);
    await key("Enter");
    await pane.getByText("10 tabeller er indsat").waitFor();
    await tabTo(/^BUTTON Kontrollér/, FEW_STOPS);
    await key("F6");
    await key("Shift+F6");
    expect(await at()).toMatch(/^BUTTON Kontrollér/);
    await key("Enter");
    await pane.locator("button[id^=finding-]").first().waitFor();
    await tabTo(/^BUTTON B23/);
    await key("Enter");
    await expect.poll(() => bench.selectedAddress()).toBe("B23");
    await tabTo(/^BUTTON Accepter$/, FEW_STOPS);
    await key("Enter");
    await bench.page.keyboard.type("Begrundet i forslaget.");
    await key("Tab");
    await bench.page.keyboard.type("Anna Holm");
    await tabTo(/^BUTTON Accepter fundet/, FEW_STOPS);
    await key("Enter");
    await pane.getByText("Accepteret (1)").waitFor();
    await tabTo(/^BUTTON Klar til indsendelse/);
    await key("Enter");
    await pane.getByRole("button", { name: "Lav kopi til Word" }).waitFor();
    expect(await at()).toMatch(/^H2 Klar til indsendelse/);
    await tabTo(/^BUTTON Lav kopi til Word/, FEW_STOPS);
    await key("Enter");
    await expect.poll(() => bench.activeSheet()).toBe("TV03-2025 til Word");
    await expect.poll(at).toMatch(/^DIV Kopien ligger på arket/);
    await tabTo(/^BUTTON Gå til arket «TV03-2025»/, FEW_STOPS);
    await key("Enter");
    await expect.poll(() => bench.activeSheet()).toBe("TV03-2025");
  });
});
