import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { failureText } from "../../app/texts/failureText.ts";
import type { Renewal } from "../../app/renewal/renewal.ts";
import { changeTexts, renewalPreviewText, renewalText } from "../../app/renewal/renewalText.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import { FailureBar } from "../FailureBar.tsx";
import { Answer } from "./Answer.tsx";
import { LinkedList } from "./LinkedList.tsx";
import { RenewalQuestionsForm } from "./RenewalQuestionsForm.tsx";

export interface RenewalOutcomeProps {
  readonly app: App;
  readonly renewal: Renewal;
}

export function RenewalOutcome({ app, renewal }: RenewalOutcomeProps): ReactNode {
  const leave = { label: renewal.kind === "preview" ? "Annullér" : "Luk", run: () => app.onSheet.leave() };
  const again = { label: "Prøv igen", run: () => void app.onSheet.previewRenewal() };
  switch (renewal.kind) {
    case "none":
    case "running":
      return null;
    case "failed":
      return <FailureBar text={failureText(renewal.failure, "renew")} />;
    case "preview":
      return <Preview app={app} renewal={renewal} />;
    case "questions":
      return <RenewalQuestionsForm app={app} renewal={renewal} />;
    case "problems":
      return (
        <Answer intent="warning" actions={[again, leave]}>
          {renewalText(renewal)}
          <LinkedList
            entries={renewal.problems.map((problem) => ({ at: null, text: caseProblemText(problem) }))}
            onGo={() => {}}
          />
        </Answer>
      );
    case "done":
      return (
        <Answer
          intent={renewal.takeBackFailure ? "error" : "success"}
          actions={[
            ...(renewal.takeBackFailure?.kind === "sheetMissing"
              ? []
              : [
                  { label: "Gå til", run: () => void app.reveal({ sheet: renewal.sheet, ...renewal.at }) },
                  { label: "Fortryd", run: () => void app.onSheet.takeBackRenewal() },
                ]),
            leave,
          ]}
        >
          {renewal.takeBackFailure ? failureText(renewal.takeBackFailure, "takeBackRenewal") : renewalText(renewal)}
        </Answer>
      );
    case "takenBack":
      return (
        <Answer intent="success" actions={[leave]}>
          {renewalText(renewal)}
        </Answer>
      );
    default:
      return <Answer actions={[leave]}>{renewalText(renewal)}</Answer>;
  }
}

function Preview({
  app,
  renewal: { update, relayout },
}: {
  readonly app: App;
  readonly renewal: Extract<Renewal, { kind: "preview" }>;
}): ReactNode {
  const { name: sheet } = relayout.before;
  const isBlocked = update.inTheWay.length > 0;
  const leave = { label: "Annullér", run: () => app.onSheet.leave() };
  const go = isBlocked
    ? { label: "Prøv igen", run: () => void app.onSheet.previewRenewal() }
    : { label: "Opdatér", run: () => void app.onSheet.renewTables(), isPrimary: true };
  return (
    <Answer intent={isBlocked ? "warning" : "info"} actions={[go, leave]}>
      {renewalPreviewText(update, sheet)}
      <LinkedList entries={changeTexts(update).map((text) => ({ at: null, text }))} onGo={() => {}} />
    </Answer>
  );
}
