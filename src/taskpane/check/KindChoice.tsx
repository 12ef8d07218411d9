import type { ReactNode } from "react";
import { kindText } from "../../app/texts/displayText.ts";
import { FORM_KINDS, type FormKind } from "../../domain/form/formKind.ts";
import { SmallChoice } from "./list/SmallChoice.tsx";

const OPTIONS: readonly (readonly [FormKind | "", string])[] = [
  ["", "Som tabellerne viser"],
  ...FORM_KINDS.map((kind) => [kind, kindText(kind)] as const),
];

export interface KindChoiceProps {
  readonly kind: FormKind | null;
  readonly onChoose: (kind: FormKind | null) => void;
}

/** For the sheet whose tables give the wrong impression of what the case is. */
export function KindChoice({ kind, onChoose }: KindChoiceProps): ReactNode {
  return (
    <SmallChoice
      label="Kontrollér som"
      value={kind ?? ""}
      options={OPTIONS}
      onChoose={(chosen) => onChoose(chosen === "" ? null : chosen)}
    />
  );
}
