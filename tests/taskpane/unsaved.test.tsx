import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderPane } from "./renderPane.tsx";

test("another case in the middle of an edit asks first, and whoever stays is back where he asked", async () => {
  /* jsdom forgets it with the button that goes; a browser's window keeps it. */
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { app, user } = await renderPane();
  await app.chooseCase("TV03-2025");
  await user.click(await screen.findByRole("button", { name: "Redigér" }));
  await user.click(await screen.findByRole("button", { name: /^Projektledelse BIF/ }));
  await user.type(screen.getByRole("textbox", { name: "Navn" }), " 2");
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Sag" });
  await user.selectOptions(choice, "BU05");
  await screen.findByText("Ændringerne i TV03-2025 er ikke gemt, og går tabt, når du skifter sag.");
  expect(choice.value).toBe("TV03-2025");
  await user.click(screen.getByRole("button", { name: "Bliv her" }));
  expect(document.activeElement).toBe(choice);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Navn" }).value).toBe("Projektledelse BIF 2");
  await user.selectOptions(choice, "BU05");
  await user.click(await screen.findByRole("button", { name: "Skift sag" }));
  expect(choice.value).toBe("BU05");
});
