import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { newCase } from "../../src/domain/case/edit/newCase.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { planSnapshot } from "../harness/planSnapshot.ts";
import { copyName } from "../../src/app/submission/copyName.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { expectNoAxeViolations, type Pane, renderPane } from "./renderPane.tsx";

const SHEET = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
  | Varige ændringer |
  | Mindre husleje | Service | -100 | -200 |
  | Samlet varig ændring | | -100 | -999 |
  | =KVANTUM.PAYBACK(C4:D4) → 10 |
`;

async function tablesView(): Promise<Pane> {
  const pane = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(SHEET, "Ark1")] }));
  await pane.user.click(screen.getByRole("tab", { name: "Tabeller" }));
  return pane;
}

const button = (name: string) => screen.getByRole("button", { name });

test("formulas are frozen after a look, and come back", async () => {
  const { user } = await tablesView();
  await user.click(button("Frys Kvantum-funktioner"));
  expect(await screen.findByText(/^1 formel bliver til værdier: A6 på arket «Ark1»/)).toBeTruthy();
  await expectNoAxeViolations();
  await user.click(button("Frys"));
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect(await screen.findByText(/^1 formel er sat ind igen/)).toBeTruthy();
  await user.click(button("Luk"));
  expect(screen.queryByText(/sat ind igen/)).toBeNull();
});

test("what is left before submission is a checklist, in reach from every view, and the copy is made all the same", async () => {
  const { host, user } = await tablesView();
  await user.click(button("Klar til indsendelse: ikke kontrolleret"));
  const total = await screen.findByRole("button", { name: "Fejl i D5" });
  expect(button("Klar til indsendelse: 1 punkt mangler").getAttribute("aria-current")).toBe("page");
  await expectNoAxeViolations();
  await user.click(total);
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 4, column: 3 } }]);
  await user.click(button("Lav kopi alligevel"));
  expect(await screen.findByText(/Kopien ligger på arket «Ark1 til Word» i A1:D6/)).toBeTruthy();
  expect(within(screen.getByRole("banner")).getByText(/^Ark1 til Word/)).toBeTruthy();
});

test("what an errand shows has the focus; Escape leaves it and gives the focus back to the button", async () => {
  const { user } = await tablesView();
  await user.click(button("Frys Kvantum-funktioner"));
  const freeze = await screen.findByRole("button", { name: "Frys" });
  expect(document.activeElement?.contains(freeze)).toBe(true);
  expect(document.activeElement?.getAttribute("role")).toBe("status");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "Frys" })).toBeNull();
  expect(document.activeElement).toBe(button("Frys Kvantum-funktioner"));
  await user.click(button("Frys Kvantum-funktioner"));
  await user.click(await screen.findByRole("button", { name: "Annullér" }));
  expect(document.activeElement).toBe(button("Frys Kvantum-funktioner"));
});

/** A new case nobody has filled in, laid out. */
function emptyTemplate(): SheetSnapshot {
  const wanted = { kind: "investeringsforslag", priceLevel: 2026, firstYear: 2026, years: 6 } as const;
  const reading = newCase({ ...wanted, id: "TM12", committees: ["SUD", "KFU"] });
  if (!reading.ok) throw new Error("No case");
  return { ...planSnapshot(layoutCase(reading.model, { row: 0, column: 0 })), name: "TM12" };
}

test("one errand takes the place of the other, and of what was said of the tables just inserted", async () => {
  const { app, user } = await renderPane(new FakeHost({ activeSheet: "TM12", sheets: [emptyTemplate()] }), {}, "TM12");
  await app.chooseCase("BU05");
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  await user.click(await screen.findByRole("button", { name: "Indsæt tabeller" }));
  await screen.findByText(/tabeller er indsat/);
  await user.click(await screen.findByRole("button", { name: "Frys Kvantum-funktioner" }));
  await screen.findByText(/^Ingen formler på arket/);
  expect(screen.queryByText(/tabeller er indsat/)).toBeNull();
});

test("tables that were not laid out from here become a case, and are not offered to be updated", async () => {
  const { app, user } = await tablesView();
  await screen.findByText(/^Investeringsforslag, 1 tabel, 2025/);
  expect(screen.queryByRole("button", { name: "Opdatér tabeller" })).toBeNull();
  await user.click(button("Læs som sag"));
  await screen.findByRole("heading", { name: "Læst på arket «Ark1»" });
  expect(app.getState().view).toBe("case");
});

test("the copy leads back to the sheet it was made of, and is no sheet to copy once more", async () => {
  const { host, user } = await tablesView();
  await user.click(button("Klar til indsendelse: ikke kontrolleret"));
  await user.click(await screen.findByRole("button", { name: "Lav kopi alligevel" }));
  await user.click(await screen.findByRole("button", { name: "Gå til arket «Ark1»" }));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 0, column: 0 } }]);
  expect(copyName("Ark1 til Word (2)")).toBe("Ark1 til Word");
});

test("an empty template's lines are counted as lines, for Kontrol does not list them", async () => {
  const { user } = await renderPane(new FakeHost({ activeSheet: "TM12", sheets: [emptyTemplate()] }), {}, "TM12");
  await user.click(await screen.findByRole("button", { name: /^Klar til indsendelse/ }));
  await screen.findByText("og 2 linjer mere");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: /^Klar til indsendelse/ }));
});
