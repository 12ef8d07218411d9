// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
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

test("one errand takes the place of the other", async () => {
  const { user } = await tablesView();
  await user.click(button("Opdatér tabeller"));
  await screen.findByText(/ikke indsat herfra/);
  await user.click(button("Frys Kvantum-funktioner"));
  expect(await screen.findByRole("button", { name: "Frys" })).toBeTruthy();
  expect(screen.queryByText(/ikke indsat herfra/)).toBeNull();
});
