import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { App } from "../../app/app.ts";
import { DOCX_TYPE } from "../../app/document/documentNames.ts";
import { downloadFile } from "../case/downloadFile.ts";

/** "Hent som Word": the tables as a .docx, to be taken over into the form. */
export function WordDownloadButton({ app }: { readonly app: App }): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const download = async (): Promise<void> => {
    setIsBusy(true);
    const written = await app.documents.tables();
    setIsBusy(false);
    if (written) downloadFile(written, DOCX_TYPE);
  };
  return (
    <Button disabledFocusable={isBusy} onClick={() => void download()}>
      Hent som Word
    </Button>
  );
}
