import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { counted } from "../../app/texts/displayText.ts";
import { failureText } from "../../app/texts/failureText.ts";
import type { FreezeWork } from "../../app/submission/freezeState.ts";
import { freezePreviewText, frozenText, toFreeze } from "../../app/submission/freezeText.ts";
import { FailureBar } from "../FailureBar.tsx";
import { Answer } from "./Answer.tsx";

export function FreezeOutcome({ app, work }: { readonly app: App; readonly work: FreezeWork }): ReactNode {
  const leave = { label: work.kind === "preview" ? "Annullér" : "Luk", run: () => app.onSheet.leave() };
  switch (work.kind) {
    case "none":
    case "running":
      return null;
    case "failed":
      return <FailureBar text={failureText(work.failure, "freeze")} />;
    case "preview":
      return (
        <Answer
          actions={[
            ...(toFreeze(work.formulas).length > 0 ? [{ label: "Frys", run: () => void app.onSheet.freeze() }] : []),
            ...(work.scope === "activeSheet"
              ? [{ label: "Se hele projektmappen", run: () => void app.onSheet.previewFreeze("workbook") }]
              : []),
            leave,
          ]}
        >
          {freezePreviewText(work.formulas, work.sheets)}
        </Answer>
      );
    case "done":
      return (
        <Answer
          intent={work.failure ? "error" : "success"}
          actions={[{ label: "Fortryd", run: () => void app.onSheet.thaw() }, leave]}
        >
          {work.failure ? failureText(work.failure, "freeze") : frozenText(work.frozen)}
        </Answer>
      );
    case "thawed":
      return (
        <Answer intent="success" actions={[leave]}>
          {counted(work.count, "formel", "formler")} er sat ind igen.
        </Answer>
      );
  }
}
