import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { FileButton } from "../FileButton.tsx";

export interface OtherFileButtonProps {
  readonly app: App;
  readonly text: string;
  readonly isBusy?: boolean;
}

/** An Excel workbook or a Word form to compare with. */
export function OtherFileButton({ app, text, isBusy = false }: OtherFileButtonProps): ReactNode {
  return (
    <FileButton
      text={text}
      label="Fil, der skal sammenlignes med"
      accept=".xlsx,.xlsm,.docx,.docm,.dotx,.dotm"
      isBusy={isBusy}
      onPick={(file) => void app.comparison.compare(file)}
    />
  );
}
