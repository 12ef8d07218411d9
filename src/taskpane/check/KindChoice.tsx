import type { ReactNode } from "react";
import type { CaseKind } from "../../domain/case/caseModel.ts";
import { SmallChoice } from "./list/SmallChoice.tsx";

const OPTIONS: readonly (readonly [CaseKind | "", string])[] = [
  ["", "Som tabellerne viser"],
  ["investeringsforslag", "Investeringsforslag"],
  ["budgetnotat", "Budgetnotat"],
];

export interface KindChoiceProps {
  readonly kind: CaseKind | null;
  readonly onChoose: (kind: CaseKind | null) => void;
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
