import { Button } from "@fluentui/react-components";
import { type ChangeEvent, type ReactNode, useRef } from "react";
import type { PickedFile } from "../../app/document/wordFiles.ts";

export interface WordFileButtonProps {
  readonly text: string;
  /** What the file is for, to whoever hears the field. */
  readonly label: string;
  readonly isBusy?: boolean;
  readonly size?: "small" | "medium";
  readonly onPick: (file: PickedFile) => void;
}

/** Opens the machine's own file dialogue; the file is read here and goes nowhere. */
export function WordFileButton({ text, label, isBusy = false, size, onPick }: WordFileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onPick(file);
    target.value = "";
  };
  return (
    <>
      <Button {...(size && { size })} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input ref={input} type="file" accept=".docx,.docm,.dotx,.dotm" aria-label={label} hidden onChange={take} />
    </>
  );
}
