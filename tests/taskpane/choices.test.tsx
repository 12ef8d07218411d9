import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { catalogue } from "../../src/domain/rules/catalogue.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { finding, reportOf } from "../app/madeReports.ts";
import { answerCheck, expectNoAxeViolations, type Pane, renderPane } from "./renderPane.tsx";

/** Rows or total: nobody can tell. */
const UNSURE = `
  | Tabel 3. Serviceinvesteringer i forslaget |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Flytteudgifter                            | 120  | 60
  | Montering                                 | 150  | 30
  | Investeringer totalt, service             | 280  | 90`;

const ALONG_ROW = catalogue.find(({ id }) => id === "raekke-samme-fejl")!.examples.bad;

async function checked(text: string): Promise<Pane> {
  const pane = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(text)] }));
  await pane.user.click(screen.getByRole("button", { name: "Kontrollér" }));
  await screen.findAllByRole("button", { name: /^Detaljer om/ });
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const MONTERING = "Række «Montering» er 160 i 2019, ikke 150: et ciffer er forkert.";

async function unfolded(): Promise<{ pane: Pane; choices: HTMLElement }> {
  const pane = await checked(UNSURE);
  await pane.user.click(button("Detaljer om B5"));
  const choices = screen.getByRole("group", { name: "Tallene alene afgør det ikke. Vælg det, der er rigtigt:" });
  return { pane, choices };
}

test("what nobody can be sure of is a choice, each in a line with links to its cells, and none is certain", async () => {
  const { pane, choices } = await unfolded();
  const lines = within(choices)
    .getAllByRole("listitem")
    .map((item) => item.firstChild?.textContent);
  expect(lines).toEqual([
    "Totalen «Investeringer totalt, service» er 270 i 2019, ikke 280: et ciffer er forkert.",
    "Række «Flytteudgifter» er 130 i 2019, ikke 120: et ciffer er forkert.",
    MONTERING,
  ]);
  expect(screen.getByRole("button", { name: /^Fejl ?B5/ }).textContent).toMatch(
    /«Investeringer totalt, service» er 280, men rækkerne giver 270\. 3 forklaringer er lige gode\. $/,
  );
  expect(screen.queryByRole("button", { name: /^Ret( |$)(?!sådan)/ })).toBeNull();
  await pane.user.click(within(choices).getByRole("button", { name: "B4" }));
  expect(pane.host.revealed.at(-1)).toEqual({ sheet: "Ark1", cell: { row: 3, column: 1 } });
  await expectNoAxeViolations();
});

test("the chosen one is shown before it is written, writes only its own cell, and is taken back", async () => {
  const { pane } = await unfolded();
  await pane.user.click(button(`Ret sådan: ${MONTERING}`));
  const preview = screen.getByRole("region", { name: "Rettelse" });
  expect(within(preview).getByRole("listitem").textContent).toBe("B4150 → 160");
  expect(document.activeElement).toBe(preview);
  expect(pane.host.edits).toEqual([]);
  await expectNoAxeViolations();
  await pane.user.click(button("Skriv rettelsen"));
  expect(await screen.findByText("1 celle er rettet.")).toBeTruthy();
  expect(pane.host.edits.flat()).toMatchObject([
    { cell: { row: 3, column: 1 }, after: { kind: "number", value: 160 } },
  ]);
  await pane.user.click(button("Fortryd"));
  expect(await screen.findByText("Rettelsen er fortrudt, og cellen er som før.")).toBeTruthy();
});

test("Escape leaves the preview, and the choice has the focus again", async () => {
  const { pane } = await unfolded();
  await pane.user.click(button(`Ret sådan: ${MONTERING}`));
  await pane.user.keyboard("{Escape}");
  expect(document.activeElement).toBe(button(`Ret sådan: ${MONTERING}`));
  expect(pane.host.edits).toEqual([]);
});

test("what a formula gives is not typed over, and the line says what to do", async () => {
  const { app } = await checked(`
    | Tabel 2. Varige ændringer, service | | |
    | 1.000 kr. 2020 p/l               | 2019 | 2020
    | Kortere forløb                   | -350 | -1.300
    | Færre køb                        | =B3/3.5 → -100 | =C3/3.5 → -510
    | Varige ændringer totalt, service | -450 | -1.450`);
  const { run } = app.getState().check;
  const unsure =
    run.kind === "done" ? run.report.findings.findIndex(({ alternatives }) => alternatives.length > 0) : -1;
  act(() => app.dispatch({ type: "findingOpened", finding: unsure }));
  const calculated = screen.getByText(/^Række «Færre køb» er −150/).closest("li")!;
  expect(calculated.textContent).toContain("Her regner en formel ud. Ret den, eller det den regner på, i arket.");
  expect(within(calculated).queryByRole("button", { name: /^Ret sådan/ })).toBeNull();
});

test("one cause with several cells is one row with their count, unfolds to them, and is mended at once", async () => {
  const pane = await checked(ALONG_ROW);
  expect(screen.getByRole("button", { name: /^Fejl ?C4.* 2 celler$/ })).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Detaljer om C4" }));
  const fold = screen.getByText("2 celler", { selector: "summary" });
  await pane.user.click(fold);
  expect(
    within(fold.parentElement!)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["C4300 → −300", "D4350 → −350"]);
  await expectNoAxeViolations();
  await pane.user.click(button("Ret 2 celler"));
  await pane.user.click(button("Skriv rettelsen"));
  expect(await screen.findByText("2 celler er rettet.")).toBeTruthy();
});

test("how a figure came to be wrong is said where the message does not say it", async () => {
  const { app } = await renderPane();
  const slip = "interchangedDigits" as const;
  const told = finding("D5", { slip, message: "Beløbet er forkert. To cifre er byttet om." });
  act(() => answerCheck(app, reportOf(finding("C5", { slip, message: "Beløbet er forkert." }), told)));
  act(() => app.dispatch({ type: "findingOpened", finding: 0 }));
  expect(screen.getByText("To cifre er byttet om.")).toBeTruthy();
  act(() => app.dispatch({ type: "findingOpened", finding: 1 }));
  expect(screen.queryByText("To cifre er byttet om.")).toBeNull();
});

test("how many amounts others confirm is folded below, and those typed in one place are links to read along", async () => {
  const pane = await checked(`${UNSURE}
  |                                           |      |
  | Tabel 2. Varige ændringer, service        |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Leje                                      | 5    | 6`);
  await pane.user.click(
    screen.getByText("8 beløb: 3 bekræftes af andre tal, 3 modsiges af andre tal, 2 er tastet og står kun ét sted"),
  );
  await pane.user.click(button("C9, 2020"));
  expect(pane.host.revealed.at(-1)).toEqual({ sheet: "Ark1", cell: { row: 8, column: 2 } });
  expect(screen.getByText("Leje").textContent).toBe("Leje · Tabel 2");
  await expectNoAxeViolations();
});
