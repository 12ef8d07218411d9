import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { failureText } from "../../app/failureText.ts";
import type { Preparation } from "../../app/submission/preparation.ts";
import { copiedText, copyLabel, copyText, leftText } from "../../app/submission/preparationText.ts";
import { FailureBar } from "../FailureBar.tsx";
import { Answer } from "./Answer.tsx";
import { LeftFindings } from "./LeftFindings.tsx";

export interface PreparationOutcomeProps {
  readonly app: App;
  readonly preparation: Preparation;
}

export function PreparationOutcome({ app, preparation }: PreparationOutcomeProps): ReactNode {
  const leave = { label: preparation.kind === "checked" ? "Annullér" : "Luk", run: () => app.onSheet.leave() };
  switch (preparation.kind) {
    case "none":
    case "running":
      return null;
    case "failed":
      return <FailureBar text={failureText(preparation.failure, "prepare")} />;
    case "takenBack":
      return (
        <Answer intent="success" actions={[leave]}>
          Kopien er fjernet igen: arket «{preparation.sheet}» er slettet.
        </Answer>
      );
    case "checked":
      return (
        <Answer
          intent={preparation.findings.length === 0 ? "success" : "warning"}
          actions={[
            ...(preparation.plan ? [{ label: copyLabel(preparation), run: () => void app.onSheet.copyForWord() }] : []),
            { label: "Se i Kontrol", run: () => app.dispatch({ type: "viewChosen", view: "check" }) },
            leave,
          ]}
        >
          {leftText(preparation)} {copyText(preparation)}
          <LeftFindings findings={preparation.findings} onGo={(place) => void app.reveal(place)} />
        </Answer>
      );
    case "copied":
      return (
        <Answer
          intent={preparation.takeBackFailure ? "error" : "success"}
          actions={[
            ...(preparation.copy.receipt ? [{ label: "Fortryd", run: () => void app.onSheet.takeBackCopy() }] : []),
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
