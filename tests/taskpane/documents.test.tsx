import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { docxOf, paragraph, plainTable } from "../harness/docxPackage.ts";
import { smallForm } from "../harness/smallForm.ts";
import { documentOf } from "../harness/wordForms.ts";
import { casesFromSheets } from "../../src/domain/intake/casesFromSheets.ts";
import { DOCUMENT_VIEW } from "../../src/taskpane/document/laterParts.ts";
import { expectNoAxeViolations, focusOn, renderPane } from "./renderPane.tsx";

const FORM = docxOf(
  paragraph("TV09 Færre vikarer") +
    paragraph("1.4 Økonomi") +
    paragraph("Der søges om midler. Der afsættes 1,9 mio. kr. til projektledelse.") +
    paragraph("Tabel 1. Forslagets samlede økonomiske konsekvenser") +
    plainTable(
      ["1.000 kr. 2026 p/l", "Styringsområde", "2026", "2027"],
      ["Varige ændringer", "", "", ""],
      ["Færre vikarer", "Service", "", "-2.000"],
      ["Samlet varig ændring", "", "", "-2.100"],
      ["Implementeringsomkostninger", "", "", ""],
      ["Projektledelse", "Service", "700", "600"],
      ["Samlede implementeringsomkostninger", "", "700", "600"],
      ["Samlet økonomisk påvirkning", "", "700", "-1.500"],
    ),
);

/** jsdom's own File lays its bytes out anew each time; the pane only asks for these three. */
const fileOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const picture = (name: string): HTMLElement => screen.getByRole("region", { name: `Dokumentet ${name}` });
const marked = (name: string): string | null | undefined => picture(name).querySelector("[data-marked]")?.textContent;

async function openForm(): Promise<Awaited<ReturnType<typeof renderPane>>> {
  await DOCUMENT_VIEW.ready();
  const pane = await renderPane();
  await pane.user.click(screen.getByRole("tab", { name: "Kontrol" }));
  await pane.user.upload(screen.getByLabelText("Word-formular, der skal kontrolleres"), fileOf(FORM, "forslag.docx"));
  await screen.findByRole("region", { name: "Dokumentet forslag.docx" });
  return pane;
}

test("a Word form is checked, and each finding is marked in the document, cell or sentence", async () => {
  const { user } = await openForm();
  expect(screen.getByRole("heading", { name: "Word-formularen «forslag.docx»" })).toBe(document.activeElement);
  const inText = button(/^Advarsel afsnit 1\.4, 2\. sætning/);
  await user.click(inText);
  expect(marked("forslag.docx")).toBe("Der afsættes 1,9 mio. kr. til projektledelse.");
  await user.click(button(/^Fejl Tabel 1, rækken «Varige ændringer › Færre vikarer», 2027/));
  expect(marked("forslag.docx")).toBe("-2.000");
  expect(picture("forslag.docx").querySelectorAll("table tr")).toHaveLength(8);
  await expectNoAxeViolations();
});

test("the list is one stop for Tab: arrows move, unfold and fold, Enter marks", async () => {
  const { user } = await openForm();
  const rows = screen.getAllByRole("button", { name: /^(Fejl|Advarsel|Note)/ });
  expect(rows.length).toBeGreaterThan(1);
  focusOn(rows[0]!);
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(rows[1]);
  await user.keyboard("{Enter}");
  expect(marked("forslag.docx")).not.toBeUndefined();
  expect(document.activeElement).toBe(rows[1]);
  await user.keyboard("{ArrowLeft}");
  expect(screen.queryByText(/Læs mere om reglen/)).toBeNull();
});

test("a form dropped anywhere is checked; the way back is the sheet", async () => {
  const { app, user } = await renderPane();
  const files = [fileOf(FORM, "forslag.docx")];
  fireEvent.drop(screen.getByRole("main"), { dataTransfer: { types: ["Files"], files } });
  await screen.findByRole("region", { name: "Dokumentet forslag.docx" });
  await user.click(button("Tilbage til arket"));
  expect(screen.queryByRole("region", { name: /^Dokumentet/ })).toBeNull();
  expect(button("Kontrollér")).toBeTruthy();
  await act(() => app.documents.check(fileOf(FORM, "forslag.docx")));
  await act(() => app.check());
  expect(app.getState().document).toEqual({ kind: "none" });
});

test.each([
  ["sag.xlsx", new Uint8Array([1, 2, 3]), /«sag\.xlsx» er ikke en Word-formular/],
  ["tom.docx", new Uint8Array(), /Filen er tom/],
  ["i stykker.docx", FORM.slice(0, 400), /Filen er beskadiget|ikke et Word-dokument/],
])("%s is refused with what to do", async (name, bytes, problem) => {
  const { app } = await renderPane();
  await act(() => app.documents.check(fileOf(bytes, name)));
  expect((await screen.findByRole("alert")).textContent).toMatch(problem);
});

const TITLE = paragraph("BU99 Et forslag", '<w:outlineLvl w:val="0"/>');

test("last year's proposal becomes a case with the questions of a sheet, and the document shows what is asked of", async () => {
  const { app, user } = await renderPane();
  await user.upload(
    screen.getByLabelText("Word-formular, der skal læses som sag"),
    fileOf(docxOf(TITLE + smallForm()), "BU99.docx"),
  );
  expect(await screen.findByRole("heading", { name: "Læst i Word-formularen «BU99.docx»" })).toBeTruthy();
  const asked = screen.getAllByRole("button", { name: /^Gå til Tabel 1, rækken «/ });
  await user.click(asked[0]!);
  const region = await screen.findByRole("region", { name: "Dokumentet BU99.docx" });
  expect(within(region).getByText(/./, { selector: "[data-marked] mark" })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(/^Samme svar for alle/), "Socialudvalget");
  await expectNoAxeViolations();
  await user.click(button("Gem som sag"));
  expect(await screen.findByRole("group", { name: "Egen sag BU99" })).toBeTruthy();
  expect(app.getState().ownCases[0]?.model.lines.length).toBe(4);
});

test("a form without tables makes no case, and says what was looked for", async () => {
  const { app } = await renderPane();
  await act(() => app.documents.readCase(fileOf(docxOf(paragraph("Kære alle")), "brev.docx")));
  expect((await screen.findByRole("alert")).textContent).toMatch(/brev\.docx.*Formularen har ingen tabel/s);
});

test("Hent som Word gives the tables of the case as a form that is read back to the same case", async () => {
  const { app, user } = await renderPane();
  const made: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => {} }),
  );
  await act(() => app.chooseCase("BU01"));
  await user.click(screen.getByRole("tab", { name: "Tabeller" }));
  await user.click(button("Hent som Word"));
  await vi.waitFor(() => expect(made).toHaveLength(1));
  const [draft] = casesFromSheets(documentOf(new Uint8Array(await made[0]!.arrayBuffer())).sheets);
  expect(draft).toMatchObject({ id: "BU01", questions: [] });
});
