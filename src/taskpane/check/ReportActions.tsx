import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { downloadFile } from "../case/downloadFile.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The check as others can read it: a sheet in the workbook, or a page to print. */
export function ReportActions({ app, isBusy }: { readonly app: App; readonly isBusy: boolean }): ReactNode {
  const styles = useStyles();
  const download = (): void => {
    const page = app.findings.reportPage();
    if (page !== null) downloadFile({ name: "kontrolrapport.html", text: page }, "text/html;charset=utf-8");
  };
  return (
    <div className={styles.actions} role="group" aria-label="Rapport">
      <Button size="small" disabledFocusable={isBusy} onClick={() => void app.findings.writeReport()}>
        Lav rapport
      </Button>
      <Button size="small" onClick={download}>
        Hent til udskrift
      </Button>
    </div>
  );
}
