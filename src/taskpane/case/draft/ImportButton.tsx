import { Button } from "@fluentui/react-components";
import { type ChangeEvent, type ReactNode, useRef } from "react";
import type { App } from "../../../app/app.ts";
import { LARGEST_CASE_FILE, TOO_LARGE, unreadableFile } from "../../../app/cases/readCaseText.ts";

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
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) void importFile(app, file);
    target.value = "";
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        Importér
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Fil med en sag"
        hidden
        onChange={take}
      />
    </>
  );
}
