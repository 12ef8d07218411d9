import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CaseWork } from "../../../app/cases/caseWork.ts";
import { noCaseText } from "../../../app/cases/draftText.ts";
import { failureText } from "../../../app/texts/failureText.ts";
import { FailureBar } from "../../FailureBar.tsx";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** Why "Fra arket" gave no case. */
export function SheetReadingOutcome({ work }: { readonly work: CaseWork }): ReactNode {
  const styles = useStyles();
  if (work.kind === "readFailed") return <FailureBar text={failureText(work.failure, "readCase")} />;
  if (work.kind !== "noTables") return null;
  return (
    <p role="status" className={styles.text}>
      {noCaseText(work.sheet, work.found)}
    </p>
  );
}
