import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(
      context: Document,
      options: { runOnly?: readonly string[] },
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

/** axe in a real page, colours and all; or of its rules these only. */
export async function axeViolations(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(SOURCE);
  return frame.evaluate(async (runOnly) => {
    const options = runOnly ? { runOnly } : {};
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, rules);
}

/** The pane has heard of the scheme, on a busy machine some time later, and no colour is on its way to another. */
export async function schemeShown(frame: Frame, scheme: "light" | "dark"): Promise<void> {
  await frame.waitForFunction(
    (wanted) => document.documentElement.style.colorScheme === wanted && document.getAnimations().length === 0,
    scheme,
  );
}
