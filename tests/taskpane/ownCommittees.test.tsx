import { cleanup, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { CaseModel } from "../../src/domain/case/caseModel.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { renderPane } from "./renderPane.tsx";

const LIST = sheetOf("| Udvalg | Forkortelse |\n| Klimaudvalget | KLU |", "Udvalg");

/** A line of TV03-2025 given, in the pane, to a committee that stands on the sheet «Udvalg» only. */
async function givenToOwnCommittee(): Promise<CaseModel> {
  const host = new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf("| |", "Ark1"), LIST] });
  const { app, user } = await renderPane(host);
  await app.chooseCase("TV03-2025");
  await user.click(await screen.findByRole("button", { name: "Redigér" }));
  await user.click(await screen.findByRole("button", { name: /^Projektledelse BIF/ }));
  await screen.findByRole("option", { name: "Klimaudvalget (KLU)" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Udvalg" }), "Klimaudvalget (KLU)");
  await user.click(screen.getByRole("button", { name: "Gem" }));
  await screen.findByText("Gemt i projektmappen");
  return app.getState().ownCases[0]!.model;
}

test("a line can be given to a committee that only the workbook's own list knows, and the case keeps it", async () => {
  const { lines, ownCommittees } = await givenToOwnCommittee();
  expect(lines[6]!.committee).toBe("KLU");
  expect(ownCommittees).toEqual([{ names: ["Klimaudvalget", "KLU"], source: "Arket «Udvalg»" }]);
});

test("in a workbook without the list, the line still says its committee and not the first of them all", async () => {
  const model = await givenToOwnCommittee();
  cleanup();
  const { app, user } = await renderPane();
  await app.cases.edit(model);
  await user.click(await screen.findByRole("button", { name: /^Projektledelse BIF/ }));
  const field = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Udvalg" });
  expect(field.selectedOptions[0]!.textContent).toBe("Klimaudvalget (KLU)");
});
