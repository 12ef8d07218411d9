import type { ElementHandle, Frame } from "playwright-core";
import type { Random } from "./trials/random.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

/** What a person can use in the pane: not what leads out of it, or asks the machine for a file. */
const CONTROLS = [
  "button:not([disabled]):not([aria-disabled=true]):not([inert] *)",
  "summary:not([inert] *)",
  "input:not([type=file]):not([disabled]):not([inert] *)",
  "textarea:not([inert] *)",
  "select:not([inert] *)",
].join(",");
/** A button that opens the machine's own window for files. */
const PICKS_FILE = /…$|^Importér$/;

const TYPED = ["-1.300", "0,5", "2026", "Færre vikarer", "", "=SUM(C6:C8)", "9999999"];
const AMOUNTS = ["-400", "700", "0", "-1.250", "33"];
const KEYS = ["Tab", "Shift+Tab", "Escape", "ArrowDown", "ArrowUp", "ArrowRight", "Home", "End", "Enter"];
const AMOUNT_CELLS = ["C6", "D7", "E8", "F15", "G6", "H16"];

/** Milliseconds: a control that something else lies over is not waited for. */
const SHORT = 5_000;

/** What was done, and what is wrong after it; null for nothing. */
export interface Step {
  readonly done: string;
  readonly fault: string | null;
}

/** One thing that a person might do next, chosen by chance, and how workbook and pane stand after it. */
export async function randomStep(bench: WorkbenchPage, random: Random): Promise<Step> {
  const pane = await bench.pane();
  const [kind] = random.some(
    ["control", "control", "control", "control", "keys", "amount", "cell", "undo"] as const,
    1,
  );
  const done = await {
    control: () => useControl(pane, random),
    keys: () => pressKeys(bench, random),
    amount: () => typeAmount(bench, random),
    cell: () => selectCell(bench, random),
    undo: () => undo(bench),
  }[kind!]();
  return { done, fault: await faultAfter(bench, pane, kind === "control") };
}

type Control = ElementHandle<HTMLElement | SVGElement>;

async function useControl(pane: Frame, random: Random): Promise<string> {
  const found = await pane.locator(CONTROLS).filter({ visible: true }).elementHandles();
  const control = random.pick(found) as Control;
  const { tag, type, name } = await control.evaluate((element) => ({
    tag: element.tagName,
    type: element.getAttribute("type") ?? "",
    name: element.getAttribute("aria-label") ?? (element instanceof HTMLElement ? element.innerText : ""),
  }));
  const done = `${tag} ${type} «${name.trim().slice(0, 60)}»`;
  if (PICKS_FILE.test(name.trim())) return `left ${done}`;
  try {
    return `${done}: ${await used(control, tag, type, random)}`;
  } catch (error) {
    /* The pane has drawn something else in the meantime. */
    if (await control.evaluate((element) => !element.isConnected)) return `${done}: gone`;
    throw error;
  }
}

async function used(control: Control, tag: string, type: string, random: Random): Promise<string> {
  if (tag === "SELECT") return choose(control, random);
  if (tag === "TEXTAREA" || (tag === "INPUT" && !["checkbox", "radio"].includes(type))) {
    const text = type === "number" ? "3" : random.pick(TYPED);
    await control.fill(text, { timeout: SHORT });
    return `«${text}»`;
  }
  if (random.chance(0.5)) {
    await control.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await control.click({ timeout: SHORT });
    return "click";
  }
  await control.focus();
  await control.press(tag === "INPUT" ? "Space" : "Enter");
  return "key";
}

async function choose(select: Control, random: Random): Promise<string> {
  const values = await select.evaluate((element) =>
    [...element.querySelectorAll("option")].filter(({ disabled }) => !disabled).map(({ value }) => value),
  );
  const value = random.pick(values);
  await select.selectOption(value, { timeout: SHORT });
  return value;
}

async function pressKeys({ page }: WorkbenchPage, random: Random): Promise<string> {
  const keys = Array.from({ length: random.between(1, 4) }, () => random.pick(KEYS));
  for (const key of keys) await page.keyboard.press(key);
  return keys.join(" ");
}

async function typeAmount(bench: WorkbenchPage, random: Random): Promise<string> {
  const [cell, amount] = [random.pick(AMOUNT_CELLS), random.pick(AMOUNTS)];
  await bench.typeInCell(cell, amount);
  return `${cell} := ${amount}`;
}

async function selectCell(bench: WorkbenchPage, random: Random): Promise<string> {
  const cell = random.pick(["A1", "B8", "D12", "E40", "C66"]);
  await bench.selectCell(cell);
  return cell;
}

async function undo(bench: WorkbenchPage): Promise<string> {
  await bench.selectCell("A2");
  await bench.page.keyboard.press("Control+z");
  return "Ctrl+Z";
}

async function faultAfter(bench: WorkbenchPage, pane: Frame, inPane: boolean): Promise<string | null> {
  await idle(pane);
  const troubles = bench.takeTroubles();
  if (troubles.length > 0) return troubles.join("\n");
  const sheet = await bench.activeSheet();
  const shown = await shownSheet(pane, sheet);
  if (shown !== sheet) return `the pane speaks of «${shown}», in front is «${sheet}»`;
  return pane.evaluate((wasUsed) => {
    const main = document.querySelector("main")!;
    const wide = Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      main.scrollWidth - main.clientWidth,
    );
    if (wide > 0) return `${wide} pixels stick out`;
    if (wasUsed && document.hasFocus() && document.activeElement === document.body) return "the focus is lost";
    return /undefined|NaN|\[object/.test(main.innerText) ? `untidy text: ${main.innerText}` : null;
  }, inPane);
}

/** Nothing runs, nothing is fetched. */
async function idle(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () => !document.querySelector("[role=progressbar]") && !document.body.innerText.includes("Henter …"),
  );
}

/** As its head has it, once the pane has heard which sheet is in front. */
async function shownSheet(pane: Frame, wanted: string): Promise<string> {
  const inHead = async (): Promise<string> => {
    const place = await pane.locator("header span[title]").innerText();
    return place.split(" · ")[0]!.trim();
  };
  for (let tries = 0; tries < 20 && (await inHead()) !== wanted; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return inHead();
}

/**
 * The figures of the case as the view Sag has them beside those of Tabel 1, once the pane has seen what was typed; null
 * where the sheet in front is not the case's, or its totals are no figures.
 */
export async function figuresOfBoth(bench: WorkbenchPage): Promise<{ pane: unknown; sheet: unknown } | null> {
  const pane = await bench.pane();
  if (!(await pane.locator("header span[title]").innerText()).includes(" · ")) return null;
  await pane.getByRole("tab", { name: "Sag" }).click();
  const rows = await pane
    .locator("main table tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [
        row.querySelector("th")?.textContent ?? "",
        [...row.querySelectorAll("td")].at(-1)?.textContent,
      ]),
    );
  const shown = rows.filter(([head]) => /^\d{4}$/.test(head ?? ""));
  const cells = await bench.values("A1:H40");
  const years = cells.find(([label]) => String(label).startsWith("1.000 kr.")) ?? [];
  const totals = cells.find(([label]) => label === "Samlet økonomisk påvirkning") ?? [];
  const laidOut = years.flatMap((year, column) => (typeof year === "number" ? [[String(year), totals[column]]] : []));
  if (shown.length === 0 || laidOut.some(([, total]) => typeof total !== "number")) return null;
  const danish = new Intl.NumberFormat("da-DK");
  return {
    pane: shown,
    sheet: laidOut.map(([year, total]) => [year, danish.format(total as number).replace("-", "−")]),
  };
}
