import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { LARGEST_CASE_FILE, TOO_LARGE, unreadableFile } from "../../../app/cases/readCaseText.ts";
import { FileButton } from "../../FileButton.tsx";

async function importFile(app: App, file: File): Promise<void> {
  const refuse = (problem: string): void =>
    app.cases.work({ kind: "importFailed", file: file.name, problems: [problem] });
  if (file.size > LARGEST_CASE_FILE) return refuse(TOO_LARGE);
  try {
    await app.cases.import(file.name, await file.text());
  } catch (error) {
    refuse(unreadableFile(error));
  }
}

export function ImportButton({ app }: { readonly app: App }): ReactNode {
  return (
    <FileButton
      text="Importér"
      label="Fil med en sag"
      accept=".json,application/json"
      onPick={(file) => void importFile(app, file)}
    />
  );
}
