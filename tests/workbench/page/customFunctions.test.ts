import type { BrowserContext } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserMissing } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "ARGS",
      name: "ARGS",
      parameters: [
        { name: "område", dimensionality: "matrix", type: "any" },
        { name: "valg", type: "any", optional: true },
        { name: "tal", type: "number", optional: true },
      ],
    },
    {
      id: "FLERE",
      name: "FLERE",
      parameters: [{ name: "område", dimensionality: "matrix", type: "any", repeating: true }],
    },
    { id: "SPILD", name: "SPILD", parameters: [{ name: "antal", type: "number" }] },
    { id: "FEJL", name: "FEJL", parameters: [{ name: "kode", type: "any" }] },
  ],
};

const OTHERS = "KVANTUM.ARGS, KVANTUM.FLERE, KVANTUM.SPILD og KVANTUM.FEJL";

/** Runs in the pane's page. */
const FUNCTIONS = `
  CustomFunctions.associate("ARGS", (...args) => JSON.stringify(args));
  CustomFunctions.associate("FLERE", (ranges) => JSON.stringify(ranges));
  CustomFunctions.associate("SPILD", (count) => Array.from({ length: count }, (_, row) => [row + 1, (row + 1) * 100]));
  CustomFunctions.associate("FEJL", (code) => {
    if (code === "bar") throw new Error("bare JavaScript");
    throw new CustomFunctions.Error(code === "na" ? "#N/A" : "#VALUE!", "Der mangler noget i «" + code + "».");
  });
`;

async function withFakeFunctions(context: BrowserContext): Promise<void> {
  await context.route("**/functions.json", (route) => route.fulfill({ json: METADATA }));
  await context.route(/\/static\/functions\.\w+\.js$/, (route) =>
    route.fulfill({ body: FUNCTIONS, contentType: "text/javascript" }),
  );
}

describe.skipIf(browserMissing("funktioner i arbejdsbænkens celler"))("custom functions in cells", () => {
  const open = useWorkbench({ prepare: withFakeFunctions });

  test("keep omitted, blank, zero, text, truth and errors apart", async () => {
    const workbench = await open();
    await workbench.write("A1:B2", [
      [0, ""],
      ["x", "=1/0"],
    ]);
    await workbench.typeInCell("D2", "=KVANTUM.ARGS(A1;;5)");
    await workbench.write("D1", [["=KVANTUM.ARGS(A1:B2)"]]);
    await workbench.write("D3:D4", [["=KVANTUM.ARGS(A2,TRUE)"], ["=KVANTUM.FLERE(A1:A2,A2)"]]);
    const args = (await workbench.values("D1:D4")).flat().map((text) => JSON.parse(String(text)) as unknown);
    const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    expect(args).toEqual([
      [
        [
          [0, ""],
          ["x", error],
        ],
        null,
        null,
      ],
      [[[0]], null, 5],
      [[["x"]], true, null],
      [[[0], ["x"]], [["x"]]],
    ]);
  });

  test("spill, and are calculated again when their cells change", async () => {
    const workbench = await open();
    await workbench.write("A1:F1", [[2, "", "=KVANTUM.SPILD(A1)", "", "", "=SUM(C1:D3)"]]);
    expect(await workbench.values("C1:D3")).toEqual([
      [1, 100],
      [2, 200],
      ["", ""],
    ]);
    await workbench.typeInCell("A1", "3");
    expect(await workbench.values("C1:D3")).toEqual([
      [1, 100],
      [2, 200],
      [3, 300],
    ]);
    expect(await workbench.cellValue("F1")).toBe(606);
  });

  test("say why they fail, at the cell, and the rest of the sheet goes on", async () => {
    const workbench = await open();
    const formulas = [
      '=KVANTUM.FEJL("na")',
      '=KVANTUM.FEJL("bar")',
      "=KVANTUM.ARGS()",
      '=IFERROR(A1,"fanget")',
      "=KVANTUM.BETALT(1)",
    ];
    await workbench.write(
      "A1:A5",
      formulas.map((formula) => [formula]),
    );
    expect((await workbench.values("A1:A5")).flat()).toEqual(["#N/A", "#VALUE!", "#VALUE!", "fanget", "#NAME?"]);
    const said = [
      ["A1", "A1: Der mangler noget i «na»."],
      ["A2", "A2: bare JavaScript"],
      ["A3", "A3: Argumentet område mangler."],
      ["A4", ""],
      ["A5", `A5: Der er ingen funktion, der hedder KVANTUM.BETALT. Der er ${OTHERS}.`],
    ] as const;
    for (const [cell, message] of said) {
      await workbench.selectCell(cell);
      await expect.poll(() => workbench.message()).toBe(message);
    }
  });
});
