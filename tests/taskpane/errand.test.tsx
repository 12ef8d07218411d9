import { cleanup, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FakeHost } from "../harness/fakeHost.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { planSnapshot } from "../harness/planSnapshot.ts";
import { example } from "../harness/planCells.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import { expectNoAxeViolations, focusOn, renderPane } from "./renderPane.tsx";

const primaryButtons = (name: string) => screen.getByRole("button", { name });

test("from nothing to inserted tables, by mouse", async () => {
  const { host, user } = await renderPane();
  await user.click(primaryButtons("Prøv TV03-2025"));
  expect(screen.getByText("−25.800")).toBeTruthy();
  await user.click(primaryButtons("Vælg tabeller"));
  await user.click(screen.getByRole("checkbox", { name: /Tabel C/ }));
  await user.click(screen.getByRole("radio", { name: "Dette ark («Ark1»)" }));
  await user.click(primaryButtons("Indsæt tabeller"));
  expect(host.inserted).toHaveLength(1);
  expect(host.inserted[0]?.target.kind).toBe("activeSheet");
  const count = host.inserted[0]?.plan.tables.length ?? 0;
  expect(await screen.findByText(new RegExp(`^${count} tabeller er indsat på arket «Ark1» i A1:`))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå til" }));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 0, column: 0 } }]);
});

test("from nothing to inserted tables, by keyboard alone", async () => {
  const { host, user } = await renderPane();
  await user.selectOptions(screen.getByLabelText("Sag"), "BU05");
  focusOn(screen.getByRole("tab", { name: "Sag" }));
  await user.keyboard("{ArrowRight}{Enter}");
  expect(screen.getByRole("tab", { name: "Tabeller" }).getAttribute("aria-selected")).toBe("true");
  focusOn(screen.getByRole("checkbox", { name: /Tabel A/ }));
  await user.keyboard(" ");
  focusOn(screen.getByRole("button", { name: "Indsæt tabeller" }));
  await user.keyboard("{Enter}");
  const captions = host.inserted[0]?.plan.tables.map(({ caption }) => caption.slice(0, 7));
  expect(captions).toContain("Tabel 1");
  expect(captions).not.toContain("Tabel A");
});

test("what is in the way is named, and the button leads on", async () => {
  const { app, host, user } = await renderPane();
  await app.chooseCase("TV03-2025");
  app.dispatch({ type: "viewChosen", view: "tables" });
  app.dispatch({ type: "targetChosen", target: "activeSheet" });
  host.failure = { kind: "occupied", sheet: "Ark1", addresses: ["B4", "B5"] };
  await user.click(await screen.findByRole("button", { name: "Indsæt tabeller" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("har allerede indhold i B4, B5");
  await user.click(within(alert).getByRole("button", { name: "Vælg nyt ark" }));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Nyt ark" }).checked).toBe(true);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("Fortryd takes the tables away again; what somebody has changed is named and left", async () => {
  const { app, host, user } = await renderPane();
  await app.chooseCase("TV03-2025");
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  await user.click(primaryButtons("Indsæt tabeller"));
  host.failure = { kind: "changed", sheet: "TV03-2025", addresses: ["C6"] };
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/^C6 på arket «TV03-2025» er ændret/);
  expect(screen.queryByText(/er indsat på arket/)).toBeNull();
  host.failure = null;
  await user.click(primaryButtons("Fortryd"));
  expect(await screen.findByText("Tabellerne er fjernet igen fra arket «TV03-2025».")).toBeTruthy();
});

test("after an insertion the next step is the check, which runs at once", async () => {
  const { app, host, user } = await renderPane();
  await app.chooseCase("TV03-2025");
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  await user.click(primaryButtons("Indsæt tabeller"));
  await screen.findByRole("button", { name: "Kontrollér" });
  host.activate("TV03-2025");
  await user.click(primaryButtons("Kontrollér"));
  expect(
    await screen.findByText(/^Kontrolleret som investeringsforslag på arket «TV03-2025»: 8 tabeller med årstal/),
  ).toBeTruthy();
});

test("tables the case does not have are greyed, with the reason", async () => {
  const { app } = await renderPane();
  await app.chooseCase("TV03-2025");
  app.dispatch({ type: "viewChosen", view: "tables" });
  const tick = await screen.findByRole<HTMLInputElement>("checkbox", { name: /Tabel D/ });
  expect(tick.disabled).toBe(true);
  expect(tick.labels?.[0]?.textContent).toMatch(/anlæg/);
});

test("checking a sheet without tables says what was looked for", async () => {
  const { user } = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf("| Hej |")] }));
  await user.click(screen.getByRole("button", { name: "Kontrollér arket" }));
  expect(await screen.findByText(/^Der blev ikke fundet tabeller på arket «Ark1»/)).toBeTruthy();
});

test("a function's example goes into the selected cell", async () => {
  const { host, user } = await renderPane();
  await user.click(screen.getByRole("tab", { name: "Funktioner" }));
  await user.click(screen.getByRole("button", { name: "Indsæt PAYBACK" }));
  expect(host.formulas[0]).toMatch(/^=KVANTUM\.PAYBACK\([^;]+\)$/);
  expect(await screen.findByText(/^Indsat i B2\./)).toBeTruthy();
});

test("a function is found by what people call it, and explained on a page of its own", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("tab", { name: "Funktioner" }));
  const search = screen.getByRole("searchbox", { name: "Søg efter en funktion" });
  await user.type(search, "tilbagebetaling");
  expect(
    screen.getAllByRole("button", { name: /^Indsæt / }).map((button) => button.getAttribute("aria-label")),
  ).toEqual(["Indsæt PAYBACK"]);
  expect(screen.getByRole("link", { name: "Læs mere om PAYBACK" }).getAttribute("href")).toBe(
    "funktioner/payback.html",
  );
  await user.clear(search);
  await user.type(search, "xyz");
  expect(screen.getByText(/^Ingen funktion passer til «xyz»/)).toBeTruthy();
  await expectNoAxeViolations();
});

test("tables just inserted are told of where the keyboard is, and the way on is the next stops", async () => {
  const { app, user } = await renderPane();
  await app.chooseCase("BU05");
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  await user.click(await screen.findByRole("button", { name: "Indsæt tabeller" }));
  const told = await screen.findByText(/tabeller er indsat/);
  expect(document.activeElement?.contains(told)).toBe(true);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Gå til" }));
});

test("a view begins at its top, and is found again where it was left", async () => {
  const { app, user } = await renderPane();
  await app.chooseCase("TV03-2025");
  const view = screen.getByRole("main");
  view.scrollTop = 300;
  view.dispatchEvent(new Event("scroll"));
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  expect(view.scrollTop).toBe(0);
  await user.click(screen.getByRole("tab", { name: "Sag" }));
  expect(view.scrollTop).toBe(300);
});

test("the header always says the case and the sheet, and what years it has where it has the case", async () => {
  const sheet = { ...planSnapshot(layoutCase(example("BU05"), { row: 0, column: 0 })), name: "Forslag" };
  const host = new FakeHost({ activeSheet: "Forslag", sheets: [sheet] });
  const { app } = await renderPane(host, {}, "Forslag");
  await app.chooseCase("BU05");
  const whole = await screen.findByTitle("Forslag · 2020 p/\u2060l · 2019–2024");
  expect(whole.textContent).toBe(whole.title);
  host.activate("Bilag 2");
  await screen.findByTitle("Bilag 2");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Sag" }).value).toBe("BU05");
});

test("no view has an accessibility fault", async () => {
  const { app, user } = await renderPane();
  await expectNoAxeViolations();
  await app.chooseCase("TV03-2025");
  for (const name of ["Sag", "Tabeller", "Kontrol", "Funktioner"]) {
    await user.click(screen.getByRole("tab", { name }));
    await expectNoAxeViolations();
  }
});

test("what this Excel lacks is said where tables are inserted, and nothing where it lacks nothing", async () => {
  const host = new FakeHost();
  host.lacks = ["oneUndoStep"];
  const { user } = await renderPane(host);
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  expect(screen.getByText(/^Denne udgave af Excel kan ikke fortryde en indsættelse med ét tryk/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Sag"), "BU05");
  expect(screen.getByText(/^Denne udgave af Excel kan ikke fortryde en indsættelse med ét tryk/)).toBeTruthy();
  cleanup();
  const { user: other } = await renderPane();
  await other.click(screen.getByRole("tab", { name: "Tabeller" }));
  expect(screen.queryByText(/^Denne udgave af Excel kan ikke/)).toBeNull();
});
