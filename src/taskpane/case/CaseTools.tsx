import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { caseFile } from "../../app/cases/caseFile.ts";
import { EMPTY_FORM } from "../../app/cases/newCaseForm.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import { WordFileButton } from "../document/WordFileButton.tsx";
import { downloadFile } from "./downloadFile.ts";
import { ImportButton } from "./draft/ImportButton.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface CaseToolsProps {
  readonly app: App;
  readonly model: CaseModel | null;
  readonly isReading: boolean;
}

/** Ways to another case, and out with this one. */
export function CaseTools({ app, model, isReading }: CaseToolsProps): ReactNode {
  const styles = useStyles();
  const startNew = (): void => app.cases.work({ kind: "newCase", form: EMPTY_FORM, asked: false, otherProblems: [] });
  return (
    <div role="group" aria-label="Sager" className={styles.tools}>
      <Button size="small" onClick={startNew}>
        Ny
      </Button>
      <Button size="small" disabledFocusable={isReading} onClick={() => void app.cases.readFromSheet()}>
        Fra arket
      </Button>
      <WordFileButton
        text="Fra Word-formular…"
        label="Word-formular, der skal læses som sag"
        isBusy={isReading}
        onPick={(file) => void app.documents.readCase(file)}
      />
      <ImportButton app={app} />
      {model && (
        <Button size="small" onClick={() => void app.cases.edit(model)}>
          Redigér
        </Button>
      )}
      {model && (
        <Button size="small" onClick={() => downloadFile(caseFile(model))}>
          Eksportér
        </Button>
      )}
    </div>
  );
}
