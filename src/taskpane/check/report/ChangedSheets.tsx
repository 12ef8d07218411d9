import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";

const useStyles = makeStyles({
  /** In sight wherever the list is scrolled to; the view has a padding of 16 px. */
  bar: {
    position: "sticky",
    top: "-16px",
    zIndex: 1,
    margin: "-8px 0",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { overflowWrap: "anywhere" },
});

/** The list is of cells that may stand elsewhere by now. */
export function ChangedSheets({ app, isBusy }: { readonly app: App; readonly isBusy: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.text}>
          Arket er ændret siden kontrollen. Cellerne kan være flyttet.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void app.findings.checkAgain()}>
            Kontrollér igen
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
