import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { App } from "../../app/app.ts";
import { questionGroups } from "../../app/cases/draftText.ts";
import { openQuestions } from "../../app/cases/openQuestions.ts";
import { cellWords } from "../../app/document/cellWords.ts";
import type { RenewalQuestions } from "../../app/renewal/renewal.ts";
import { renewalText } from "../../app/renewal/renewalText.ts";
import { QuestionGroupSection } from "../case/draft/QuestionGroupSection.tsx";
import { showInvalid } from "../showInvalid.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px", gridTemplateColumns: "minmax(0, 1fr)", paddingTop: "8px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const SHEET = cellWords(null);

export interface RenewalQuestionsFormProps {
  readonly app: App;
  readonly renewal: RenewalQuestions;
}

/** The questions of "Fra arket", of a sheet that is to be updated: answered here, and written with the update. */
export function RenewalQuestionsForm({ app, renewal }: RenewalQuestionsFormProps): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { sheet, draft, answers, asked } = renewal;
  const open = asked ? openQuestions(draft, answers).map(({ id }) => id) : [];
  const goOn = async (): Promise<void> => {
    await app.onSheet.continueRenewal();
    showInvalid(place.current);
  };
  return (
    <div ref={place} className={styles.form}>
      <p className={styles.text}>{renewalText(renewal)}</p>
      {questionGroups(draft).map((group) => (
        <QuestionGroupSection
          key={group.title}
          group={group}
          draft={draft}
          answers={answers}
          open={open}
          onAnswer={(added) =>
            app.dispatch({ type: "renewalChanged", renewal: { ...renewal, answers: { ...answers, ...added } } })
          }
          words={SHEET}
          onGo={(cell) => void app.reveal({ sheet, ...cell })}
        />
      ))}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void goOn()}>
          Fortsæt
        </Button>
        <Button size="small" onClick={() => app.onSheet.leave()}>
          Luk
        </Button>
      </div>
    </div>
  );
}
