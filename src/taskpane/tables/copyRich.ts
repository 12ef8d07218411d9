import type { RichTable } from "../../app/submission/richTable.ts";

/**
 * By the browser's own copying: the newer way (navigator.clipboard) is forbidden in the frame that Excel on the web shows
 * the pane in. False where the browser refuses.
 */
export function copyRich({ html, text }: RichTable): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    isFilled = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && isFilled;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
