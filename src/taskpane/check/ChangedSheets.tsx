import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

/** The list is of cells that may stand elsewhere by now. */
export function ChangedSheets({ app, isBusy }: { readonly app: App; readonly isBusy: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.text}>Arket er ændret siden kontrollen. Cellerne kan være flyttet.</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void app.findings.checkAgain()}>
          Kontrollér igen
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
