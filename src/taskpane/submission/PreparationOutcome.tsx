import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { failureText } from "../../app/texts/failureText.ts";
import type { Preparation } from "../../app/submission/preparation.ts";
import { copiedText } from "../../app/submission/preparationText.ts";
import { FailureBar } from "../FailureBar.tsx";
import { Answer } from "./Answer.tsx";

export interface PreparationOutcomeProps {
  readonly app: App;
  readonly preparation: Preparation;
}

export function PreparationOutcome({ app, preparation }: PreparationOutcomeProps): ReactNode {
  const leave = { label: "Luk", run: () => app.onSheet.leave() };
  switch (preparation.kind) {
    case "none":
    case "running":
    case "checked":
      return null;
    case "failed":
      return <FailureBar text={failureText(preparation.failure, "prepare")} />;
    case "takenBack":
      return (
        <Answer intent="success" actions={[leave]}>
          Kopien er fjernet igen: arket «{preparation.sheet}» er slettet.
        </Answer>
      );
    case "copied":
      return (
        <Answer
          intent={preparation.takeBackFailure ? "error" : "success"}
          actions={[
            ...(preparation.copy.receipt && preparation.takeBackFailure?.kind !== "sheetMissing"
              ? [{ label: "Fortryd", run: () => void app.onSheet.takeBackCopy() }]
              : []),
            leave,
          ]}
        >
          {preparation.takeBackFailure
            ? failureText(preparation.takeBackFailure, "takeBack")
            : copiedText(preparation.copy)}
        </Answer>
      );
  }
}
