import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../app/app.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    padding: "8px 16px",
  },
});

export interface Progress {
  readonly text: string;
  /** 0 to 1, null while nobody can know. */
  readonly share: number | null;
  readonly canCancel: boolean;
}

/** How far what runs has come, and the way out of it. */
export function ProgressLine({ app, progress }: { readonly app: App; readonly progress: Progress }): ReactNode {
  const styles = useStyles();
  const { text, share, canCancel } = progress;
  return (
    <>
      <ProgressBar aria-label={text} {...(share === null ? {} : { value: share })} />
      <div className={styles.line}>
        <span role="status">{text}</span>
        {canCancel && (
          <Button size="small" onClick={() => app.dispatch({ type: "checkCancelled" })}>
            Annullér
          </Button>
        )}
      </div>
    </>
  );
}
