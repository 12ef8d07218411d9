import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { staleText } from "../../../app/texts/checkTexts.ts";

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

export interface ChangedSheetsProps {
  readonly app: App;
  readonly gone: readonly string[];
  readonly isBusy: boolean;
}

/** The list is of cells that may stand elsewhere by now, or nowhere. */
export function ChangedSheets({ app, gone, isBusy }: ChangedSheetsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.text}>{staleText(gone)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void app.findings.checkAgain()}>
            Kontrollér igen
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
