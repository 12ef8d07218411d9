import { Button } from "@fluentui/react-components";
import { type ChangeEvent, type ReactNode, useRef } from "react";

export interface FileButtonProps {
  readonly text: string;
  /** What the file is for, to whoever hears the field. */
  readonly label: string;
  /** Endings and types the dialogue offers: ".json,application/json". */
  readonly accept: string;
  readonly isBusy?: boolean;
  readonly onPick: (file: File) => void;
}

/** Opens the machine's own file dialogue; the file is read here and goes nowhere. */
export function FileButton({ text, label, accept, isBusy = false, onPick }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onPick(file);
    target.value = "";
  };
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input ref={input} type="file" accept={accept} aria-label={label} hidden onChange={take} />
    </>
  );
}
