import type { BrowserContext } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserMissing } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

/** The pane's own script never comes, as on a bad line: its page stays at «Kvantum-ark starter …». */
async function withoutPaneScript(context: BrowserContext): Promise<void> {
  await context.route(/\/static\/taskpane\.\w+\.js$/, (route) =>
    route.fulfill({ body: "", contentType: "text/javascript" }),
  );
}

describe.skipIf(browserMissing("funktioner uden ruden"))("where the pane does not come", () => {
  const open = useWorkbench({ prepare: withoutPaneScript });

  test("the functions answer, for they wait for nothing of it", async () => {
    const workbench = await open();
    await workbench.write("A1:C2", [
      ["", -100, -100],
      [150, "", ""],
    ]);
    await workbench.write("E1:E2", [["=KVANTUM.PAYBACK(A1:C1,A2:C2)"], ["=KVANTUM.PAYBACK(A1:C1,A2:C2,TRUE)"]]);
    expect((await workbench.values("E1:E2")).flat()).toEqual([3, 2.5]);
    expect(await (await workbench.pane()).textContent("#root")).toContain("Kvantum-ark starter");
  });
});
