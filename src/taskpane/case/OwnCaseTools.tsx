import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import type { CaseWork } from "../../app/cases/caseWork.ts";
import type { OwnCase } from "../../app/cases/ownCases.ts";
import { DELETE_CASE, RENAME_CASE } from "../views.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

export interface OwnCaseToolsProps {
  readonly app: App;
  readonly own: OwnCase;
  readonly work: CaseWork;
}

/** What can be done with a case of one's own, and not with an example. */
export function OwnCaseTools({ app, own: { model }, work }: OwnCaseToolsProps): ReactNode {
  const styles = useStyles();
  if (work.kind === "renaming") return <RENAME_CASE.Part app={app} work={work} />;
  if (work.kind === "deleting") return <DELETE_CASE.Part app={app} model={model} />;
  const { id, title } = model;
  return (
    <div role="group" aria-label={`Egen sag ${id}`} className={styles.tools}>
      <span>Gemt i projektmappen</span>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => app.cases.work({ kind: "renaming", id, title, asked: false })}
      >
        Omdøb
      </Button>
      <Button size="small" appearance="subtle" onClick={() => app.cases.work({ kind: "deleting" })}>
        Slet
      </Button>
    </div>
  );
}
