import type { ReactNode } from "react";
import type { UnreadCase } from "../../../app/cases/ownCases.ts";
import { counted } from "../../../app/texts/displayText.ts";
import { ProblemList } from "./ProblemList.tsx";

/** Cases the workbook holds and this version cannot read. */
export function UnreadCases({ cases }: { readonly cases: readonly UnreadCase[] }): ReactNode {
  if (cases.length === 0) return null;
  const title =
    `${counted(cases.length, "sag", "sager")} i projektmappen kunne ikke læses. De bliver liggende, ` + "som de er.";
  return <ProblemList intent="warning" title={title} problems={cases.flatMap(({ problems }) => problems)} />;
}
