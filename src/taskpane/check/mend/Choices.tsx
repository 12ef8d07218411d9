import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId, useMemo, useState, useSyncExternalStore } from "react";
import type { App } from "../../../app/app.ts";
import { type Choice, choicesOf } from "../../../app/check/fix/choices.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { FixPreview } from "./FixPreview.tsx";
import { PlaceLinks } from "../list/PlaceLinks.tsx";
import { type Doing, useDoingFocus } from "../list/useDoingFocus.ts";

const useStyles = makeStyles({
  lead: { margin: 0 },
  list: { margin: "8px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "12px" },
  choice: { display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});

export interface ChoicesProps {
  readonly app: App;
  readonly finding: Finding;
}

/** Where several explanations are as good, the user decides, and sees what it means before anything is written. */
export function Choices({ app, finding }: ChoicesProps): ReactNode {
  const styles = useStyles();
  const leadId = useId();
  const { run, work } = useSyncExternalStore(app.subscribe, app.getState).check;
  const [doing, setDoing] = useState<Doing>("nothing");
  const choices = useMemo(() => (run.kind === "done" ? choicesOf(run, finding) : []), [run, finding]);
  const stop = (): void => setDoing("nothing");
  const place = useDoingFocus(doing, stop);
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-labelledby={leadId} {...place}>
      <p id={leadId} className={styles.lead}>
        {choices.length === 1 ? "En mulig forklaring:" : "Tallene alene afgør det ikke. Vælg det, der er rigtigt:"}
      </p>
      <ul className={styles.list}>
        {choices.map((choice, index) => (
          <li key={index} className={styles.choice}>
            <span>{choice.text}</span>
            <PlaceLinks places={choice.places} seenFrom={finding.at.sheet} onGo={(cell) => void app.reveal(cell)} />
            <ChoiceAction
              app={app}
              finding={finding}
              choice={choice}
              own={`choice${index}`}
              doing={doing}
              isBusy={work.kind === "running"}
              onDo={setDoing}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChoiceActionProps extends ChoicesProps {
  readonly choice: Choice;
  readonly own: Doing;
  readonly doing: Doing;
  readonly isBusy: boolean;
  readonly onDo: (doing: Doing) => void;
}

function ChoiceAction({ app, finding, choice, own, doing, isBusy, onDo }: ChoiceActionProps): ReactNode {
  const styles = useStyles();
  const { text, edits } = choice;
  if (edits === null) return <span>Her regner en formel ud. Ret den, eller det den regner på, i arket.</span>;
  if (doing === own) {
    const write = (): void => void app.findings.fix(edits);
    return <FixPreview finding={finding} edits={edits} onFix={write} onCancel={() => onDo("nothing")} />;
  }
  return (
    <Button
      size="small"
      className={styles.button}
      data-doing={own}
      aria-label={`Ret sådan: ${text}`}
      disabledFocusable={isBusy}
      onClick={() => onDo(own)}
    >
      Ret sådan
    </Button>
  );
}
