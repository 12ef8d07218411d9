import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { toA1 } from "../../src/domain/workbook/address.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { example } from "../harness/planCells.ts";
import { planSnapshot } from "../harness/planSnapshot.ts";
import { expectNoAxeViolations, renderPane } from "./renderPane.tsx";

const MODEL = example("BU05");
const A1 = { row: 0, column: 0 };

const button = (name: string) => screen.getByRole("button", { name });

test("the change is told, then written", async () => {
  const table1 = { ...planSnapshot(layoutCase(MODEL, A1, ["1"])), name: "Ark1" };
  const { app, host, user } = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [table1] }));
  app.dispatch({ type: "viewChosen", view: "tables" });
  await user.click(await screen.findByRole("button", { name: "Opdatér tabeller" }));
  expect(await screen.findByText(/^Skriver \d+ celler på arket «Ark1»/)).toBeTruthy();
  await expectNoAxeViolations();
  await user.click(button("Opdatér"));
  expect(await screen.findByText(/tabeller på arket «Ark1» er opdateret/)).toBeTruthy();
  expect(host.relaidOut).toHaveLength(1);
  await user.click(button("Gå til"));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 2, column: 0 } }]);
  await user.click(button("Fortryd"));
  expect(await screen.findByText("Arket «Ark1» er, som det var før opdateringen.")).toBeTruthy();
});

/** Tabel 1 with a line that says no committee, and the cell it should have stood in. */
function withoutCommittee() {
  const plan = layoutCase(MODEL, A1, ["1"]);
  const name = plan.cells.find(
    ({ ref, style, content }) =>
      ref.row > 4 && style === "helper" && content.kind === "text" && content.text.endsWith("udvalget"),
  )!;
  const blank = { ...plan, cells: plan.cells.filter((cell) => cell !== name) };
  return { at: name.ref, name: name.content, sheet: { ...planSnapshot(blank), name: "Ark1" } };
}

test("a missing committee is asked for in the pane, and the answer is written with the update", async () => {
  const { at, name, sheet } = withoutCommittee();
  const { app, host, user } = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheet] }));
  app.dispatch({ type: "viewChosen", view: "tables" });
  await user.click(await screen.findByRole("button", { name: "Opdatér tabeller" }));
  expect(await screen.findByText(/siger ikke det hele\. Svar her/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `Gå til ${toA1(at)}` }));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: at }]);
  await user.click(button("Fortsæt"));
  const field = screen.getByRole("combobox", { name: /^Hvilket udvalg hører/ });
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
  await expectNoAxeViolations();
  await user.selectOptions(field, name.kind === "text" ? name.text : "");
  await user.click(button("Fortsæt"));
  await user.click(await screen.findByRole("button", { name: "Opdatér" }));
  await screen.findByText(/tabeller på arket «Ark1» er opdateret/);
  expect(host.relaidOut[0]!.written.find(({ ref }) => toA1(ref) === toA1(at))?.content).toEqual(name);
});

test("nothing is offered to be updated where no table is", async () => {
  const { app } = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf("| Et notat |", "Ark1")] }));
  app.dispatch({ type: "viewChosen", view: "tables" });
  expect(await screen.findByRole("button", { name: "Frys Kvantum-funktioner" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Opdatér tabeller" })).toBeNull();
});
