import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { caseFile } from "../../src/app/cases/caseFile.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { expectNoAxeViolations, renderPane } from "./renderPane.tsx";

const SHEET = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2020 p/l | Styringsområde | 2020 | 2021 |
  | Varige ændringer |
  | Mindre husleje | Service | | '−1.300 |
  | Flytning | Service | | '−200 |
  | Antal årsværk | | | -1 |
  | Samlet varig ændring | | | '-1.500 |
`;

const button = (name: string) => screen.getByRole("button", { name });

test("from the sheet to a case: what is missing is asked for, pointed out, and answered in one go", async () => {
  const { app, host, user } = await renderPane(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(SHEET, "Ark1")] }));
  await user.click(button("Fra arket"));
  expect(await screen.findByRole("heading", { name: "Læst på arket «Ark1»" })).toBe(document.activeElement);
  expect(screen.getByText("−1.500 (1.000 kr.)")).toBeTruthy();
  expect(screen.getByText(/«Antal årsværk» tæller årsværk/)).toBeTruthy();
  await expectNoAxeViolations();
  await user.click(button("Gem som sag"));
  const committee = screen.getByRole("combobox", { name: /«Mindre husleje»/ });
  expect(committee).toBe(document.activeElement);
  expect(screen.getByText("2 af 4 spørgsmål mangler svar.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå til A5" }));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 4, column: 0 } }]);
  await user.selectOptions(screen.getByLabelText("Samme svar for alle 2 linjer"), "Socialudvalget");
  await user.clear(screen.getByLabelText("Hvad hedder sagen?"));
  await user.type(screen.getByLabelText("Hvad hedder sagen?"), "Billigere husleje");
  await user.click(button("Gem som sag"));
  expect(await screen.findByRole("heading", { name: "Billigere husleje" })).toBeTruthy();
  expect(app.getState().caseId).toBe("egen-1");
});

test("a new case says what is missing at the fields, and then is made", async () => {
  const { host, user } = await renderPane();
  await user.click(button("Ny"));
  await user.click(button("Opret og indsæt tabeller"));
  expect(screen.getByLabelText("Prisniveau")).toBe(document.activeElement);
  expect(screen.getByText("Vælg mindst ét udvalg.")).toBeTruthy();
  await expectNoAxeViolations();
  await user.type(screen.getByLabelText("Prisniveau"), "2026");
  await user.type(screen.getByLabelText("Første år"), "2027");
  await user.click(screen.getByRole("checkbox", { name: /Teknik- og Miljøudvalget/ }));
  await user.click(screen.getByRole("radio", { name: "Budgetnotat" }));
  expect(screen.queryByText("Vælg mindst ét udvalg.")).toBeNull();
  await user.click(button("Opret og indsæt tabeller"));
  expect(await screen.findByText(/er indsat på arket «NY01»/)).toBeTruthy();
  const years = host.inserted[0]?.plan.cells.flatMap(({ style, content }) =>
    style === "yearHeader" && content.kind === "number" ? [content.value] : [],
  );
  expect(years?.slice(0, 4)).toEqual([2027, 2028, 2029, 2030]);
});

test("a case comes in from a file, goes out as one, is renamed and deleted", async () => {
  const { app, user } = await renderPane();
  const made: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => {} }),
  );
  const { text } = caseFile(EXAMPLE_CASES[1]!);
  await user.upload(
    screen.getByLabelText("Fil med en sag"),
    new File([text], "sag.json", { type: "application/json" }),
  );
  expect(await screen.findByRole("group", { name: "Egen sag BU01" })).toBeTruthy();
  await user.click(button("Eksportér"));
  expect(await made[0]?.text()).toBe(text);
  await user.click(button("Omdøb"));
  await user.clear(screen.getByLabelText("Nummer"));
  await user.keyboard("{Enter}");
  expect(screen.getByText("Skriv sagens nummer, fx BU05.")).toBeTruthy();
  await user.type(screen.getByLabelText("Nummer"), "XX01{Enter}");
  expect(await screen.findByRole("group", { name: "Egen sag XX01" })).toBeTruthy();
  await expectNoAxeViolations();
  await user.click(button("Slet"));
  expect(button("Behold")).toBe(document.activeElement);
  await user.click(button("Slet sagen"));
  expect(app.getState().ownCases).toEqual([]);
});

test("a broken file is told of, problem by problem", async () => {
  const { user } = await renderPane();
  const text = JSON.stringify({ ...JSON.parse(caseFile(EXAMPLE_CASES[0]!).text), title: "", years: [2025, 2027] });
  await user.upload(
    screen.getByLabelText("Fil med en sag"),
    new File([text], "sag.json", { type: "application/json" }),
  );
  const alert = await screen.findByRole("alert");
  expect(
    within(alert)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent)
      .join(" "),
  ).toMatch(/titel.*2027 følger ikke efter 2025/);
  await expectNoAxeViolations();
});
