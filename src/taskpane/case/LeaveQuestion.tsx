import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { unsavedWork } from "../../app/cases/unsavedWork.ts";
import { Answer } from "../submission/Answer.tsx";
import { useAnswer } from "../useAnswer.ts";
import type { ViewProps } from "../viewProps.ts";

const useStyles = makeStyles({
  question: { position: "sticky", top: 0, zIndex: 1, outlineOffset: "2px", ":not(:empty)": { marginBottom: "16px" } },
});

/** Another case was chosen in the middle of work that would be lost with it. */
export function LeaveQuestion({ app, state: { caseWork, leavingFor } }: ViewProps): ReactNode {
  const styles = useStyles();
  const stay = (): void => app.cases.work(caseWork);
  const answer = useAnswer<HTMLDivElement>(leavingFor ?? "none", stay);
  return (
    <div {...answer} role="status" className={styles.question}>
      {leavingFor !== null && (
        <Answer
          intent="warning"
          actions={[
            { label: "Bliv her", run: stay, isPrimary: true },
            { label: "Skift sag", run: () => void app.chooseCase(leavingFor) },
          ]}
        >
          {unsavedWork(caseWork)} er ikke gemt, og går tabt, når du skifter sag.
        </Answer>
      )}
    </div>
  );
}
