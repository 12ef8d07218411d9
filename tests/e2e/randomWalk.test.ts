import { describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { figuresOfBoth, randomStep } from "../harness/randomWalk.ts";
import { randomOf } from "../harness/trials/random.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

/** From each start; a walk by hand takes more. */
const STEPS = Number(process.env["STEPS"] ?? 8);

async function layOut(bench: WorkbenchPage): Promise<void> {
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Prøv TV03-2025" }).click();
  await pane.getByRole("button", { name: "Vælg tabeller" }).click();
  await pane.getByRole("button", { name: "Indsæt tabeller" }).click();
  await pane.getByText("10 tabeller er indsat").waitFor();
}

const START: readonly (readonly [from: string, seed: number, begin: (bench: WorkbenchPage) => Promise<void>])[] = [
  ["an empty workbook", 1, () => Promise.resolve()],
  ["a sheet of somebody else's", 2, (bench) => bench.openFile("tests/golden/published/TV03-2025.num.xlsx")],
  ["tables just laid out", 3, layOut],
];

describe.skipIf(browserMissing("vilkårlige skridt i ruden (tests/e2e/randomWalk)"))("whatever a person does", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });

  test.each(START)("%s: nothing goes wrong, and the pane speaks of the sheet in front", async (_, seed, begin) => {
    const bench = await open();
    await begin(bench);
    const random = randomOf(seed);
    const done: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const { done: now, fault } = await randomStep(bench, random);
      done.push(now);
      expect(fault, `seed ${seed}, after:\n${done.join("\n")}`).toBeNull();
    }
    await expect
      .poll(
        async () => {
          const both = await figuresOfBoth(bench);
          return both === null || JSON.stringify(both.pane) === JSON.stringify(both.sheet) ? "agree" : both;
        },
        { message: done.join("\n") },
      )
      .toBe("agree");
  });
});
