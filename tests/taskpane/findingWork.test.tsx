import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FakeHost } from "../harness/fakeHost.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { WRONG } from "../app/findings/openChecked.ts";
import { expectNoAxeViolations, type Pane, renderPane } from "./renderPane.tsx";

async function checked(): Promise<Pane> {
  const pane = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(WRONG)] }));
  await pane.user.click(screen.getByRole("button", { name: "Kontrollér" }));
  await screen.findByRole("button", { name: "Detaljer om B5" });
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const unfold = ({ user }: Pane, address: string) => user.click(button(`Detaljer om ${address}`));

test("a finding is accepted with a name and a reason, folded away, and taken back", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  await pane.user.click(button("Accepter"));
  await pane.user.click(button("Accepter fundet"));
  expect(screen.getByText("Skriv, hvorfor det må stå sådan.")).toBeTruthy();
  expect(screen.getByText("Skriv, hvem der accepterer.")).toBeTruthy();
  await pane.user.type(screen.getByRole("textbox", { name: /Begrundelse/ }), "Aftalt med ØKF");
  await pane.user.type(screen.getByRole("textbox", { name: /Dit navn/ }), "Anna");
  await expectNoAxeViolations();
  await pane.user.click(button("Accepter fundet"));
  await pane.user.click(await screen.findByText("Accepteret (1)"));
  expect(screen.getByText("«Aftalt med ØKF» Anna, 22. november 2026")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Detaljer om B5" })).toBeNull();
  await expectNoAxeViolations();
  await pane.user.click(button("Fjern accepten af B5"));
  expect(await screen.findByRole("button", { name: "Detaljer om B5" })).toBeTruthy();
});

test("what the case was checked as is said, and can be said otherwise", async () => {
  const pane = await checked();
  expect(screen.getByText(/^Kontrolleret som investeringsforslag på arket «Ark1»/)).toBeTruthy();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Kontrollér som" }), "Budgetnotat");
  expect(await screen.findByText(/^Kontrolleret som budgetnotat på arket «Ark1»/)).toBeTruthy();
  await expectNoAxeViolations();
});

test("the name is asked for once", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  await pane.user.click(button("Accepter"));
  await pane.user.type(screen.getByRole("textbox", { name: /Dit navn/ }), "Anna");
  await pane.user.type(screen.getByRole("textbox", { name: /Begrundelse/ }), "Ja");
  await pane.user.click(button("Accepter fundet"));
  await screen.findByText("Accepteret (1)");
  await unfold(pane, "C5");
  await pane.user.click(button("Accepter"));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Dit navn/ }).value).toBe("Anna");
});

test("a mending is shown before it is written, and undone afterwards", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  await pane.user.click(button("Ret"));
  const preview = screen.getByRole("region", { name: "Rettelse" });
  expect(within(preview).getByRole("listitem").textContent).toBe("B52.700 → 270");
  expect(pane.host.edits).toEqual([]);
  await expectNoAxeViolations();
  await pane.user.click(button("Skriv rettelsen"));
  expect(await screen.findByText("1 celle er rettet.")).toBeTruthy();
  expect(pane.host.edits).toHaveLength(1);
  await pane.user.click(button("Fortryd"));
  expect(await screen.findByText("Rettelsen er fortrudt, og cellen er som før.")).toBeTruthy();
  expect(button("Detaljer om B5")).toBeTruthy();
});

test("the keyboard stays where one is: at the next of the list, at Luk, and at what came back", async () => {
  const pane = await checked();
  await unfold(pane, "C5");
  await pane.user.click(button("Ret"));
  await pane.user.click(button("Skriv rettelsen"));
  expect(await screen.findByText("1 celle er rettet.")).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Detaljer om C5" })).toBeNull());
  expect(document.activeElement?.textContent).toContain("D3");
  await pane.user.click(button("Fortryd"));
  await screen.findByText("Rettelsen er fortrudt, og cellen er som før.");
  expect(document.activeElement).toBe(button("Luk"));
  await screen.findByRole("button", { name: "Detaljer om C5" });
  await pane.user.keyboard("{Enter}");
  expect(document.activeElement?.textContent).toContain("C5");
});

test("all of a rule are mended together, and none when the user thinks better of it", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  await pane.user.click(button("Ret alle 2 i arkets tabeller"));
  expect(within(screen.getByRole("region", { name: "Rettelse" })).getAllByRole("listitem")).toHaveLength(2);
  await pane.user.click(button("Annullér"));
  expect(pane.host.edits).toEqual([]);
  await pane.user.click(button("Ret alle 2 i arkets tabeller"));
  await pane.user.click(button("Skriv rettelsen"));
  expect(await screen.findByText("2 celler er rettet.")).toBeTruthy();
});

test("a preview has the focus; Escape leaves it, and the button has the focus again", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  for (const name of ["Ret", "Ret alle 2 i arkets tabeller", "Accepter"]) {
    await pane.user.click(button(name));
    expect(document.activeElement?.closest("section, form")?.getAttribute("aria-label")).toMatch(/^(Rettelse|Accept)$/);
    await pane.user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button(name));
  }
});

test("typing a reason does not walk the list", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  await pane.user.click(button("Accepter"));
  const reason = screen.getByRole("textbox", { name: /Begrundelse/ });
  await pane.user.type(reason, "ab{ArrowUp}{Home}c");
  expect(document.activeElement).toBe(reason);
});

test("the list is grouped by table, severity or rule", async () => {
  const pane = await checked();
  const titles = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(titles()).toEqual(["Tabel 3 · 3"]);
  await pane.user.selectOptions(screen.getByLabelText("Grupperet efter"), "Alvor");
  expect(titles()).toEqual(["Fejl · 2", "Advarsel · 1"]);
  await pane.user.selectOptions(screen.getByLabelText("Grupperet efter"), "Regel");
  expect(titles()).toEqual(["Totalen er ikke summen af rækkerne · 2", "Beløb er skrevet som tekst · 1"]);
});

test("a rule turned off is named, and can be turned on", async () => {
  const pane = await checked();
  await unfold(pane, "B5");
  await pane.user.click(button("Slå reglen fra"));
  expect(screen.queryByRole("button", { name: "Detaljer om B5" })).toBeNull();
  await pane.user.click(await screen.findByText("1 regel slået fra"));
  expect(screen.getByText(/2 fund vises ikke/)).toBeTruthy();
  await pane.user.click(button("Slå reglen «Totalen er ikke summen af rækkerne» til"));
  expect(button("Detaljer om B5")).toBeTruthy();
});

test("the next check says what is new and what is gone", async () => {
  const pane = await checked();
  const text = WRONG.replace("2700", "270");
  pane.host.workbook = { activeSheet: "Ark1", sheets: [sheetOf(text)] };
  await pane.user.click(button("Kontrollér"));
  await pane.user.click(await screen.findByText("1 fund er væk siden 22. november 2026 kl. 12.17"));
  expect(screen.getByText("Ark1!B5: Totalen er ikke summen af rækkerne")).toBeTruthy();
});

test("checking again by itself is the user's choice", async () => {
  const pane = await checked();
  const choice = screen.getByRole<HTMLInputElement>("switch", { name: "Kontrollér igen af sig selv" });
  expect(choice.checked).toBe(false);
  await pane.user.click(choice);
  expect(pane.host.settings.get("kontrol-af-sig-selv")).toBe("ja");
});
