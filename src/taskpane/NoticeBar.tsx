import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { failureText } from "../app/texts/failureText.ts";
import { FAILURE_BAR } from "./views.ts";
import type { ViewProps } from "./viewProps.ts";

const useStyles = makeStyles({
  notice: { position: "sticky", top: 0, zIndex: 1, marginBottom: "16px" },
});

/** A failure outside the view's own errand, such as a cell that could not be shown. */
export function NoticeBar({ app, state: { notice } }: ViewProps): ReactNode {
  const styles = useStyles();
  if (!notice) return null;
  const dismiss = { label: "Luk", run: () => app.dispatch({ type: "noticeDismissed" }) };
  return (
    <div className={styles.notice}>
      <FAILURE_BAR.Part text={failureText(notice.failure, notice.doing)} action={dismiss} />
    </div>
  );
}
