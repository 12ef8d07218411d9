import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type DocumentWork, NO_DOCUMENT } from "../../app/document/documentWork.ts";
import type { App } from "../../app/app.ts";
import { FailureBar } from "../FailureBar.tsx";
import { useFocusFirst } from "../useFocusFirst.ts";
import { CheckedDocumentView } from "./CheckedDocumentView.tsx";
import { WordFileButton } from "./WordFileButton.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface DocumentViewProps {
  readonly app: App;
  readonly work: Exclude<DocumentWork, { kind: "none" }>;
}

/** A Word form that is checked, in the place of the sheet. It never leaves the machine. */
export function DocumentView({ app, work }: DocumentViewProps): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLElement>("h2");
  return (
    <section ref={place} className={styles.view}>
      <Subtitle2 as="h2" block className={styles.title} tabIndex={-1}>
        Word-formularen «{work.name}»
      </Subtitle2>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => app.dispatch({ type: "documentChanged", work: NO_DOCUMENT })}>
          Tilbage til arket
        </Button>
        <WordFileButton
          text="Kontrollér en anden…"
          label="Word-formular, der skal kontrolleres"
          isBusy={work.kind === "reading"}
          onPick={(file) => void app.documents.check(file)}
        />
      </div>
      {work.kind === "reading" && <p role="status">Læser og kontrollerer formularen …</p>}
      {work.kind === "failed" && <FailureBar text={work.problem} />}
      {work.kind === "checked" && <CheckedDocumentView key={work.name} work={work} />}
    </section>
  );
}
