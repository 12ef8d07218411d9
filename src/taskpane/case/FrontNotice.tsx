import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { changesInFront, frontOfCase } from "../../app/front/front.ts";
import { changedText } from "../../app/front/frontText.ts";
import { shortChanges } from "../../app/renewal/renewalText.ts";
import { selectedOwnCase } from "../../app/state.ts";
import type { ViewProps } from "../viewProps.ts";

const useStyles = makeStyles({
  notice: { width: "100%" },
  text: { overflowWrap: "anywhere" },
});

/** The sheet says something else than the kept case: the pane shows the sheet's figures, and one button keeps them. */
export function FrontNotice({ app, state }: ViewProps): ReactNode {
  const changes = changesInFront(state);
  const seen = frontOfCase(state);
  if (!seen) return null;
  if (!seen.model) return state.front.changedAt ? <UnreadableNow app={app} state={state} /> : null;
  if (changes.length === 0) return null;
  const keep = {
    label: selectedOwnCase(state) ? "Gem i sagen" : "Gem som egen sag",
    run: () => void app.cases.keepSheetFigures(),
  };
  return <Notice text={`${changedText(state.front)} Ruden viser arkets tal: ${shortChanges(changes)}`} action={keep} />;
}

function UnreadableNow({ app, state }: ViewProps): ReactNode {
  const update = (): void => {
    app.dispatch({ type: "viewChosen", view: "tables" });
    void app.onSheet.previewRenewal();
  };
  return (
    <Notice
      text={`${changedText(state.front)} Det kan ikke læses som sag, før det er gjort færdigt; tallene her er den gemte sags.`}
      action={{ label: "Opdatér tabeller", run: update }}
    />
  );
}

interface NoticeProps {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void };
}

function Notice({ text, action }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="status" className={styles.notice}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.text}>{text}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
