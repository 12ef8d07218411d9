import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { said } from "../../src/domain/rules/shared/calculation.ts";
import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { finding, place, reportOf } from "../app/madeReports.ts";
import { answerCheck, expectNoAxeViolations, type Pane, renderPane } from "./renderPane.tsx";

const report = reportOf(
  finding("C61", {
    calculation: [
      [
        said("A − B = "),
        { text: "-800", at: place("C62") },
        said(" - "),
        { text: "1.200", at: place("C63") },
        said(" = -2.000"),
      ],
    ],
    related: [place("C65"), place("B2", "Ark2")],
  }),
  finding("D61"),
  finding("B31", {
    table: "Tabel 1",
    severity: "advarsel",
    message: "Tilbagebetalingstiden er over seks år.",
    expected: null,
  }),
  finding("A99", { table: "", severity: "note", message: "Tabellen ved A99 blev ikke genkendt." }),
);

async function checked(): Promise<Pane> {
  const pane = await renderPane();
  act(() => answerCheck(pane.app, report));
  return pane;
}

const row = (address: string) => screen.getByRole("button", { name: new RegExp(`^(Fejl|Advarsel|Note) ?${address}`) });

test("findings are counted, and grouped by table", async () => {
  await checked();
  const counts = within(screen.getByRole("group", { name: "Vis kun" })).getAllByRole("button");
  expect(counts.map(({ textContent }) => textContent)).toEqual(["2 fejl", "1 advarsel", "1 note"]);
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Tabel C · 2",
    "Tabel 1 · 1",
    "Uden for tabellerne · 1",
  ]);
});

test("a click on a severity shows only its findings, and says how to see all", async () => {
  const { user } = await checked();
  await user.click(screen.getByRole("button", { name: "1 advarsel" }));
  expect(screen.getByRole("button", { name: "1 advarsel" }).getAttribute("aria-pressed")).toBe("true");
  expect(screen.queryByText(/^C61:/)).toBeNull();
  expect(screen.getByText(/^Tilbagebetalingstiden er over seks år/)).toBeTruthy();
  expect(screen.getByText(/^Viser 1 af 4/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Vis alle" }));
  expect(screen.getByText(/^C61:/)).toBeTruthy();
});

test("of a long calculation the first lines are shown, and all when asked for", async () => {
  const { app, user } = await renderPane();
  const calculation = ["2026", "2027", "2028", "2029"].map((year) => [said(`${year}: A − B = -800`)]);
  act(() => answerCheck(app, reportOf(finding("C61", { calculation }))));
  await user.click(row("C61"));
  const lines = () => within(screen.getByRole("list", { name: "Beregning" })).getAllByRole("listitem");
  expect(lines().map(({ textContent }) => textContent.slice(0, 4))).toEqual(["2026", "2027", "2028"]);
  await user.click(screen.getByRole("button", { name: "Vis alle 4 beregninger" }));
  expect(lines()).toHaveLength(4);
});

test("a click goes to the cell and shows the figures, the calculation and the related cells", async () => {
  const { host, user } = await checked();
  await user.click(row("C61"));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 60, column: 2 } }]);
  expect(screen.getByText("Der står").nextSibling?.textContent).toBe("−800");
  expect(screen.getByText("Skulle være").nextSibling?.textContent).toBe("−2.000");
  expect(screen.getByRole("list", { name: "Beregning" }).textContent).toBe("A − B = −800 − 1.200 = −2.000");
  await user.click(screen.getByRole("button", { name: "1.200, C63" }));
  expect(host.revealed.at(-1)).toEqual({ sheet: "Ark1", cell: { row: 62, column: 2 } });
  const page = screen.getByRole("link", { name: "Læs mere om reglen" });
  expect([page.getAttribute("href"), page.getAttribute("target")]).toEqual(["regler/tabel-sum.html", "_blank"]);
  await user.click(screen.getByRole("button", { name: "Ark2!B2" }));
  expect(host.revealed.at(-1)).toEqual({ sheet: "Ark2", cell: { row: 1, column: 1 } });
});

test("arrows move, Enter goes to the cell, and the place in the list is kept", async () => {
  const { host, user } = await checked();
  act(() => row("C61").focus());
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(row("D61"));
  await user.keyboard("{Enter}");
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 60, column: 3 } }]);
  expect(document.activeElement).toBe(row("D61"));
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(row("A99"));
  await user.keyboard("{Home}");
  expect(document.activeElement).toBe(row("C61"));
});

test("right unfolds and left folds without going anywhere", async () => {
  const { host, user } = await checked();
  act(() => row("C61").focus());
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("button", { name: "Detaljer om C61" }).getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("Skulle være")).toBeTruthy();
  await user.keyboard("{ArrowLeft}");
  expect(screen.queryByText("Skulle være")).toBeNull();
  expect(host.revealed).toEqual([]);
});

test("the list is one stop for Tab, at the place it was left", async () => {
  await checked();
  act(() => row("C61").focus());
  const stops = [...document.querySelectorAll("li button")].filter(
    (button) => button instanceof HTMLElement && button.tabIndex === 0,
  );
  expect(stops).toEqual([row("C61"), screen.getByRole("button", { name: "Detaljer om C61" })]);
});

test("text out of cells is text, never markup", async () => {
  const { app } = await renderPane();
  act(() =>
    answerCheck(app, reportOf(finding("B2", { message: "<img src=x onerror=alert(1)>", table: "<b>Tabel</b>" }))),
  );
  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
  expect(document.querySelector("img")).toBeNull();
});

test("nothing found says what was checked", async () => {
  const { app, host, user } = await renderPane();
  const { tables } = checkWorkbook({
    activeSheet: "Ark1",
    sheets: [sheetOf("| 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |\n| Leje | Service | 5 | 6 |")],
  });
  act(() => answerCheck(app, { ...reportOf(), tables }));
  expect(screen.getByText("Ingen fejl fundet")).toBeTruthy();
  expect(
    screen.getByText("Kontrolleret som investeringsforslag på arket «Ark1»: 1 tabel med årstal, 214 beløb, 20 regler."),
  ).toBeTruthy();
  expect(screen.getByText("214 tal: 201 indgår i en kontrol, 13 er læst uden at blive kontrolleret.")).toBeTruthy();
  await user.click(screen.getByText("1 tabel fundet"));
  await user.click(screen.getByRole("button", { name: "A1:D2" }));
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 0, column: 0 } }]);
});

test("nothing found on one sheet is not said of another that has come to the front", async () => {
  const { app } = await renderPane();
  const { tables } = checkWorkbook({
    activeSheet: "Ark1",
    sheets: [sheetOf("| 1.000 kr. 2025 p/l | 2025 | 2026 |\n| Leje | 5 | 6 |")],
  });
  act(() => answerCheck(app, { ...reportOf(), tables }));
  act(() => app.dispatch({ type: "sheetActivated", sheet: "Ark2" }));
  expect(screen.getByText("Ingen fejl fundet på arket «Ark1»")).toBeTruthy();
});

test("what was not read keeps the check from being clean", async () => {
  const { app } = await renderPane();
  const at = { row: 11, column: 5 };
  const { tables } = checkWorkbook({
    activeSheet: "Ark1",
    sheets: [sheetOf("| 1.000 kr. 2025 p/l | 2025 | 2026 |\n| Leje | 5 | 6 |")],
  });
  const unread = [{ sheet: "Ark1", at: { sheet: "Ark1", ...at }, count: 4, reason: "column" as const, name: "Varigt" }];
  act(() =>
    answerCheck(app, {
      ...reportOf(),
      tables,
      inventory: { read: 210, checked: 201, unchecked: 9, nameless: [], unread, inText: { held: 0, loose: [] } },
    }),
  );
  expect(screen.getByText("Ingen fejl fundet i det, der er læst")).toBeTruthy();
  expect(screen.getByText(/4 er ikke læst \(F12: kolonnen «Varigt» \(4 tal\)\)/)).toBeTruthy();
});

test("a cell that cannot be shown says why, above the list", async () => {
  const { host, user } = await checked();
  host.failure = { kind: "sheetMissing", sheet: "Ark1" };
  await user.click(row("D61"));
  expect((await screen.findByRole("alert")).textContent).toContain("Arket «Ark1» findes ikke længere");
  await user.click(screen.getByRole("button", { name: "Luk" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("while a check runs it says how far, and can be stopped", async () => {
  const { app, user } = await renderPane();
  act(() => {
    app.dispatch({ type: "viewChosen", view: "check" });
    app.dispatch({ type: "checkStarted" });
    app.dispatch({ type: "checkProgressed", run: 1, doing: "checking", sheet: 3, of: 12, share: 0.6 });
  });
  expect(screen.getByText("Kontrollerer ark 3 af 12")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Annullér" }));
  expect(screen.queryByText("Kontrollerer ark 3 af 12")).toBeNull();
  expect(app.getState().check.run).toEqual({ kind: "idle" });
});

test("the open list has no accessibility fault", async () => {
  const { user } = await checked();
  await user.click(row("C61"));
  await expectNoAxeViolations();
});
