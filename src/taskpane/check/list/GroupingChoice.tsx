import type { ReactNode } from "react";
import type { Grouping } from "../../../app/check/shownFindings.ts";
import { SmallChoice } from "./SmallChoice.tsx";

const OPTIONS: readonly (readonly [Grouping, string])[] = [
  ["table", "Tabel"],
  ["severity", "Alvor"],
  ["rule", "Regel"],
];

export interface GroupingChoiceProps {
  readonly grouping: Grouping;
  readonly onChoose: (grouping: Grouping) => void;
}

export function GroupingChoice({ grouping, onChoose }: GroupingChoiceProps): ReactNode {
  return <SmallChoice label="Grupperet efter" value={grouping} options={OPTIONS} onChoose={onChoose} />;
}
