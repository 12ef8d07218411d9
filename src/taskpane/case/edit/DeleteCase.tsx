import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { NO_WORK } from "../../../app/cases/caseWork.ts";
import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { useFocusFirst } from "../../useFocusFirst.ts";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
});

/** Asked in the pane itself: Office lets no page open a dialog box of the browser's. */
export function DeleteCase({ app, model }: { readonly app: App; readonly model: CaseModel }): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLDivElement>("button");
  return (
    <div ref={place} role="group" aria-label="Slet sagen?">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.text}>
          Skal «{model.id} {model.title}» slettes fra projektmappen? Ark med dens tabeller bliver stående. Sletningen
          kan ikke fortrydes; eksportér sagen først, hvis du kan få brug for den.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => app.cases.work(NO_WORK)}>
            Behold
          </Button>
          <Button size="small" onClick={() => void app.cases.delete()}>
            Slet sagen
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
