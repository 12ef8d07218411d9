import type { ReactNode } from "react";
import { ProblemList } from "./ProblemList.tsx";

export function ImportProblems({
  file,
  problems,
}: {
  readonly file: string;
  readonly problems: readonly string[];
}): ReactNode {
  return <ProblemList title={`«${file}» blev ikke importeret.`} problems={problems} />;
}
